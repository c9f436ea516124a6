package org.gongyou.legalaid;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.gongyou.platform.crypto.Sha256;
import org.gongyou.platform.pdf.Printer;
import org.gongyou.platform.pdf.Sheet;
import org.jspecify.annotations.Nullable;

/** Prints one paper twice: as it is read, and as it is with the signature. */
@ApplicationScoped
class Printing {

    private final Printer printer;
    private final AidText text;
    private final RulesInForce rules;

    Printing(Printer printer, AidText text, RulesInForce rules) {
        this.printer = printer;
        this.text = text;
        this.rules = rules;
    }

    Uni<Prints.Copy> copy(PaperFacts facts, PaperKind kind, @Nullable Power named, byte @Nullable [] strokes) {
        Power power = named == null ? Power.GENERAL : named;
        PaperSheets sheets = new PaperSheets(facts);
        return printer.print(sheets.of(kind, power)).chain(shown -> {
            if (strokes == null) return Uni.createFrom().item(new Prints.Copy(shown, null));
            Sheet sheet = sheets.of(kind, power);
            PaperSheets.signed(sheet, strokes, rules.now(), Sha256.hex(shown));
            return printer.print(sheet).map(signed -> new Prints.Copy(shown, signed));
        });
    }

    /** Of what was said; never kept. */
    String hash(AidRequest request) {
        return Sha256.hex(text.plain(request).toString().getBytes(StandardCharsets.UTF_8));
    }
}

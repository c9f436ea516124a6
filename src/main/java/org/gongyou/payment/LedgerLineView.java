package org.gongyou.payment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money that moved. */
@Schema(name = "LedgerEntry")
record LedgerLineView(
        UUID id,
        String kind,

        @Schema(description = "The payment or funding it is about")
        UUID subject,

        long amountInFen,
        String from,
        String to,
        Instant at) {

    static LedgerLineView of(Ledger.Line line) {
        return new LedgerLineView(
                line.id(), line.kind(), line.subject(), line.amountInFen(), line.from(), line.to(), line.at());
    }
}

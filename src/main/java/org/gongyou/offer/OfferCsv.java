package org.gongyou.offer;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyou.platform.csv.CsvColumns;
import org.gongyou.platform.csv.CsvSheet;

/** Offers as a table, in and out. What goes out comes in again unchanged. Money is in yuan, shares are in per cent. */
final class OfferCsv {

    static final String CODE = "code";
    static final String MERCHANT = "merchant";
    static final String STORES = "stores";

    static final List<String> REQUIRED = List.of(CODE, MERCHANT, "title", "category", "kind");
    static final List<String> OPTIONAL = List.of(
            STORES,
            "titleEn",
            "description",
            "descriptionEn",
            "percentOff",
            "sumOff",
            "price",
            "gift",
            "giftEn",
            "minimum",
            "atMost",
            "perDay",
            "perMember",
            "perMemberPerDay",
            "validFrom",
            "validTo",
            "times",
            "entitled",
            "occupations",
            "regions",
            "bearer",
            "unionPercent");

    private static final CsvColumns COLUMNS =
            new CsvColumns(REQUIRED, OPTIONAL, OfferHeadings.ALL, OfferHeadings.IGNORED);

    private OfferCsv() {}

    static CsvSheet open(byte[] body) {
        return CsvSheet.read(body, COLUMNS);
    }

    static String write(List<Offer> offers, Function<Offer, OfferCells.Codes> codes) {
        StringWriter table = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(table)) {
            csv.writeRecord(Stream.concat(REQUIRED.stream(), OPTIONAL.stream()).toList());
            for (Offer offer : offers) csv.writeRecord(OfferCells.of(offer, codes.apply(offer)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string takes everything", impossible);
        }
        return table.toString();
    }
}

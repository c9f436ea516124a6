package org.gongyou.redemption;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.gongyou.offer.Price;

/** A settlement as a table: sums in fen, so that no program rounds them. */
final class SettlementCsv {

    private static final List<String> COLUMNS = List.of(
            "redemptionId",
            "storeId",
            "kind",
            "title",
            "amountInFen",
            "discountInFen",
            "dueInFen",
            "unionShareInFen",
            "merchantShareInFen",
            "confirmedAt");

    private SettlementCsv() {}

    static String head() {
        return rows(List.of(COLUMNS));
    }

    static String lines(List<SettlementRepository.Line> lines) {
        return rows(lines.stream().map(SettlementCsv::cells).toList());
    }

    private static String rows(List<List<String>> rows) {
        StringWriter table = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(table)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string takes everything", impossible);
        }
        return table.toString();
    }

    private static List<String> cells(SettlementRepository.Line line) {
        Price price = line.price();
        return List.of(
                line.redemption().toString(),
                line.store().toString(),
                line.kind(),
                line.title(),
                Long.toString(price.amountInFen()),
                Long.toString(price.discountInFen()),
                Long.toString(price.dueInFen()),
                Long.toString(price.unionShareInFen()),
                Long.toString(price.merchantShareInFen()),
                line.confirmedAt().toString());
    }
}

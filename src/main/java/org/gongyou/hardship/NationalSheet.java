package org.gongyou.hardship;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyou.account.Person;
import org.gongyou.platform.csv.CsvColumns;
import org.gongyou.platform.csv.CsvProblem;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.csv.CsvRow;
import org.gongyou.platform.csv.CsvSheet;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.personal.IdentityDocument;
import org.jspecify.annotations.Nullable;

/**
 * A table of the national help system (全国工会帮扶工作管理系统): it goes out with our own id in front, and each id comes back with the
 * number that system gave it.
 */
final class NationalSheet {

    static final String ID = "系统内编号";

    private static final int LONGEST = 40;
    private static final int UUID_LENGTH = 36;

    /** A line that comes back. */
    record Numbered(int line, UUID id, String number) {}

    private final String number;
    private final List<String> others;

    /**
     * @param number the column of the number that comes back
     * @param others the columns after it
     */
    NationalSheet(String number, List<String> others) {
        this.number = number;
        this.others = List.copyOf(others);
    }

    /** @param lines the cells of each */
    String write(List<List<String>> lines) {
        StringWriter table = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(table)) {
            csv.writeRecord(
                    Stream.concat(Stream.of(ID, number), others.stream()).toList());
            lines.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string takes everything", impossible);
        }
        return table.toString();
    }

    /** Name, sort and number of the document; empty where nobody is known. */
    static List<String> cells(@Nullable Person person) {
        IdentityDocument document = person == null ? null : person.document();
        return List.of(
                person == null || person.name() == null ? "" : person.name().value(),
                document == null ? "" : document.type().name(),
                document == null ? "" : document.number());
    }

    static String text(@Nullable String maybe) {
        return maybe == null ? "" : maybe;
    }

    /**
     * All of a table, or nothing when anything is wrong; in a transaction of its own.
     *
     * @param check reports what is wrong, and answers what the ids stand for
     * @param enter one line of a table in which nothing is wrong
     */
    <T> Uni<CsvReport> enter(
            byte[] table,
            boolean dryRun,
            Language language,
            BiFunction<CsvSheet, List<Numbered>, Uni<Map<UUID, T>>> check,
            Function<Map<UUID, T>, Function<Numbered, Uni<Void>>> enter) {
        CsvColumns columns = new CsvColumns(List.of(ID, number), List.of(), Map.of(), Set.copyOf(others));
        CsvSheet sheet = CsvSheet.read(table, columns);
        List<Numbered> lines =
                sheet.rows(row -> new Numbered(row.line(), id(sheet, row), row.uniqueCode(number, LONGEST)));
        return Panache.withTransaction(() -> check.apply(sheet, lines).chain(known -> {
            CsvReport report = CsvReport.of(sheet, language);
            if (dryRun) return Uni.createFrom().item(report);
            report.orReject();
            return each(lines, enter.apply(known)).replaceWith(report);
        }));
    }

    private static Uni<Void> each(List<Numbered> lines, Function<Numbered, Uni<Void>> enter) {
        return Multi.createFrom()
                .iterable(lines)
                .onItem()
                .transformToUniAndConcatenate(enter::apply)
                .onItem()
                .ignoreAsUni();
    }

    private static UUID id(CsvSheet sheet, CsvRow row) {
        String written = row.uniqueCode(ID, UUID_LENGTH);
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException notOurs) {
            if (!written.isEmpty()) sheet.report(row.line(), ID, CsvProblem.NOT_A_CODE);
            return new UUID(0, 0);
        }
    }
}

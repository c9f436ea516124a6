package org.gongyou.cover;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.csv.CsvRow;
import org.gongyou.platform.csv.CsvSheet;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** One list of products on its way in: read, compared with what is there, and entered as a whole or not at all. */
final class ProductImport {

    private record Line(int number, String code, UUID union, ProductDetails details) {}

    /** What a line comes to. @param present null for a code that is new */
    record Change(String code, UUID union, @Nullable ProductOnFile present, ProductDetails details) {}

    private static final UUID NOWHERE = new UUID(0, 0);

    private final ManagedUnions managed;
    private final CsvSheet sheet;
    private final List<Line> lines;
    private final List<Change> changes = new ArrayList<>();

    ProductImport(ManagedUnions managed, byte[] table) {
        this.managed = managed;
        this.sheet = ProductCsv.open(table);
        this.lines = sheet.rows(this::read);
    }

    @SuppressWarnings("NullAway") // A line without details has a fault, and is dropped by the sheet.
    private Line read(CsvRow row) {
        ProductLine line = new ProductLine(row);
        String code = line.code();
        String named = line.union();
        UUID union = named == null ? managed.home() : managed.union(named);
        if (union == null) row.report(ProductCsv.UNION, CoverProblem.UNION_UNKNOWN);
        ProductDetails details = new ProductReader(line::report).details(line.request());
        return new Line(row.line(), code, union == null ? NOWHERE : union, details);
    }

    List<String> codes() {
        return lines.stream().map(Line::code).toList();
    }

    /** Finds out what to enter, given what is there of these codes. */
    void against(List<ProductOnFile> known) {
        Map<String, ProductOnFile> byCode = known.stream().collect(toMap(ProductOnFile::code, identity()));
        for (Line line : lines) {
            ProductOnFile present = byCode.get(line.code());
            if (present != null
                    && (!managed.covers(present.union()) || !present.union().equals(line.union()))) {
                sheet.report(line.number(), ProductCsv.CODE, CoverProblem.CODE_TAKEN);
            } else {
                changes.add(new Change(line.code(), line.union(), present, line.details()));
            }
        }
    }

    List<Change> changes() {
        return changes;
    }

    CsvReport report(Language language) {
        return CsvReport.of(sheet, language);
    }
}

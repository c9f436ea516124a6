package org.gongyou.cover;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyou.platform.csv.CsvColumns;
import org.gongyou.platform.csv.CsvSheet;
import org.jspecify.annotations.Nullable;

/** Products as a table, in and out. What goes out comes in again unchanged. Money is in yuan, shares are in per cent. */
final class ProductCsv {

    static final String CODE = "code";
    static final String UNION = "union";
    static final String BENEFITS = "benefits";
    static final String TERM = "term";

    static final List<String> REQUIRED =
            List.of(CODE, "name", "family", "region", "year", BENEFITS, "claimWithinDays", "payer", TERM, "ways");
    static final List<String> OPTIONAL = List.of(
            UNION,
            "nameEn",
            "description",
            "descriptionEn",
            "waitingDays",
            "papers",
            "premium",
            "start",
            "membersOnly",
            "sex",
            "minAge",
            "maxAge",
            "occupations",
            "enrolFrom",
            "enrolUntil",
            "minimumPercent",
            "payWithinDays",
            "payTo",
            "endsWithMembership");

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("编码", CODE),
            Map.entry("产品编码", CODE),
            Map.entry("产品名称", "name"),
            Map.entry("名称", "name"),
            Map.entry("英文名称", "nameEn"),
            Map.entry("类别", "family"),
            Map.entry("保障类别", "family"),
            Map.entry("适用区划", "region"),
            Map.entry("年度", "year"),
            Map.entry("保障内容", BENEFITS),
            Map.entry("申请期限", "claimWithinDays"),
            Map.entry("等待期", "waitingDays"),
            Map.entry("所需材料", "papers"),
            Map.entry("出资方", "payer"),
            Map.entry("保费", "premium"),
            Map.entry("保障期", TERM),
            Map.entry("参保方式", "ways"),
            Map.entry("所属工会", UNION),
            Map.entry("最低参保比例", "minimumPercent"),
            Map.entry("缴费方式", "payTo"));

    private static final CsvColumns COLUMNS = new CsvColumns(REQUIRED, OPTIONAL, ALIASES, Set.of("序号", "备注"));

    private ProductCsv() {}

    static CsvSheet open(byte[] body) {
        return CsvSheet.read(body, COLUMNS);
    }

    static String write(List<Product> products, Function<Product, String> unionCode) {
        StringWriter table = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(table)) {
            csv.writeRecord(Stream.concat(REQUIRED.stream(), OPTIONAL.stream()).toList());
            for (Product product : products) csv.writeRecord(cells(product, unionCode.apply(product)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string takes everything", impossible);
        }
        return table.toString();
    }

    private static List<String> cells(Product product, String union) {
        ProductDetails details = product.details();
        Conditions who = details.conditions();
        Enrolment how = details.enrolment();
        TermRule term = details.term();
        boolean year = term.length() == TermRule.Length.CALENDAR_YEAR;
        return List.of(
                product.code(),
                details.name().zh(),
                details.family().name(),
                details.region(),
                Integer.toString(details.year()),
                BenefitCell.write(details.benefits()),
                Integer.toString(details.claimWithinDays()),
                details.payer().name(),
                year ? "YEAR" : term.count() + " " + term.length(),
                String.join(";", how.ways().stream().map(Way::name).sorted().toList()),
                union,
                details.name().en(),
                details.description() == null ? "" : details.description().zh(),
                details.description() == null ? "" : details.description().en(),
                Integer.toString(details.waitingDays()),
                String.join(";", details.papers()),
                FormulaText.yuan(details.premiumInFen()),
                term.start().name(),
                yes(who.membersOnly()),
                orEmpty(who.sex()),
                orEmpty(who.minAge()),
                orEmpty(who.maxAge()),
                String.join(";", who.occupations()),
                orEmpty(how.from()),
                orEmpty(how.until()),
                FormulaText.decimal(how.minimumPermille(), 1),
                Integer.toString(how.payWithinDays()),
                orEmpty(how.payTo()),
                yes(how.endsWithMembership()));
    }

    private static String yes(boolean value) {
        return value ? "YES" : "NO";
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

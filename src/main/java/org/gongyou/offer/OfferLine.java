package org.gongyou.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.csv.CsvRow;
import org.gongyou.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Reads one line of a table into what a form would have said. */
final class OfferLine {

    private static final int CODE = 40;
    private static final int WORD = 40;
    private static final int TITLE = 60;
    private static final int TEXT = 1_000;
    private static final int HOURS = 500;
    private static final int FEN = 100;
    private static final int PERMILLE = 10;

    /** Columns whose values a form gives in other units, or one field for several. */
    private static final Map<String, String> COLUMNS = Map.of(
            "permilleOff",
            "percentOff",
            "sumOffInFen",
            "sumOff",
            "priceInFen",
            "price",
            "unionPermille",
            "unionPercent");

    private final CsvRow row;

    OfferLine(CsvRow row) {
        this.row = row;
    }

    String code() {
        return row.uniqueCode(OfferCsv.CODE, CODE);
    }

    String merchant() {
        return row.code(OfferCsv.MERCHANT, CODE);
    }

    List<String> stores() {
        return row.list(OfferCsv.STORES);
    }

    OfferRequest request(UUID merchant, List<UUID> stores) {
        OfferWords title = words("title", "titleEn", TITLE);
        String category = row.text("category", WORD);
        String kind = row.text("kind", WORD);
        return new OfferRequest(
                null,
                merchant,
                stores,
                title == null ? new OfferWords("", null) : title,
                words("description", "descriptionEn", TEXT),
                category,
                kind,
                share("percentOff"),
                money("sumOff"),
                money("price"),
                words("gift", "giftEn", TEXT),
                money("minimum"),
                money("atMost"),
                count("perDay"),
                count("perMember"),
                count("perMemberPerDay"),
                date("validFrom"),
                date("validTo"),
                row.optionalText("times", HOURS),
                row.optionalText("entitled", WORD),
                row.list("occupations"),
                row.list("regions"),
                row.optionalText("bearer", WORD),
                share("unionPercent"));
    }

    /** What is wrong with a field of the form is wrong with a cell. */
    void report(String field, ProblemType fault) {
        String first = field.replaceAll("/.*", "");
        row.report(COLUMNS.getOrDefault(first, first), fault);
    }

    private @Nullable OfferWords words(String zh, String en, int longest) {
        String chinese = zh.equals("title") ? row.text(zh, longest) : row.optionalText(zh, longest);
        String english = row.optionalText(en, longest);
        return chinese == null || chinese.isEmpty() ? null : new OfferWords(chinese, english);
    }

    private @Nullable Long money(String column) {
        return row.optionalWhole(column, OfferTerms.MOST_IN_FEN, FEN, OfferProblem.MONEY_UNFIT);
    }

    /** Per cent with one decimal. */
    private @Nullable Integer share(String column) {
        Long permille = row.optionalWhole(column, PERMILLE * FEN, PERMILLE, OfferProblem.NUMBER_UNFIT);
        return permille == null ? null : Integer.valueOf(permille.intValue());
    }

    private @Nullable Integer count(String column) {
        Double number = row.optionalNumber(column, 1, OfferRequest.OFTEN);
        return number == null ? null : Integer.valueOf((int) whole(column, number));
    }

    private long whole(String column, double number) {
        if (number != Math.rint(number)) row.report(column, OfferProblem.NUMBER_UNFIT);
        return Math.round(number);
    }

    private @Nullable LocalDate date(String column) {
        return row.optionalDate(column, OfferProblem.DATE_UNREADABLE);
    }
}

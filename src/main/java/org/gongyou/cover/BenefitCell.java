package org.gongyou.cover;

import static java.util.Locale.ROOT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Benefits as one cell of a table: {@code code:event:formula:name:English name}, several by semicolon; the names may be left
 * out. A formula is {@code FIXED 20000}, {@code GRADED 1=20000 2=18000}, {@code DAILY 100 3 90} (yuan a day, free days, days a
 * year at most) or {@code SHARE 50 500 10000} (per cent, deductible, cap); money in yuan.
 */
final class BenefitCell {

    private static final String BETWEEN = "[;；\\n]+";
    private static final String WITHIN = "[:：]";
    private static final int LEAST_PARTS = 3;
    private static final int NAME = 3;
    private static final int ENGLISH = 4;

    private BenefitCell() {}

    /** Null when it cannot be read; what it says is looked at elsewhere. */
    static @Nullable List<BenefitRequest> read(String cell) {
        List<BenefitRequest> benefits = new ArrayList<>();
        try {
            for (String line : cell.split(BETWEEN)) {
                if (line.isBlank()) continue;
                String[] parts =
                        Arrays.stream(line.split(WITHIN, -1)).map(String::strip).toArray(String[]::new);
                if (parts.length < LEAST_PARTS || !parts[0].matches("[A-Za-z0-9][A-Za-z0-9._-]{0,39}")) return null;
                benefits.add(new BenefitRequest(parts[0], parts[1], name(parts), formula(parts[2])));
            }
        } catch (ArithmeticException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return null;
        }
        return benefits.isEmpty() ? null : benefits;
    }

    private static @Nullable CoverWords name(String[] parts) {
        if (parts.length <= NAME || parts[NAME].isEmpty()) return null;
        return new CoverWords(parts[NAME], parts.length > ENGLISH ? parts[ENGLISH] : null);
    }

    private static FormulaFields formula(String written) {
        String[] words = written.split("\\s+");
        String kind = words[0].toUpperCase(ROOT);
        return switch (kind) {
            case "FIXED" -> FormulaFields.of(new Formula.Fixed(fen(words[1])));
            case "GRADED" -> FormulaFields.of(new Formula.Graded(grades(words)));
            case "DAILY" ->
                FormulaFields.of(
                        new Formula.Daily(fen(words[1]), Integer.parseInt(words[2]), Integer.parseInt(words[3])));
            case "SHARE" ->
                FormulaFields.of(new Formula.Share(
                        fen(words[2]),
                        new BigDecimal(words[1].replace("%", ""))
                                .movePointRight(1)
                                .intValueExact(),
                        fen(words[3])));
            default -> throw new IllegalArgumentException("no such formula");
        };
    }

    private static Map<Integer, Long> grades(String[] words) {
        Map<Integer, Long> byGrade = new TreeMap<>();
        for (int i = 1; i < words.length; i++) {
            String[] pair = words[i].split("=");
            byGrade.put(Integer.parseInt(pair[0]), fen(pair[1]));
        }
        return byGrade;
    }

    private static long fen(String yuan) {
        return new BigDecimal(yuan).movePointRight(2).longValueExact();
    }

    static String write(List<Benefit> benefits) {
        return benefits.stream()
                .map(benefit -> String.join(
                        ":",
                        benefit.code(),
                        benefit.event().name(),
                        write(benefit.formula()),
                        plain(benefit.name().zh()),
                        plain(benefit.name().en())))
                .collect(Collectors.joining("; "));
    }

    private static String write(Formula formula) {
        if (formula instanceof Formula.Fixed fixed) return "FIXED " + FormulaText.yuan(fixed.fen());
        if (formula instanceof Formula.Graded graded) {
            return graded.fenByGrade().entrySet().stream()
                    .map(grade -> grade.getKey() + "=" + FormulaText.yuan(grade.getValue()))
                    .collect(Collectors.joining(" ", "GRADED ", ""));
        }
        if (formula instanceof Formula.Daily daily) {
            return "DAILY " + FormulaText.yuan(daily.fenADay()) + ' ' + daily.freeDays() + ' ' + daily.maxDaysAYear();
        }
        Formula.Share share = (Formula.Share) formula;
        return "SHARE " + FormulaText.decimal(share.permille(), 1) + ' ' + FormulaText.yuan(share.deductibleInFen())
                + ' ' + FormulaText.yuan(share.capInFen());
    }

    private static String plain(String name) {
        return name.replaceAll("[:;：；\\s]+", " ").strip();
    }
}

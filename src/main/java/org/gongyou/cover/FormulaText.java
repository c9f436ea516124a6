package org.gongyou.cover;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;

/** What a formula pays, in one sentence. */
final class FormulaText {

    private static final int CENTS = 2;
    private static final int TENTHS = 1;

    private FormulaText() {}

    static String of(Formula formula, Language language) {
        return words(formula).in(language);
    }

    /** In yuan, as people write it. */
    static String yuan(long fen) {
        return decimal(fen, CENTS);
    }

    private static Words words(Formula formula) {
        if (formula instanceof Formula.Fixed fixed) {
            return new Words(yuan(fixed.fen()) + " 元", yuan(fixed.fen()) + " yuan");
        }
        if (formula instanceof Formula.Graded graded) return graded(graded.fenByGrade());
        if (formula instanceof Formula.Daily daily) return daily(daily);
        return share((Formula.Share) formula);
    }

    private static Words graded(Map<Integer, Long> byGrade) {
        return new Words(
                byGrade.entrySet().stream()
                        .map(grade -> grade.getKey() + " 级 " + yuan(grade.getValue()) + " 元")
                        .collect(Collectors.joining("，", "按伤残等级：", "")),
                byGrade.entrySet().stream()
                        .map(grade -> "grade " + grade.getKey() + " " + yuan(grade.getValue()) + " yuan")
                        .collect(Collectors.joining(", ", "By grade of disability: ", "")));
    }

    private static Words daily(Formula.Daily daily) {
        String day = yuan(daily.fenADay());
        int first = daily.freeDays() + 1;
        return new Words(
                "每天 " + day + " 元，自第 " + first + " 天起，每年最多 " + daily.maxDaysAYear() + " 天",
                day + " yuan a day from day " + first + " on, at most " + daily.maxDaysAYear() + " days a year");
    }

    private static Words share(Formula.Share share) {
        String percent = decimal(share.permille(), TENTHS);
        String above = yuan(share.deductibleInFen());
        String cap = yuan(share.capInFen());
        return new Words(
                "自付超过 " + above + " 元的部分按 " + percent + "% 补助，最高 " + cap + " 元",
                percent + "% of what one pays above " + above + " yuan, at most " + cap + " yuan");
    }

    static String decimal(long number, int scale) {
        return BigDecimal.valueOf(number, scale).stripTrailingZeros().toPlainString();
    }
}

package org.gongyou.coverclaim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongyou.cover.Benefit;
import org.gongyou.cover.Event;
import org.gongyou.cover.Formula;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** What a benefit pays, to the fen and in words. Pure. Fractions of a fen are not paid. */
final class ClaimArithmetic {

    private static final int WHOLE = 1000;
    private static final int CENTS = 2;

    /** A fixed sum is paid each time; for all else it is paid once in a year of the cover. */
    private static final Set<Event> EACH_TIME = Set.of(Event.HOSPITAL, Event.ACCIDENT_INJURY);

    private final Facts facts;

    private ClaimArithmetic(Facts facts) {
        this.facts = facts;
    }

    /** @param used by code of the benefit */
    static Assessment assess(List<Benefit> benefits, Facts facts, Map<String, Used> used) {
        ClaimArithmetic arithmetic = new ClaimArithmetic(facts);
        return Assessment.of(benefits.stream()
                .map(benefit -> arithmetic.line(benefit, used.getOrDefault(benefit.code(), Used.NOTHING)))
                .toList());
    }

    private Assessment.Line line(Benefit benefit, Used used) {
        Formula formula = benefit.formula();
        if (formula instanceof Formula.Fixed fixed) return fixed(benefit, fixed, used);
        if (formula instanceof Formula.Graded graded) return graded(benefit, graded, used);
        if (formula instanceof Formula.Daily daily) return daily(benefit, daily, used);
        if (formula instanceof Formula.Share share) return share(benefit, share, used);
        throw new IllegalStateException("a formula without its arithmetic");
    }

    private static Assessment.Line fixed(Benefit benefit, Formula.Fixed fixed, Used used) {
        if (used.amountInFen() > 0 && !EACH_TIME.contains(benefit.event())) {
            return line(benefit, 0, 0, "本保障年度内已支付过，不再支付", "Paid in this year of the cover already: nothing more");
        }
        String sum = yuan(fixed.fen());
        return line(benefit, 0, fixed.fen(), "定额 " + sum + " 元", "Fixed: " + sum + " yuan");
    }

    private Assessment.Line graded(Benefit benefit, Formula.Graded graded, Used used) {
        Long sum = facts.grade() == null ? null : graded.fenByGrade().get(facts.grade());
        if (sum == null) {
            return line(benefit, 0, 0, "无伤残等级，或该等级不支付", "No grade, or none for this grade");
        }
        long most = graded.fenByGrade().values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        long left = Math.max(0, most - used.amountInFen());
        long paid = Math.min(sum, left);
        return line(
                benefit,
                0,
                paid,
                "伤残" + facts.grade() + "级 " + yuan(sum) + " 元，本年度尚余 " + yuan(left) + " 元，支付 " + yuan(paid) + " 元",
                "Grade " + facts.grade() + ": " + yuan(sum) + " yuan; left this year " + yuan(left) + ", so "
                        + yuan(paid) + " yuan");
    }

    private Assessment.Line daily(Benefit benefit, Formula.Daily daily, Used used) {
        int after = Math.max(0, facts.days() - daily.freeDays());
        int left = Math.max(0, daily.maxDaysAYear() - used.days());
        int days = Math.min(after, left);
        long paid = days * daily.fenADay();
        return line(
                benefit,
                days,
                paid,
                "住院 " + facts.days() + " 天 − 免赔 " + daily.freeDays() + " 天，本年度尚余 " + left + " 天，" + days + " 天 × "
                        + yuan(daily.fenADay()) + " 元 = " + yuan(paid) + " 元",
                facts.days() + " days − " + daily.freeDays() + " free, " + left + " left this year: " + days + " × "
                        + yuan(daily.fenADay()) + " = " + yuan(paid) + " yuan");
    }

    private Assessment.Line share(Benefit benefit, Formula.Share share, Used used) {
        @Nullable Long own = facts.paidInFen();
        long base = Math.max(0, (own == null ? 0 : own) - share.deductibleInFen());
        long part = base / WHOLE * share.permille() + base % WHOLE * share.permille() / WHOLE;
        long left = Math.max(0, share.capInFen() - used.amountInFen());
        long paid = Math.min(part, left);
        String percent =
                BigDecimal.valueOf(share.permille(), 1).stripTrailingZeros().toPlainString() + "%";
        return line(
                benefit,
                0,
                paid,
                "(自付 " + yuan(own == null ? 0 : own) + " − 免赔 " + yuan(share.deductibleInFen()) + ") × " + percent
                        + " = " + yuan(part) + " 元，本年度尚余 " + yuan(left) + " 元，支付 " + yuan(paid) + " 元",
                "(" + yuan(own == null ? 0 : own) + " paid − " + yuan(share.deductibleInFen()) + ") × " + percent
                        + " = " + yuan(part) + " yuan; left this year " + yuan(left) + ", so " + yuan(paid) + " yuan");
    }

    private static Assessment.Line line(Benefit benefit, int days, long fen, String zh, String en) {
        return new Assessment.Line(benefit.code(), benefit.name(), new Words(zh, en), days, fen);
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, CENTS).toPlainString();
    }
}

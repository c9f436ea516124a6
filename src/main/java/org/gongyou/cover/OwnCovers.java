package org.gongyou.cover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The covers of one person of one family, for what another one would have to respect. Pure. */
record OwnCovers(List<CoverOnFile> rows, LocalDate today) {

    OwnCovers(List<CoverOnFile> rows, Family family, LocalDate today) {
        this(
                rows.stream()
                        .filter(row -> row.family() == family)
                        .filter(row -> stands(row, today))
                        .toList(),
                today);
    }

    /** Whether it takes up its days. */
    private static boolean stands(CoverOnFile row, LocalDate today) {
        CoverState state = row.stateOn(today);
        return state.counts() || state == CoverState.AWAITING_PAYMENT;
    }

    /**
     * The days another cover would have.
     *
     * @param except a cover whose own days are being set; null for a new one
     * @throws ProblemException 409 when there are none
     */
    TermRule.Span span(Product product, LocalDate enrolledOn, @Nullable CoverOnFile except) {
        List<CoverOnFile> others = rows.stream().filter(row -> row != except).toList();
        TermRule rule = product.term();
        LocalDate first = rule.first(product.year(), enrolledOn);
        CoverOnFile previous = others.stream()
                .filter(row -> !row.starts().isAfter(first) && !row.ends().isBefore(first.minusDays(1)))
                .max(Comparator.comparing(CoverOnFile::ends))
                .orElse(null);
        TermRule.Span span = rule.span(
                product.year(), enrolledOn, product.waitingDays(), previous == null ? null : previous.previous());
        if (inTheWay(others, span.from(), span.until()) != null) {
            throw new ProblemException(CoverProblem.ALREADY_COVERED);
        }
        return span;
    }

    /** The cover that would be named to whoever cannot have another; null when none is. */
    @Nullable
    CoverOnFile inTheWay(Product product, LocalDate enrolledOn) {
        LocalDate first = product.term().first(product.year(), enrolledOn);
        return inTheWay(rows, first, LocalDate.MAX);
    }

    private static @Nullable CoverOnFile inTheWay(List<CoverOnFile> rows, LocalDate from, LocalDate until) {
        return rows.stream()
                .filter(row -> !row.ends().isBefore(from) && !row.starts().isAfter(until))
                .min(Comparator.comparing(CoverOnFile::starts))
                .orElse(null);
    }

    /** Whoever is enrolled today is mostly covered from tomorrow on, and not told that nothing is there. */
    boolean coversTodayOrTomorrow() {
        return covers(today) || covers(today.plusDays(1));
    }

    boolean covers(LocalDate day) {
        return rows.stream().anyMatch(row -> row.cover(today).covers(day));
    }
}

package org.gongyou.tally;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gongyou.tally.ReliefTally.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What became of applications for relief.
 *
 * @param helped whom something reached: each household once, however often
 * @param decisionDays how long each decision took, and {@code helpDays} each help
 */
record ReliefFigures(
        long applied,
        long approved,
        long refused,
        Set<String> helped,
        long approvedInFen,
        long helpedInFen,
        List<Integer> decisionDays,
        List<Integer> helpDays)
        implements Sums<ReliefFigures> {

    static final ReliefFigures NONE = new ReliefFigures(0, 0, 0, Set.of(), 0, 0, List.of(), List.of());

    ReliefFigures {
        helped = Set.copyOf(helped);
        decisionDays = List.copyOf(decisionDays);
        helpDays = List.copyOf(helpDays);
    }

    /** @param household by which one is known from another */
    static ReliefFigures of(Fact fact, long amountInFen, @Nullable Integer days, String household) {
        List<Integer> took = days == null ? List.of() : List.of(days);
        boolean decision = fact == Fact.APPROVED || fact == Fact.REFUSED;
        return new ReliefFigures(
                fact == Fact.APPLIED ? 1 : 0,
                fact == Fact.APPROVED ? 1 : 0,
                fact == Fact.REFUSED ? 1 : 0,
                fact == Fact.HELPED ? Set.of(household) : Set.of(),
                fact == Fact.APPROVED ? amountInFen : 0,
                fact == Fact.HELPED ? amountInFen : 0,
                decision ? took : List.of(),
                fact == Fact.HELPED ? took : List.of());
    }

    @Override
    public ReliefFigures plus(ReliefFigures other) {
        return new ReliefFigures(
                applied + other.applied,
                approved + other.approved,
                refused + other.refused,
                Stream.concat(helped.stream(), other.helped.stream()).collect(Collectors.toSet()),
                approvedInFen + other.approvedInFen,
                helpedInFen + other.helpedInFen,
                Days.both(decisionDays, other.decisionDays),
                Days.both(helpDays, other.helpDays));
    }

    @Override
    public long size() {
        return applied + approved + refused + households();
    }

    /** Whether none of the figures is about a few people only. */
    boolean isSafe(int threshold) {
        return LongStream.of(applied, approved, refused, households())
                .allMatch(figure -> figure == 0 || figure >= threshold);
    }

    long households() {
        return helped.size();
    }
}

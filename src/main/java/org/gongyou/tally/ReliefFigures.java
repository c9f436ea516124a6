package org.gongyou.tally;

import java.util.List;
import java.util.stream.LongStream;
import org.gongyou.tally.ReliefTally.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What became of applications for relief.
 *
 * @param helped how often something reached a household
 * @param decisionDays how long each decision took, and {@code helpDays} each help
 */
record ReliefFigures(
        long applied,
        long approved,
        long refused,
        long helped,
        long approvedInFen,
        long helpedInFen,
        List<Integer> decisionDays,
        List<Integer> helpDays)
        implements Sums<ReliefFigures> {

    static final ReliefFigures NONE = new ReliefFigures(0, 0, 0, 0, 0, 0, List.of(), List.of());

    ReliefFigures {
        decisionDays = List.copyOf(decisionDays);
        helpDays = List.copyOf(helpDays);
    }

    static ReliefFigures of(Fact fact, long amountInFen, @Nullable Integer days) {
        List<Integer> took = days == null ? List.of() : List.of(days);
        boolean decision = fact == Fact.APPROVED || fact == Fact.REFUSED;
        return new ReliefFigures(
                fact == Fact.APPLIED ? 1 : 0,
                fact == Fact.APPROVED ? 1 : 0,
                fact == Fact.REFUSED ? 1 : 0,
                fact == Fact.HELPED ? 1 : 0,
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
                helped + other.helped,
                approvedInFen + other.approvedInFen,
                helpedInFen + other.helpedInFen,
                Days.both(decisionDays, other.decisionDays),
                Days.both(helpDays, other.helpDays));
    }

    @Override
    public long size() {
        return applied + approved + refused + helped;
    }

    /** Whether none of the figures is about a few people only. */
    boolean isSafe(int threshold) {
        return LongStream.of(applied, approved, refused, helped).allMatch(figure -> figure == 0 || figure >= threshold);
    }
}

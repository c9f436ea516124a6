package org.gongyou.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.gongyou.tally.AidTally.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What became of requests.
 *
 * @param consultations of the requests, those that asked for advice alone
 * @param mediated of the closed, those that were settled by negotiation or mediation
 * @param recoveries how often money came, and {@code recoveredInFen} how much in all
 * @param days how long each of the closed took
 */
record AidFigures(
        long requests,
        long consultations,
        long accepted,
        long refused,
        long closed,
        long mediated,
        long recoveries,
        long recoveredInFen,
        List<Integer> days)
        implements Sums<AidFigures> {

    static final AidFigures NONE = new AidFigures(0, 0, 0, 0, 0, 0, 0, 0, List.of());

    private static final String CONSULTATION = "CONSULTATION";
    private static final String NEGOTIATION = "NEGOTIATION";

    AidFigures {
        days = List.copyOf(days);
    }

    static AidFigures of(Fact fact, long amountInFen, @Nullable Integer days) {
        return new AidFigures(
                one(fact == Fact.REQUESTED),
                0,
                one(fact == Fact.ACCEPTED),
                one(fact == Fact.REFUSED),
                one(fact == Fact.CLOSED),
                0,
                fact == Fact.RECOVERED ? Long.signum(amountInFen) : 0,
                amountInFen,
                days == null ? List.of() : List.of(days));
    }

    private static long one(boolean counts) {
        return counts ? 1 : 0;
    }

    @Override
    public AidFigures plus(AidFigures other) {
        List<Integer> both = new ArrayList<>(days);
        both.addAll(other.days);
        return new AidFigures(
                requests + other.requests,
                consultations + other.consultations,
                accepted + other.accepted,
                refused + other.refused,
                closed + other.closed,
                mediated + other.mediated,
                recoveries + other.recoveries,
                recoveredInFen + other.recoveredInFen,
                both);
    }

    @Override
    public long size() {
        return requests + accepted + refused + closed + recoveries;
    }

    /** Of one form of help, or of several: what was consultation, and what was mediated, only a group of its own tells. */
    AidFigures ofService(@Nullable String service) {
        return new AidFigures(
                requests,
                CONSULTATION.equals(service) ? requests : 0,
                accepted,
                refused,
                closed,
                NEGOTIATION.equals(service) ? closed : 0,
                recoveries,
                recoveredInFen,
                days);
    }

    /** Whether none of the figures is about a few people only. */
    boolean isSafe(int threshold) {
        return LongStream.of(requests, accepted, refused, closed, recoveries)
                .allMatch(figure -> figure == 0 || figure >= threshold);
    }

    /** Null when nothing was closed. */
    @Nullable
    Integer medianDays() {
        return Days.median(days);
    }
}

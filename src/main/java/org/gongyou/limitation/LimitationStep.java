package org.gongyou.limitation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * One step of a dispute and how long there is for it.
 *
 * @param fromDate what it runs from; null while that is not known
 * @param day the last day for it; of {@code opens} the first day; null while it does not run. Of what stands still, the
 *     earliest it can be: as if the obstacle were gone today
 * @param extendedDay until when the authority may extend it
 */
public record LimitationStep(
        String step,
        Words name,
        Actor who,
        State state,
        @Nullable LimitationDate fromDate,
        @Nullable LocalDate from,
        @Nullable LocalDate day,
        @Nullable LocalDate extendedDay,
        Basis basis) {

    public enum State {
        RUNNING,
        /** The last day has passed. */
        OVER,
        /** Something stands in the way, and the time waits. */
        STANDS_STILL,
        /** No time runs out yet. */
        NO_LIMIT,
        /** Possible from a later day on. */
        OPENS_LATER,
        /** Possible, without an end. */
        OPEN,
        /** The date it runs from is not known. */
        DATE_WANTED
    }

    /**
     * Why.
     *
     * @param wanted any of these dates would say more
     * @param interruptedBy what would make the time run anew
     * @param suspendedBy what would make it pause
     * @param counted what of that has happened and was counted
     * @param moved whether a holiday moved the day
     * @param estimated whether it depends on holidays that are not announced yet
     */
    public record Basis(
            LengthOfTime length,
            @Nullable LengthOfTime extension,
            List<LimitationDate> wanted,
            List<Cause> interruptedBy,
            List<Cause> suspendedBy,
            List<Interruption> counted,
            boolean moved,
            boolean estimated,
            List<Article> articles,
            Words explanation) {}

    /** The last day for it; null where it has none, or none yet. */
    public @Nullable LocalDate lastDay() {
        return state == State.OPEN || state == State.OPENS_LATER ? null : day;
    }

    /** 0 on the last day; null where none runs, or it is over. */
    public @Nullable Long daysLeft(LocalDate on) {
        LocalDate last = lastDay();
        return last == null || last.isBefore(on) ? null : ChronoUnit.DAYS.between(on, last);
    }
}

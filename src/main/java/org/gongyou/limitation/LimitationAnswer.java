package org.gongyou.limitation;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the clock says of a dispute.
 *
 * @param edition of the rules it was answered from
 * @param on the day as of which it counts
 * @param steps all steps of such a dispute, also those whose dates are not known
 */
public record LimitationAnswer(DisputeKind dispute, String edition, LocalDate on, List<LimitationStep> steps) {

    /** The step whose last day is next, of those that are the worker's; null when none runs. */
    public @Nullable LimitationStep nearest() {
        return steps.stream()
                .filter(step -> step.who() == Actor.WORKER && step.daysLeft(on) != null)
                .min(comparing(step -> Objects.requireNonNull(step.lastDay())))
                .orElse(null);
    }

    /** The last day, gone by, of what was the worker's to do; null as long as a step runs, and when none was over. */
    public @Nullable LocalDate overSince() {
        if (nearest() != null) return null;
        return steps.stream()
                .filter(step -> step.who() == Actor.WORKER && step.state() == LimitationStep.State.OVER)
                .map(LimitationStep::lastDay)
                .filter(Objects::nonNull)
                .max(comparing(day -> day))
                .orElse(null);
    }

    /** Days until the last day of the nearest step; null when none runs. */
    public @Nullable Long daysLeft() {
        LimitationStep nearest = nearest();
        return nearest == null ? null : nearest.daysLeft(on);
    }

    /** Null when such a dispute has no such step. */
    public @Nullable LimitationStep step(String code) {
        return steps.stream()
                .filter(step -> step.step().equals(code))
                .findFirst()
                .orElse(null);
    }
}

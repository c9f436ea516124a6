package org.gongyou.proceeding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongyou.limitation.LimitationClock;
import org.gongyou.platform.language.Words;
import org.gongyou.proceeding.ProceedingStep.Term;
import org.jspecify.annotations.Nullable;

/** What is expected next, until when. */
final class Course {

    /**
     * A step that is to follow.
     *
     * @param lastDay never a holiday
     * @param verified whether the article was compared with a text of the law
     */
    record Expected(ProceedingStep step, LocalDate lastDay, Words law, boolean verified) {}

    private final LimitationClock clock;

    Course(LimitationClock clock) {
        this.clock = clock;
    }

    /** Steps that were passed over are expected no longer: whoever is in court waits for no answer to the arbitrators. */
    List<Expected> after(Map<ProceedingStep, LocalDate> happened) {
        int reached = happened.keySet().stream()
                .filter(step -> step != ProceedingStep.ARBITRATION_EXTENDED)
                .mapToInt(ProceedingStep::ordinal)
                .max()
                .orElse(-1);
        return ProceedingStep.inOrder().stream()
                .filter(step -> step.ordinal() > reached)
                .filter(step -> !happened.containsKey(step))
                .map(step -> expected(step, happened))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Expected expected(ProceedingStep step, Map<ProceedingStep, LocalDate> happened) {
        Expected found = null;
        for (Term term : step.terms()) {
            LocalDate from = happened.get(term.from());
            if (from != null && happened.containsKey(term.given()))
                found = new Expected(step, lastDay(term, from), term.law(), isVerified(term));
        }
        return found;
    }

    private boolean isVerified(Term term) {
        return !term.rule().isEmpty() && clock.isVerified(term.rule());
    }

    private LocalDate lastDay(Term term, LocalDate from) {
        if (term.rule().isEmpty()) return clock.endOf(from, term.length());
        return term.extended() ? clock.extendedEndOf(from, term.rule()) : clock.endOf(from, term.rule());
    }
}

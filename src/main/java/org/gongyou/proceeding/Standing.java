package org.gongyou.proceeding;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a case's proceedings.
 *
 * @param outcome null while there is none
 * @param closing null while there is none
 */
record Standing(
        List<StepOnFile> steps,
        @Nullable OutcomeRequest outcome,
        List<Received> recoveries,
        @Nullable ClosingRequest closing,
        @Nullable Long subsidyInFen) {

    /**
     * Money that was entered.
     *
     * @param takenBackBecause null unless it was entered by mistake
     */
    record Received(
            UUID id, RecoveryRequest money, @Nullable String takenBackBecause) {
        boolean counts() {
            return takenBackBecause == null;
        }

        @Override
        public String toString() {
            return "Received[" + id + "]";
        }
    }

    Standing {
        steps = List.copyOf(steps);
        recoveries = List.copyOf(recoveries);
    }

    Map<ProceedingStep, LocalDate> happened() {
        Map<ProceedingStep, LocalDate> days = new EnumMap<>(ProceedingStep.class);
        for (StepOnFile step : steps) {
            LocalDate day = step.happenedOn();
            if (day != null) days.put(step.step(), day);
        }
        return days;
    }

    long recoveredInFen() {
        return recoveries.stream()
                .filter(Received::counts)
                .mapToLong(one -> one.money().amountInFen())
                .sum();
    }

    /** 0 while there is no outcome. */
    long awardedInFen() {
        return outcome == null ? 0 : outcome.amountInFen();
    }

    /** For which the lawyer is paid; advice there always was. */
    Set<Stage> stages() {
        Set<Stage> stages =
                happened().keySet().stream().map(ProceedingStep::stage).collect(Collectors.toSet());
        return stages.isEmpty() ? Set.of(Stage.ADVICE) : stages;
    }

    @Override
    public String toString() {
        return "Standing";
    }
}

package org.gongyou.proceeding;

import java.util.EnumSet;
import java.util.Set;
import org.gongyou.legalaid.Service;
import org.jspecify.annotations.Nullable;

/**
 * Whether a case may end as the lawyer says: on money or on a stated end, never on the award alone.
 *
 * @param outcome null while there is none
 */
record EndCheck(Service service, @Nullable OutcomeRequest outcome, long recoveredInFen) {

    private static final Set<Service> WITHOUT_OUTCOME =
            EnumSet.of(Service.CONSULTATION, Service.DRAFTING, Service.NEGOTIATION);

    long outstandingInFen() {
        return outcome == null ? 0 : Math.max(0, outcome.amountInFen() - recoveredInFen);
    }

    /** Null when nothing stands against it. */
    @Nullable
    ProceedingProblem against(CaseEnd end) {
        return switch (end) {
            case PAID ->
                outcome == null || outcome.amountInFen() == 0
                        ? ProceedingProblem.OUTCOME_MISSING
                        : outstandingInFen() > 0 ? ProceedingProblem.MONEY_OUTSTANDING : null;
            case DONE ->
                outcome != null && outstandingInFen() > 0
                        ? ProceedingProblem.MONEY_OUTSTANDING
                        : WITHOUT_OUTCOME.contains(service) || outcome != null
                                ? null
                                : ProceedingProblem.OUTCOME_MISSING;
            case LOST -> outcome != null && outcome.amountInFen() == 0 ? null : ProceedingProblem.NOT_LOST;
            case NOTHING_TO_ENFORCE, OPPONENT_BANKRUPT, WAIVED_BY_WORKER ->
                outcome == null ? ProceedingProblem.OUTCOME_MISSING : null;
            case GOES_ON -> null;
        };
    }
}

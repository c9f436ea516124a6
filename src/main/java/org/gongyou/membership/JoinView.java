package org.gongyou.membership;

import java.time.Instant;
import java.util.UUID;
import org.gongyou.casework.CaseSummary;
import org.gongyou.casework.CaseView;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An application to join as the applicant sees it.
 *
 * @param number what to quote on the phone and at the window
 * @param dueAt until when the union must have acted; absent while it is the applicant's turn without a limit
 * @param union which union it goes or lies with
 * @param nextStep what now, in one sentence
 * @param application as last sent
 */
public record JoinView(
        UUID id,
        String number,
        String state,
        String stateTitle,
        @Nullable Instant dueAt,
        boolean overdue,
        CaseView.UnionRef union,
        String nextStep,
        JoinRequest application,
        Instant charterAcceptedAt,
        long version)
        implements Versioned {

    static JoinView of(WorkCase subject, CaseSummary summary, JoinApplication application, JoinRequest content) {
        return new JoinView(
                subject.id(),
                summary.number(),
                summary.state(),
                summary.stateTitle(),
                summary.dueAt(),
                summary.overdue(),
                summary.union(),
                summary.nextStep(),
                content,
                application.charterAcceptedAt(),
                subject.version());
    }
}

package org.gongyou.relief;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import org.gongyou.calendar.WorkingCalendar;
import org.gongyou.casework.State;

/** How many working days each step may take, as the programme promises; where help comes first, and until what follows it is due. */
@ApplicationScoped
class ReliefTerms {

    private static final int FOLLOW_DAYS = 10;

    /** Those on the way to the notice at which officers or the applicant have to act. */
    private static final Set<String> BEFORE_NOTICE = Set.of(
            ReliefGraph.SUBMITTED,
            ReliefGraph.MORE_INFORMATION,
            ReliefGraph.PAPERS_TO_FOLLOW,
            ReliefGraph.VISIT,
            ReliefGraph.AUTHORITY,
            ReliefGraph.CHECKING);

    private final ReliefAssessing assessing;
    private final WorkingCalendar calendar;

    ReliefTerms(ReliefAssessing assessing, WorkingCalendar calendar) {
        this.assessing = assessing;
        this.calendar = calendar;
    }

    int limit(ReliefApplication application, State state) {
        int promised = assessing.programme(application).steps().limits().getOrDefault(state.name(), state.limit());
        Instant followBy = application.settled().followBy();
        if (followBy == null || !BEFORE_NOTICE.contains(state.name())) return promised;
        int left = daysUntil(followBy);
        return state.name().equals(ReliefGraph.PAPERS_TO_FOLLOW) ? left : Math.min(promised, left);
    }

    /** Help comes first once, and where the programme has it; whoever was so helped does not take it back. */
    Set<String> withheld(ReliefApplication application) {
        if (application.settled().first() > 0) return Set.of(ReliefGraph.PAY_FIRST, ReliefGraph.WITHDRAW);
        long most = assessing.programme(application).steps().urgentUpToInFen();
        return most > 0 ? Set.of() : Set.of(ReliefGraph.PAY_FIRST);
    }

    /** When help comes first today. */
    Instant followBy(ReliefApplication application) {
        int days = assessing.programme(application).steps().papersAfterWorkingDays();
        return calendar.plusWorkingDays(assessing.now(), days > 0 ? days : FOLLOW_DAYS);
    }

    /** Whole working days; the last of them where it is over, so that it is due again soon and climbs. */
    private int daysUntil(Instant until) {
        Instant now = assessing.now();
        int days = 1;
        while (!calendar.plusWorkingDays(now, days + 1).isAfter(until)) days++;
        return days;
    }
}

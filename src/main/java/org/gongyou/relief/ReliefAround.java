package org.gongyou.relief;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gongyou.casework.WorkCase;
import org.gongyou.household.FinanceCheck;
import org.gongyou.payment.PaymentStanding;
import org.gongyou.publicnotice.NoticeStanding;
import org.jspecify.annotations.Nullable;

/** What is known around an application: visits, its notice, its payments. In the caller's session. */
@ApplicationScoped
class ReliefAround {

    private final Visits visits;
    private final ReliefSteps steps;
    private final ReliefOrders orders;
    private final VisitFigures figures;

    ReliefAround(Visits visits, ReliefSteps steps, ReliefOrders orders, VisitFigures figures) {
        this.visits = visits;
        this.steps = steps;
        this.orders = orders;
        this.figures = figures;
    }

    record Known(List<Visit> visits, @Nullable NoticeStanding notice, List<PaymentStanding> payments) {}

    Uni<Known> of(WorkCase subject, ReliefApplication application) {
        return visits.of(application).chain(been -> steps.notice(subject)
                .chain(notice -> orders.of(application).map(paid -> new Known(been, notice, paid))));
    }

    Uni<@Nullable FinanceCheck> check(WorkCase subject) {
        return steps.checked(subject);
    }

    /** What the latest visitors found, where the household still stands. */
    Uni<@Nullable Seen> seen(ReliefApplication application) {
        return figures.latest(application)
                .onFailure(ReliefDesk::isHouseholdMissing)
                .recoverWithNull();
    }

    /** With what was seen, for officers. */
    VisitView shown(Visit visit) {
        return VisitView.ofOfficer(visit, visits.written(visit));
    }
}

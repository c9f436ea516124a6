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

    ReliefAround(Visits visits, ReliefSteps steps, ReliefOrders orders) {
        this.visits = visits;
        this.steps = steps;
        this.orders = orders;
    }

    record Known(List<Visit> visits, @Nullable NoticeStanding notice, List<PaymentStanding> payments) {}

    Uni<Known> of(WorkCase subject, ReliefApplication application) {
        return visits.of(application).chain(been -> steps.notice(subject)
                .chain(notice -> orders.of(application).map(paid -> new Known(been, notice, paid))));
    }

    Uni<@Nullable FinanceCheck> check(WorkCase subject) {
        return steps.checked(subject);
    }

    /** With what was seen, for officers. */
    VisitView shown(Visit visit) {
        return VisitView.ofOfficer(visit, visits.written(visit));
    }
}

package org.gongyou.proceeding;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.gongyou.casework.WorkCase;
import org.gongyou.lawyer.LawyerProfile;
import org.gongyou.lawyer.Lawyers;
import org.gongyou.notification.Notice;
import org.gongyou.notification.Notifier;
import org.gongyou.payment.Payee;
import org.gongyou.payment.Payees;
import org.gongyou.payment.PaymentStanding;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;

/** To which accounts lawyers are paid. */
@ApplicationScoped
class LawyerAccounts {

    private final FeeRepository rows;
    private final Lawyers lawyers;
    private final Payees payees;
    private final Notifier notifier;
    private final Clock clock;

    LawyerAccounts(FeeRepository rows, Lawyers lawyers, Payees payees, Notifier notifier, Clock clock) {
        this.rows = rows;
        this.lawyers = lawyers;
        this.payees = payees;
        this.notifier = notifier;
        this.clock = clock;
    }

    /** The answer masks itself. */
    Uni<Payee> set(UUID account, Payee payee) {
        return Panache.withTransaction(() -> own(account).chain(lawyer -> change(lawyer, payee)))
                .replaceWith(payee);
    }

    /** In the caller's transaction. */
    Uni<Void> change(LawyerProfile lawyer, Payee payee) {
        return rows.pay(lawyer.id(), payees.seal(payee), clock.instant());
    }

    Uni<Payee> ofAccount(UUID account) {
        return Panache.withSession(() -> own(account).chain(lawyer -> rows.payee(lawyer.id())))
                .map(kept -> {
                    if (kept == null) throw new ProblemException(RequestProblem.NOT_FOUND);
                    return payees.open(kept);
                });
    }

    /** @throws ProblemException 404 for whoever is no lawyer */
    Uni<LawyerProfile> own(UUID account) {
        return lawyers.ofAccount(account).map(lawyer -> {
            if (lawyer == null) throw new ProblemException(RequestProblem.NOT_FOUND);
            return lawyer;
        });
    }

    /** In the caller's session. @throws ProblemException 409 when the lawyer has named none */
    Uni<Payee> of(UUID lawyer) {
        return rows.payee(lawyer).map(kept -> {
            if (kept == null) throw new ProblemException(ProceedingProblem.NO_ACCOUNT);
            return payees.open(kept);
        });
    }

    Uni<Void> cameBack(LawyerProfile lawyer, WorkCase subject, PaymentStanding payment) {
        return notifier.tell(
                lawyer.account(),
                Notice.of("payment:" + payment.id() + "/" + payment.changedAt(), SubsidyNotice.CAME_BACK)
                        .aboutCase(subject.number()));
    }

    /** Of whoever leaves. In the caller's session. */
    Uni<Void> forget(UUID account) {
        return rows.forget(account);
    }
}

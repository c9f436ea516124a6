package org.gongyou.relief;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.hardship.HelpPurposes;
import org.gongyou.notification.Notifier;
import org.gongyou.payment.PaymentStanding;
import org.gongyou.payment.PaymentWatcher;

/** What becomes of the payments moves the application. Each call works in the transaction in which it happens. */
@ApplicationScoped
class ReliefPayments implements PaymentWatcher, HelpPurposes {

    private final ReliefRepository applications;
    private final ReliefOrders orders;
    private final ReliefFigures figures;
    private final Cases cases;
    private final Notifier notifier;

    ReliefPayments(
            ReliefRepository applications, ReliefOrders orders, ReliefFigures figures, Cases cases, Notifier notifier) {
        this.applications = applications;
        this.orders = orders;
        this.figures = figures;
        this.cases = cases;
        this.notifier = notifier;
    }

    @Override
    public String prefix() {
        return Purpose.RELIEF;
    }

    @Override
    public Uni<Void> paid(PaymentStanding payment) {
        return subject(payment)
                .call(subject -> application(subject)
                        .chain(application -> figures.helped(application, subject.unionId(), payment)))
                .chain(subject -> Purpose.isFirst(payment.purpose())
                        ? notifier.tell(subject.workerId(), ReliefNews.paidFirst(payment, subject.number()))
                        : take(subject, ReliefGraph.PAYING, ReliefGraph.PAY));
    }

    /**
     * Perhaps days after it was paid, and the case closed: then a notice alone asks to mend the account. What was paid first for
     * what was refused is wanted back, and nothing is to be mended.
     */
    @Override
    public Uni<Void> returned(PaymentStanding payment) {
        return subject(payment).call(() -> figures.cameBack(payment)).chain(subject -> {
            if (cases.isIn(subject, ReliefGraph.REFUSED))
                return Uni.createFrom().voidItem();
            return !Purpose.isFirst(payment.purpose()) && cases.isIn(subject, ReliefGraph.PAYING)
                    ? take(subject, ReliefGraph.PAYING, ReliefGraph.RETURN)
                    : notifier.tell(subject.workerId(), ReliefNews.cameBack(payment, subject.number()));
        });
    }

    /** The second person refused: it is approved anew, or goes on without what was to be paid first. */
    @Override
    public Uni<Void> stopped(PaymentStanding payment) {
        return subject(payment).chain(subject -> application(subject)
                .chain(application -> Purpose.isFirst(payment.purpose())
                        ? firstStopped(application)
                        : restStopped(subject, application)));
    }

    private Uni<Void> firstStopped(ReliefApplication application) {
        application.settled().firstWasStopped();
        return applications.flush().chain(() -> orders.free(application));
    }

    private Uni<Void> restStopped(WorkCase subject, ReliefApplication application) {
        Uni<Void> freed = application.settled().first() > 0 ? Uni.createFrom().voidItem() : orders.free(application);
        return freed.chain(
                () -> cases.isIn(subject, ReliefGraph.PAYING) || cases.isIn(subject, ReliefGraph.ACCOUNT_WRONG)
                        ? cases.takeAsSystem(subject, ReliefGraph.STOP).replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> take(WorkCase subject, String from, String verb) {
        return cases.isIn(subject, from)
                ? cases.takeAsSystem(subject, verb).replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private Uni<ReliefApplication> application(WorkCase subject) {
        return applications.find(subject.workerId(), subject.id()).map(ReliefCase::orNotFound);
    }

    /** Of what the story has come to: it may have been reopened while its case was waited for. */
    private Uni<WorkCase> subject(PaymentStanding payment) {
        UUID story = Purpose.storyOf(payment.purpose());
        return applications.current(payment.worker(), story).chain(id -> cases.locked(payment.worker(), id)
                .chain(subject -> applications
                        .current(payment.worker(), story)
                        .chain(now -> now.equals(id) ? Uni.createFrom().item(subject) : subject(payment))));
    }
}

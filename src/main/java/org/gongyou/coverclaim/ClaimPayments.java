package org.gongyou.coverclaim;

import static org.gongyou.payment.PaymentState.CANCELLED;
import static org.gongyou.payment.PaymentState.PAID;
import static org.gongyou.payment.PaymentState.RELEASED;
import static org.gongyou.payment.PaymentState.SENT;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.notification.Notifier;
import org.gongyou.payment.PaymentStanding;
import org.gongyou.payment.PaymentState;
import org.gongyou.payment.PaymentWatcher;
import org.gongyou.payment.Payments;
import org.gongyou.payment.StopReason;

/** What becomes of the payments moves the claim. Each call works in the transaction in which it happens. */
@ApplicationScoped
class ClaimPayments implements PaymentWatcher {

    private static final Set<PaymentState> ON_THE_WAY = EnumSet.of(RELEASED, SENT, PAID);

    private final Payments payments;
    private final Cases cases;
    private final Notifier notifier;

    ClaimPayments(Payments payments, Cases cases, Notifier notifier) {
        this.payments = payments;
        this.cases = cases;
        this.notifier = notifier;
    }

    @Override
    public String prefix() {
        return CoverClaim.PURPOSE;
    }

    /** Once all who share are paid. */
    @Override
    public Uni<Void> paid(PaymentStanding payment) {
        return siblings(payment)
                .chain(all -> all.stream().allMatch(one -> one.state() == PAID || isFormer(one, all))
                        ? take(payment, ClaimGraph.APPROVED, ClaimGraph.PAY)
                        : Uni.createFrom().voidItem());
    }

    /** Perhaps days after it was paid, and the claim closed: then a notice alone asks to mend the account. */
    @Override
    public Uni<Void> returned(PaymentStanding payment) {
        return subject(payment)
                .chain(subject -> cases.isIn(subject, ClaimGraph.APPROVED)
                        ? cases.takeAsSystem(subject, ClaimGraph.RETURN).replaceWithVoid()
                        : cases.isIn(subject, ClaimGraph.PAID)
                                ? notifier.tell(subject.workerId(), ClaimNotice.cameBack(payment, subject.number()))
                                : Uni.createFrom().voidItem());
    }

    /**
     * The second person refused: the claim is reviewed again, and what others were to get with it. Where some of it is on its
     * way already, the claimant mends that one payment.
     */
    @Override
    public Uni<Void> stopped(PaymentStanding payment) {
        return siblings(payment)
                .chain(all -> all.stream().anyMatch(one -> ON_THE_WAY.contains(one.state()))
                        ? take(payment, ClaimGraph.APPROVED, ClaimGraph.RETURN)
                        : cancel(all).chain(() -> subject(payment)
                                .chain(subject -> cases.takeAsSystem(subject, ClaimGraph.STOP))
                                .replaceWithVoid()));
    }

    private Uni<Void> cancel(List<PaymentStanding> all) {
        return Multi.createFrom()
                .iterable(all)
                .filter(one -> one.state() != CANCELLED)
                .onItem()
                .transformToUniAndConcatenate(one -> payments.cancel(one.purpose(), null, StopReason.DECIDED_OTHERWISE))
                .onItem()
                .ignoreAsUni();
    }

    /** Cancelled, and another one was ordered in its place. */
    static boolean isFormer(PaymentStanding payment, List<PaymentStanding> all) {
        return payment.state() == CANCELLED
                && all.stream()
                        .anyMatch(other -> other.purpose().equals(payment.purpose()) && other.state() != CANCELLED);
    }

    private Uni<Void> take(PaymentStanding payment, String from, String verb) {
        return subject(payment)
                .chain(subject -> cases.isIn(subject, from)
                        ? cases.takeAsSystem(subject, verb).replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    private Uni<List<PaymentStanding>> siblings(PaymentStanding payment) {
        return payments.of(CoverClaim.PURPOSE + claimOf(payment) + ":");
    }

    private Uni<WorkCase> subject(PaymentStanding payment) {
        return cases.locked(payment.worker(), claimOf(payment));
    }

    private static UUID claimOf(PaymentStanding payment) {
        return UUID.fromString(payment.purpose().split(":")[1]);
    }
}

package org.gongyou.payment;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What a step of a payment means in the ledger, and to whoever ordered it. Every call works in the caller's transaction. */
@ApplicationScoped
class PaymentBooks {

    private final PaymentRepository payments;
    private final Purposes purposes;
    private final Ledger ledger;
    private final Payees payees;
    private final List<PaymentWatcher> watchers;
    private final Clock clock;

    PaymentBooks(
            PaymentRepository payments,
            Purposes purposes,
            Ledger ledger,
            Payees payees,
            @All List<PaymentWatcher> watchers,
            Clock clock) {
        this.payments = payments;
        this.purposes = purposes;
        this.ledger = ledger;
        this.payees = payees;
        this.watchers = List.copyOf(watchers);
        this.clock = clock;
    }

    Uni<Void> reserve(Payment payment, PaymentOrder order) {
        return purposes.claim(payment)
                .chain(() -> purposes.count(order.caps(), order.amountInFen()))
                .chain(() -> payments.add(payment))
                .chain(() -> ledger.enter(payment.entry(
                        EntryKind.RESERVE,
                        payment.id(),
                        order.approver(),
                        LedgerAccount.AVAILABLE,
                        LedgerAccount.RESERVED)));
    }

    Uni<Void> cancel(Payment payment, @Nullable UUID actor, StopReason reason) {
        payment.stop(reason, clock.instant());
        return payments.flush()
                .chain(() -> purposes.free(payment))
                .chain(() -> ledger.enter(payment.entry(
                        EntryKind.CANCEL, payment.id(), actor, LedgerAccount.RESERVED, LedgerAccount.AVAILABLE)));
    }

    /** The second person did not release it. */
    Uni<Void> stop(Payment payment, UUID actor, StopReason reason) {
        return cancel(payment, actor, reason).chain(() -> tell(payment, PaymentWatcher::stopped));
    }

    Uni<Void> send(Payment payment, UUID batch, UUID actor) {
        payment.send(clock.instant());
        return payments.flush()
                .chain(() -> ledger.enter(
                        payment.entry(EntryKind.SEND, batch, actor, LedgerAccount.RESERVED, LedgerAccount.SENT)));
    }

    Uni<Void> pay(Payment payment, UUID batch, UUID actor) {
        payment.pay(clock.instant());
        return payments.flush()
                .chain(() -> ledger.enter(
                        payment.entry(EntryKind.PAY, batch, actor, LedgerAccount.SENT, LedgerAccount.PAID)))
                .chain(() -> tell(payment, PaymentWatcher::paid));
    }

    /** At a visit. */
    Uni<Void> handOver(Payment payment, UUID handover, UUID actor) {
        payment.handOver(clock.instant());
        return payments.flush()
                .chain(() -> ledger.enter(
                        payment.entry(EntryKind.SEND, handover, actor, LedgerAccount.RESERVED, LedgerAccount.SENT)));
    }

    /** The witness says that it did not arrive; whoever ordered it waits as before. */
    Uni<Void> takeBack(Payment payment, UUID handover, UUID actor) {
        payment.takeBack(clock.instant());
        return payments.flush()
                .chain(() -> ledger.enter(
                        payment.entry(EntryKind.RETURN, handover, actor, LedgerAccount.SENT, LedgerAccount.RESERVED)));
    }

    Uni<Void> comeBack(Payment payment, UUID batch, UUID actor, ReturnReason why) {
        LedgerAccount from = payment.state() == PaymentState.PAID ? LedgerAccount.PAID : LedgerAccount.SENT;
        payment.comeBack(why, clock.instant());
        return payments.flush()
                .chain(() -> ledger.enter(payment.entry(EntryKind.RETURN, batch, actor, from, LedgerAccount.RESERVED)))
                .chain(() -> tell(payment, PaymentWatcher::returned));
    }

    private Uni<Void> tell(Payment payment, BiFunction<PaymentWatcher, PaymentStanding, Uni<Void>> news) {
        PaymentStanding standing = standing(payment);
        return Multi.createFrom()
                .iterable(watchers)
                .filter(watcher -> payment.purpose().startsWith(watcher.prefix()))
                .onItem()
                .transformToUniAndConcatenate(watcher -> news.apply(watcher, standing))
                .onItem()
                .ignoreAsUni();
    }

    PaymentStanding standing(Payment payment) {
        byte[] sealed = payment.payee();
        return new PaymentStanding(
                payment.id(),
                payment.purpose(),
                payment.workerId(),
                payment.amountInFen(),
                payment.state(),
                sealed == null ? null : payees.open(sealed),
                payment.reasonWords(),
                payment.changedAt(),
                payment.version());
    }
}

package org.gongyou.warmth;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Consumer;
import org.gongyou.hardship.HelpPurposes;
import org.gongyou.household.Households;
import org.gongyou.notification.Notifier;
import org.gongyou.payment.PaymentStanding;
import org.gongyou.payment.PaymentWatcher;
import org.gongyou.relief.Allowance;
import org.gongyou.tally.ReliefTally;

/** Hears what becomes of the payments for people on lists. */
@ApplicationScoped
class WarmthPayments implements PaymentWatcher, HelpPurposes {

    static final String PREFIX = "warmth:";

    private final WarmthRepository lists;
    private final Notifier notifier;
    private final ReliefTally tally;
    private final Households households;
    private final Allowance allowance;
    private final Clock clock;

    WarmthPayments(
            WarmthRepository lists,
            Notifier notifier,
            ReliefTally tally,
            Households households,
            Allowance allowance,
            Clock clock) {
        this.lists = lists;
        this.notifier = notifier;
        this.tally = tally;
        this.households = households;
        this.allowance = allowance;
        this.clock = clock;
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public Uni<Void> paid(PaymentStanding payment) {
        return change(payment, line -> line.pay(clock.instant()))
                .call(line -> lists.find(line.listId())
                        .chain(list -> list == null ? Uni.createFrom().voidItem() : count(payment, list, line)))
                .replaceWithVoid();
    }

    private Uni<Void> count(PaymentStanding payment, WarmthList list, WarmthLine line) {
        return households
                .keeper(line.workerId())
                .chain(keeper -> tally.helped(
                        payment.id(),
                        keeper,
                        list.programme(),
                        line.classCode(),
                        line.unionId(),
                        line.amountInFen(),
                        ReliefTally.NOT_COUNTED,
                        clock.instant()));
    }

    @Override
    public Uni<Void> returned(PaymentStanding payment) {
        return change(payment, line -> line.comeBack(clock.instant()))
                .call(() -> tally.cameBack(payment.id()))
                .call(line -> notifier.tell(line.workerId(), WarmthNotice.cameBack(payment)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> stopped(PaymentStanding payment) {
        return change(payment, line -> line.refuse(RefusedFor.STOPPED, clock.instant()))
                .call(line -> allowance.free(line.id()))
                .replaceWithVoid();
    }

    private Uni<WarmthLine> change(PaymentStanding payment, Consumer<WarmthLine> what) {
        return lists.holdFor(payment.purpose())
                .onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException("a payment for nobody on a list"))
                .invoke(what)
                .call(lists::flush);
    }
}

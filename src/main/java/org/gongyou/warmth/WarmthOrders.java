package org.gongyou.warmth;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.gongyou.notification.Notifier;
import org.gongyou.payment.Cap;
import org.gongyou.payment.Manner;
import org.gongyou.payment.Payee;
import org.gongyou.payment.Payees;
import org.gongyou.payment.PaymentOrder;
import org.gongyou.payment.Payments;
import org.gongyou.programme.Programme;
import org.gongyou.relief.Allowance;
import org.gongyou.warmth.WarmthRepository.Place;
import org.jspecify.annotations.Nullable;

/** Orders what one person on a list gets, and tells them. Every call works in the caller's transaction. */
@ApplicationScoped
class WarmthOrders {

    private final WarmthRepository lists;
    private final WarmthRules rules;
    private final Payments payments;
    private final Payees payees;
    private final Notifier notifier;
    private final Allowance allowance;

    WarmthOrders(
            WarmthRepository lists,
            WarmthRules rules,
            Payments payments,
            Payees payees,
            Notifier notifier,
            Allowance allowance) {
        this.lists = lists;
        this.rules = rules;
        this.payments = payments;
        this.payees = payees;
        this.notifier = notifier;
        this.allowance = allowance;
    }

    Uni<Void> set(Place place) {
        return lists.hold(place)
                .chain(line -> line == null || line.state() != LineState.READY
                        ? Uni.createFrom().voidItem()
                        : lists.find(line.listId()).chain(list -> set(Objects.requireNonNull(list), line)));
    }

    private Uni<Void> set(WarmthList list, WarmthLine line) {
        if (list.manner() == Manner.BANK && line.payee() == null) return ask(list, line);
        return hasStake(list, line).chain(stake -> {
            if (stake) line.refuse(RefusedFor.STAKE, rules.now());
            return stake ? lists.flush() : reserve(list, line);
        });
    }

    private Uni<Boolean> hasStake(WarmthList list, WarmthLine line) {
        UUID approver = approver(list);
        return rules.hasStake(list.madeBy(), line.workerId())
                .chain(maker -> maker ? Uni.createFrom().item(true) : rules.hasStake(approver, line.workerId()));
    }

    private static UUID approver(WarmthList list) {
        return Objects.requireNonNull(list.approvedBy());
    }

    private Uni<Void> ask(WarmthList list, WarmthLine line) {
        line.needAccount(rules.now());
        return lists.flush().chain(() -> notifier.tell(line.workerId(), WarmthNotice.comes(list, line, true)));
    }

    private Uni<Void> reserve(WarmthList list, WarmthLine line) {
        Programme programme = rules.of(list);
        return allowance
                .take(programme, line.workerId(), line.id())
                .chain(caps -> rules.relatives(line.workerId())
                        .chain(barred -> payments.reserve(order(list, line, barred, caps))))
                .invoke(() -> line.reserve(rules.now()))
                .chain(lists::flush)
                .chain(() -> notifier.tell(line.workerId(), WarmthNotice.comes(list, line, false)));
    }

    private PaymentOrder order(WarmthList list, WarmthLine line, Set<UUID> barred, List<Cap> caps) {
        PaymentOrder order = new PaymentOrder(
                line.purpose(),
                list.programme(),
                rules.today().getYear(),
                list.unionId(),
                line.workerId(),
                barred,
                list.title(),
                approver(list),
                line.amountInFen(),
                payee(list, line),
                caps);
        String goods = list.goods();
        return goods == null ? order : order.asGoods(goods);
    }

    private @Nullable Payee payee(WarmthList list, WarmthLine line) {
        byte[] sealed = line.payee();
        return list.manner() != Manner.BANK || sealed == null ? null : payees.open(sealed);
    }
}

package org.gongyou.payment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.gongyou.platform.problem.ProblemException;

/** Nobody is paid twice for the same thing, nor more than rules allow in a time. Every call works in the caller's transaction. */
@ApplicationScoped
class Purposes {

    private static final String COUNT = """
            insert into payment_cap (cap, limit_in_fen, used_in_fen)
            select cast(:cap as text), cast(:limit as bigint), cast(:amount as bigint)
            where cast(:amount as bigint) <= cast(:limit as bigint)
            on conflict (cap) do update
            set limit_in_fen = excluded.limit_in_fen, used_in_fen = payment_cap.used_in_fen + excluded.used_in_fen
            where payment_cap.used_in_fen + excluded.used_in_fen <= excluded.limit_in_fen
            """;

    /** @throws ProblemException 409 when there is a payment for it already */
    Uni<Void> claim(Payment payment) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into payment_purpose (purpose, budget_id, payment_id)
                                values (:purpose, :budget, :payment) on conflict (purpose) do nothing
                                """)
                        .setParameter("purpose", payment.purpose())
                        .setParameter("budget", payment.budgetId())
                        .setParameter("payment", payment.id())
                        .executeUpdate())
                .invoke(entered -> {
                    if (entered == 0) throw new ProblemException(PaymentProblem.PAID_ALREADY);
                })
                .replaceWithVoid();
    }

    /** @throws ProblemException 409 when one of them would be exceeded */
    Uni<Void> count(List<Cap> caps, long amountInFen) {
        return Multi.createFrom()
                .iterable(caps.stream().sorted(Comparator.comparing(Cap::cap)).toList())
                .onItem()
                .transformToUniAndConcatenate(cap -> count(cap, amountInFen))
                .onItem()
                .ignoreAsUni();
    }

    private static Uni<Void> count(Cap cap, long amountInFen) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(COUNT)
                        .setParameter("cap", cap.cap())
                        .setParameter("limit", cap.limitInFen())
                        .setParameter("amount", amountInFen)
                        .executeUpdate())
                .chain(counted -> counted > 0 ? Uni.createFrom().voidItem() : reached(cap));
    }

    private static Uni<Void> reached(Cap cap) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select used_in_fen from payment_cap where cap = :cap", Long.class)
                        .setParameter("cap", cap.cap())
                        .getSingleResultOrNull())
                .map(used -> Math.max(0, cap.limitInFen() - (used == null ? 0 : used)))
                .onItem()
                .transformToUni(left -> Uni.createFrom()
                        .failure(new ProblemException(PaymentProblem.CAP_REACHED).with("leftInFen", left)));
    }

    /** Nothing is paid: as if it had never been reserved. */
    Uni<Void> free(Payment payment) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("delete from payment_purpose where purpose = :purpose")
                        .setParameter("purpose", payment.purpose())
                        .executeUpdate()
                        .chain(() -> session.createNativeQuery(
                                        "update payment_cap set used_in_fen = used_in_fen - :amount"
                                                + " where cap in (select cap from payment_cap where cap = any(:caps)"
                                                + " order by cap for update)")
                                .setParameter("amount", payment.amountInFen())
                                .setParameter("caps", payment.caps().toArray(String[]::new))
                                .executeUpdate()))
                .replaceWithVoid();
    }
}

package org.gongyou.proceeding;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gongyou.legalaid.Service;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The rows of {@code lawyer_fee} and {@code lawyer_payee}. Every call works in the caller's session. */
@ApplicationScoped
class FeeRepository {

    /** The same union, service, stage and day again says another amount. */
    Uni<Void> write(UUID union, FeeRequest fee, UUID officer, Instant now) {
        return session().chain(session -> session.createNativeQuery("""
                        insert into lawyer_fee (union_id, service, stage, effective_from, amount_in_fen, source, entered_by,
                                                entered_at)
                        values (:union, :service, :stage, :from, :amount, :source, :officer, :now)
                        on conflict (union_id, service, stage, effective_from) do update set
                            amount_in_fen = excluded.amount_in_fen, source = excluded.source,
                            entered_by = excluded.entered_by, entered_at = excluded.entered_at
                        """)
                .setParameter("union", union)
                .setParameter("service", fee.service().name())
                .setParameter("stage", fee.stage().name())
                .setParameter("from", fee.effectiveFrom())
                .setParameter("amount", fee.amountInFen())
                .setParameter("source", fee.source())
                .setParameter("officer", officer)
                .setParameter("now", now)
                .executeUpdate()
                .replaceWithVoid());
    }

    /** The latest first. */
    Uni<List<FeeView>> of(Collection<UUID> unions) {
        return session().chain(session -> session.createNativeQuery("""
                        select union_id, service, stage, effective_from, amount_in_fen, source from lawyer_fee
                        where union_id = any(cast(:unions as uuid[]))
                        order by union_id, service, stage, effective_from desc
                        """, Tuple.class)
                .setParameter("unions", unions.toArray(UUID[]::new))
                .getResultList()
                .map(rows -> rows.stream().map(FeeRepository::view).toList()));
    }

    private static FeeView view(Tuple row) {
        return new FeeView(
                row.get(0, UUID.class),
                Service.valueOf(row.get(1, String.class)),
                Stage.valueOf(row.get(2, String.class)),
                row.get(3, LocalDate.class),
                row.get(4, Long.class),
                row.get(5, String.class));
    }

    Uni<Void> pay(UUID lawyer, byte[] payee, Instant now) {
        return session().chain(session -> session.createNativeQuery("""
                        insert into lawyer_payee (lawyer_id, payee, set_at) values (:lawyer, :payee, :now)
                        on conflict (lawyer_id) do update set payee = excluded.payee, set_at = excluded.set_at
                        """)
                .setParameter("lawyer", lawyer)
                .setParameter("payee", payee)
                .setParameter("now", now)
                .executeUpdate()
                .replaceWithVoid());
    }

    Uni<byte @Nullable []> payee(UUID lawyer) {
        return session().chain(session -> session.createNativeQuery(
                        "select payee from lawyer_payee where lawyer_id = :lawyer", byte[].class)
                .setParameter("lawyer", lawyer)
                .getSingleResultOrNull());
    }

    /** Of whoever leaves, be it that the list of lawyers has dropped them already. */
    Uni<Void> forget(UUID account) {
        return session().chain(session -> session.createNativeQuery(
                        "delete from lawyer_payee where lawyer_id in (select id from lawyer where account_id = :account)")
                .setParameter("account", account)
                .executeUpdate()
                .replaceWithVoid());
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}

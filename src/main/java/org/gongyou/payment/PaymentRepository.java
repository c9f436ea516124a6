package org.gongyou.payment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Payments. Every call works in the caller's session. */
@ApplicationScoped
class PaymentRepository {

    Uni<Void> add(Payment payment) {
        return session().chain(session -> session.persist(payment).chain(session::flush));
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    Uni<@Nullable Payment> find(UUID id) {
        return session().chain(session -> session.createSelectionQuery("from Payment p where p.id = :id", Payment.class)
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    /** It stays as it is until the transaction ends. */
    Uni<@Nullable Payment> hold(UUID id) {
        return hold(List.of(id)).map(found -> found.isEmpty() ? null : found.get(0));
    }

    /** In one order, so that two who hold several do not wait for each other. */
    Uni<List<Payment>> hold(Collection<UUID> ids) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Payment p where p.id in :ids order by p.id", Payment.class)
                .setParameter("ids", List.copyOf(ids))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList());
    }

    Uni<List<Payment>> all(Collection<UUID> ids) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Payment p where p.id in :ids order by p.id", Payment.class)
                .setParameter("ids", List.copyOf(ids))
                .getResultList());
    }

    /** Paid from one moment until before another, in that order. @param unions that ordered them; null for all */
    Uni<List<Payment>> paid(@Nullable Collection<UUID> unions, Instant from, Instant until, int most) {
        String asked = unions == null ? "" : " and coalesce(p.orderedByUnion, p.unionId) in :unions";
        return session().chain(session -> {
            Mutiny.SelectionQuery<Payment> query = session.createSelectionQuery(
                    "from Payment p where p.state = :paid and p.changedAt >= :from and p.changedAt < :until" + asked
                            + " order by p.changedAt, p.id",
                    Payment.class);
            query.setParameter("paid", PaymentState.PAID)
                    .setParameter("from", from)
                    .setParameter("until", until);
            if (unions != null) query.setParameter("unions", List.copyOf(unions));
            return query.setMaxResults(most).getResultList();
        });
    }

    /** The same of those for some purposes that are not cancelled. */
    Uni<List<Payment>> holdFor(Collection<String> purposes) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Payment p where p.purpose in :purposes and p.state <> :cancelled order by p.id",
                        Payment.class)
                .setParameter("purposes", List.copyOf(purposes))
                .setParameter("cancelled", PaymentState.CANCELLED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList());
    }

    Uni<List<Payment>> of(String purposePrefix) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Payment p where p.purpose >= :from and p.purpose < :to order by p.id", Payment.class)
                .setParameter("from", purposePrefix)
                .setParameter("to", purposePrefix + Character.MAX_VALUE)
                .getResultList());
    }

    Uni<List<Payment>> ofWorker(UUID worker) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Payment p where p.workerId = :worker order by p.id", Payment.class)
                .setParameter("worker", worker)
                .getResultList());
    }

    /** In the order in which they were reserved, after one of them. */
    Uni<List<Payment>> list(Collection<UUID> unions, @Nullable PaymentState state, UUID after, int limit) {
        String asked = state == null ? "" : " and p.state = :state";
        return session().chain(session -> {
            Mutiny.SelectionQuery<Payment> query = session.createSelectionQuery(
                    "from Payment p where p.unionId in :unions and p.id > :after" + asked + " order by p.id",
                    Payment.class);
            query.setParameter("unions", List.copyOf(unions)).setParameter("after", after);
            if (state != null) query.setParameter("state", state);
            return query.setMaxResults(limit).getResultList();
        });
    }

    /** Released ones of a union that are in no batch, the oldest first; they stay as they are until the transaction ends. */
    Uni<List<Payment>> holdFree(UUID union, int most) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Payment p where p.unionId = :union and p.state = :released and p.batchId is null"
                                + " and p.manner = :bank order by p.id",
                        Payment.class)
                .setParameter("union", union)
                .setParameter("bank", Manner.BANK)
                .setParameter("released", PaymentState.RELEASED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(most)
                .getResultList());
    }

    /** Released to be handed over, or handed over without a witness yet; in the order in which they were reserved. */
    Uni<List<Payment>> toHandOver(Collection<UUID> unions, UUID after, int limit) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Payment p where (p.unionId in :unions or p.orderedByUnion in :unions) and p.id > :after"
                                + " and p.manner <> :bank and p.state in (:released, :sent) order by p.id",
                        Payment.class)
                .setParameter("unions", List.copyOf(unions))
                .setParameter("after", after)
                .setParameter("bank", Manner.BANK)
                .setParameter("released", PaymentState.RELEASED)
                .setParameter("sent", PaymentState.SENT)
                .setMaxResults(limit)
                .getResultList());
    }

    /** How many others' payments went, or are to go, to the same account. */
    Uni<Long> othersToSameAccount(Payment payment) {
        return session().chain(session -> session.createNativeQuery(
                        "select count(*) from payment where payee_hash && cast(:hashes as text[])"
                                + " and worker_id <> :worker and state <> 'CANCELLED'",
                        Long.class)
                .setParameter("hashes", payment.payeeHash().toArray(String[]::new))
                .setParameter("worker", payment.workerId())
                .getSingleResult());
    }

    /** @return how many no longer say where the money went */
    Uni<Integer> forgetPayees(Instant endedBefore) {
        return session().chain(session -> session.createNativeQuery("update payment set payee = null, payee_hash = '{}'"
                        + " where payee is not null and state in ('PAID', 'CANCELLED') and changed_at < :before")
                .setParameter("before", endedBefore)
                .executeUpdate());
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}

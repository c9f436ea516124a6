package org.gongyou.penalty;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Penalties and what led to them, each read with the worker; in the caller's session. */
@ApplicationScoped
class PenaltyRepository {

    /** A worker's unused coupons are counted one after the other. */
    private static final long LOCK = 7_401_022;

    private static final int MOST = 100;

    Uni<Void> lock(UUID worker) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select cast(pg_advisory_xact_lock(:lock # hashtextextended(:worker, 0)) as text)",
                                String.class)
                        .setParameter("lock", LOCK)
                        .setParameter("worker", worker.toString())
                        .getSingleResult())
                .replaceWithVoid();
    }

    Uni<Void> enter(UnusedCoupon unused, boolean forgiven) {
        return change(
                """
                insert into unused_coupon (worker_id, coupon_id, scope, campaign_id, expired_at, forgiven)
                values (:worker, :coupon, :scope, :campaign, :at, :forgiven) on conflict do nothing
                """,
                Map.of(
                        "worker", unused.worker(),
                        "coupon", unused.coupon(),
                        "scope", unused.scope(),
                        "campaign", unused.campaign(),
                        "at", unused.expiredAt(),
                        "forgiven", forgiven));
    }

    /** Those that count and led to nothing yet. */
    Uni<Long> count(UUID worker, String scope, Instant since) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                        select count(*) from unused_coupon
                        where worker_id = :worker and scope = :scope and expired_at > :since and not forgiven and penalty_id is null
                        """, Long.class)
                .setParameter("worker", worker)
                .setParameter("scope", scope)
                .setParameter("since", since)
                .getSingleResult());
    }

    /** Nobody is punished twice for one coupon. */
    Uni<Void> charge(Penalty penalty, Instant since) {
        return change(
                """
                update unused_coupon set penalty_id = :penalty
                where worker_id = :worker and scope = :scope and expired_at > :since and not forgiven and penalty_id is null
                """,
                Map.of(
                        "penalty", penalty.id(),
                        "worker", penalty.workerId(),
                        "scope", penalty.scope(),
                        "since", since));
    }

    Uni<Void> add(Object row) {
        return Panache.getSession().chain(session -> session.persist(row).chain(session::flush));
    }

    Uni<Void> flush() {
        return Panache.getSession().chain(session -> session.flush());
    }

    /** It stays as it is until the caller's transaction ends. */
    Uni<@Nullable Penalty> hold(Collection<UUID> person, UUID id) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(
                        "from Penalty p where p.workerId in (:person) and p.id = :id", Penalty.class)
                .setParameter("person", List.copyOf(person))
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    /** The latest first. */
    Uni<List<Penalty>> of(Collection<UUID> person) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(
                        "from Penalty p where p.workerId in (:person) order by p.barredFrom desc, p.id desc",
                        Penalty.class)
                .setParameter("person", List.copyOf(person))
                .setMaxResults(MOST)
                .getResultList());
    }

    Uni<@Nullable PenaltyAppeal> appeal(UUID worker, UUID id) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(
                        "from PenaltyAppeal a where a.workerId = :worker and a.id = :id", PenaltyAppeal.class)
                .setParameter("worker", worker)
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    Uni<List<PenaltyAppeal>> appeals(UUID worker) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(
                        "from PenaltyAppeal a where a.workerId = :worker order by a.id", PenaltyAppeal.class)
                .setParameter("worker", worker)
                .getResultList());
    }

    Uni<Void> erase(UUID worker) {
        Map<String, Object> whose = Map.of("worker", worker);
        return change("delete from penalty_appeal where worker_id = :worker", whose)
                .chain(() -> change("delete from penalty where worker_id = :worker", whose))
                .chain(() -> change("delete from unused_coupon where worker_id = :worker", whose));
    }

    Uni<Integer> forgetBefore(Instant limit) {
        return delete("delete from unused_coupon where expired_at < :limit", limit)
                .chain(coupons -> delete("delete from penalty where barred_until < :limit", limit)
                        .map(penalties -> coupons + penalties));
    }

    private static Uni<Integer> delete(String sql, Instant limit) {
        return Panache.getSession().chain(session -> session.createNativeQuery(sql)
                .setParameter("limit", limit)
                .executeUpdate());
    }

    static Uni<Void> change(String sql, Map<String, ?> parameters) {
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createNativeQuery(sql);
                    parameters.forEach(query::setParameter);
                    return query.executeUpdate();
                })
                .replaceWithVoid();
    }
}

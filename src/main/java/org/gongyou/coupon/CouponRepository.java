package org.gongyou.coupon;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Coupons, each read with its owner. */
@ApplicationScoped
class CouponRepository {

    Uni<Void> add(Coupon coupon) {
        return Panache.getSession().chain(session -> session.persist(coupon).chain(session::flush));
    }

    Uni<Void> flush() {
        return Panache.getSession().chain(session -> session.flush());
    }

    Uni<@Nullable Coupon> one(Collection<UUID> person, UUID id) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(
                        "from Coupon c where c.workerId in (:person) and c.id = :id", Coupon.class)
                .setParameter("person", List.copyOf(person))
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    /** It stays as it is until the caller's transaction ends. */
    Uni<@Nullable Coupon> hold(Collection<UUID> person, UUID id) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(
                        "from Coupon c where c.workerId in (:person) and c.id = :id", Coupon.class)
                .setParameter("person", List.copyOf(person))
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    /** The latest won first, those won before the limit, or then with a lower id. */
    Uni<List<Coupon>> latest(Collection<UUID> person, Instant before, UUID id, int limit) {
        return Panache.getSession().chain(session -> session.createSelectionQuery("""
                        from Coupon c where c.workerId in (:person)
                        and (c.wonAt < :before or (c.wonAt = :before and c.id < :id))
                        order by c.wonAt desc, c.id desc
                        """, Coupon.class)
                .setParameter("person", List.copyOf(person))
                .setParameter("before", before)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList());
    }

    /** Where a job has to go. */
    record Place(UUID worker, UUID id) {}

    Uni<List<Place>> toRemind(Instant now, int limit) {
        return places(
                "select worker_id, id from coupon where remind_at <= :now order by remind_at limit :limit", now, limit);
    }

    Uni<List<Place>> toExpire(Instant until, int limit) {
        return places("""
                select worker_id, id from coupon where state = 'ACTIVE' and valid_until <= :now order by valid_until limit :limit
                """, until, limit);
    }

    private static Uni<List<Place>> places(String sweep, Instant now, int limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sweep, Tuple.class)
                        .setParameter("now", now)
                        .setParameter("limit", limit)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Place(row.get(0, UUID.class), row.get(1, UUID.class)))
                        .toList());
    }

    Uni<List<Coupon>> all(UUID worker) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(
                        "from Coupon c where c.workerId = :worker order by c.wonAt, c.id", Coupon.class)
                .setParameter("worker", worker)
                .getResultList());
    }
}

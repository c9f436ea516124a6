package org.gongyou.membership;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.persistence.Ids;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Rows of membership, each read with the worker's id. */
@ApplicationScoped
class MembershipRepository {

    Uni<Void> add(Object row) {
        return session().chain(session -> session.persist(row).chain(session::flush));
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    Uni<@Nullable JoinApplication> application(UUID worker, UUID id) {
        return one(
                JoinApplication.class, "from JoinApplication a where a.workerId = :worker and a.id = :id", worker, id);
    }

    Uni<@Nullable MembershipRequest> request(UUID worker, UUID id) {
        return one(
                MembershipRequest.class,
                "from MembershipRequest r where r.workerId = :worker and r.id = :id",
                worker,
                id);
    }

    Uni<@Nullable Membership> membership(UUID worker, UUID id) {
        return one(Membership.class, "from Membership m where m.workerId = :worker and m.id = :id", worker, id);
    }

    private static <T> Uni<@Nullable T> one(Class<T> type, String query, UUID worker, UUID id) {
        return session().chain(session -> session.createSelectionQuery(query, type)
                .setParameter("worker", worker)
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    /** The one that has not ended, or null. */
    Uni<@Nullable Membership> current(UUID worker) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Membership m where m.workerId = :worker and m.state <> :left", Membership.class)
                .setParameter("worker", worker)
                .setParameter("left", Membership.State.LEFT)
                .getSingleResultOrNull());
    }

    /** Where a membership is found. */
    record Place(UUID worker, UUID id) {}

    /** Across all workers, for the job alone: whose news the rooms above have not heard. */
    Uni<List<Place>> untold(Instant now, int most) {
        return session().chain(session -> session.createSelectionQuery(
                        "select m.workerId, m.id from Membership m where m.since <= :now and m.toldVersion <> m.version",
                        Place.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList());
    }

    Uni<@Nullable Membership> lock(Place place) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Membership m where m.workerId = :worker and m.id = :id", Membership.class)
                .setParameter("worker", place.worker())
                .setParameter("id", place.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    /** As last applied with; null for whoever never applied. */
    Uni<@Nullable String> occupation(UUID worker) {
        return session().chain(session -> session.createNativeQuery(
                        "select occupation from join_application where worker_id = :worker order by id desc limit 1",
                        String.class)
                .setParameter("worker", worker)
                .getSingleResultOrNull());
    }

    /** The number of an earlier membership: whoever rejoins keeps it. */
    Uni<@Nullable String> earlierNumber(UUID worker) {
        return session().chain(session -> session.createSelectionQuery(
                        "select m.memberNumber from Membership m where m.workerId = :worker order by m.since desc",
                        String.class)
                .setParameter("worker", worker)
                .setMaxResults(1)
                .getSingleResultOrNull());
    }

    Uni<Long> nextNumber() {
        return session().chain(session -> session.createNativeQuery("select nextval('member_number')", Long.class)
                .getSingleResult());
    }

    Uni<Integer> enterUnion(Membership membership, Instant now) {
        return session().chain(session -> session.createNativeQuery("""
                        insert into membership_spell (worker_id, id, membership_id, union_id, entered_at)
                        values (:worker, :id, :membership, :union, :now)
                        """)
                .setParameter("worker", membership.workerId())
                .setParameter("id", Ids.next())
                .setParameter("membership", membership.id())
                .setParameter("union", membership.unionId())
                .setParameter("now", now)
                .executeUpdate());
    }

    Uni<Integer> leaveUnion(Membership membership, Instant now) {
        return session().chain(session -> session.createNativeQuery("""
                        update membership_spell set left_at = :now
                        where worker_id = :worker and membership_id = :membership and left_at is null
                        """)
                .setParameter("now", now)
                .setParameter("worker", membership.workerId())
                .setParameter("membership", membership.id())
                .executeUpdate());
    }

    Uni<Integer> stateDues(Membership membership, int year, int ratePermille, Instant now) {
        return session().chain(session -> session.createNativeQuery("""
                        insert into dues_year (worker_id, year, membership_id, union_id, rate_permille, recorded_at)
                        values (:worker, :year, :membership, :union, :rate, :now) on conflict do nothing
                        """)
                .setParameter("worker", membership.workerId())
                .setParameter("year", year)
                .setParameter("membership", membership.id())
                .setParameter("union", membership.unionId())
                .setParameter("rate", ratePermille)
                .setParameter("now", now)
                .executeUpdate());
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}

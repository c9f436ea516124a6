package org.gongyou.account;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TakeoverRepository {

    private static final int SHOWN = 20;

    /** Where a take-over is found. */
    record Place(UUID worker, UUID id) {}

    Uni<@Nullable Takeover> findLocked(UUID worker, UUID id) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(
                        "from Takeover where workerId = :worker and id = :id", Takeover.class)
                .setParameter("worker", worker)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    Uni<@Nullable Takeover> find(UUID worker, UUID id) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(
                        "from Takeover where workerId = :worker and id = :id", Takeover.class)
                .setParameter("worker", worker)
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    /** The one that is open, locked. */
    Uni<@Nullable Takeover> open(UUID worker) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(
                        "from Takeover where workerId = :worker and endedAt is null", Takeover.class)
                .setParameter("worker", worker)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    Uni<List<Takeover>> ofWorker(UUID worker) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(
                        "from Takeover where workerId = :worker order by askedAt desc, id desc", Takeover.class)
                .setParameter("worker", worker)
                .setMaxResults(SHOWN)
                .getResultList());
    }

    /** Across all workers: for the job alone. */
    Uni<List<Place>> due(Instant now, int most) {
        return Panache.getSession().chain(session -> session.createSelectionQuery("""
                                select workerId, id from Takeover where state = WAITING and dueAt <= :now
                                order by dueAt""", Place.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList());
    }

    Uni<Void> add(Takeover takeover) {
        return Panache.getSession().chain(session -> session.persist(takeover).chain(session::flush));
    }

    Uni<Integer> deleteEndedBefore(Instant time) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery("delete from Takeover where endedAt < :time")
                        .setParameter("time", time)
                        .executeUpdate());
    }

    Uni<Integer> deleteOf(UUID worker) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery("delete from Takeover where workerId = :worker")
                        .setParameter("worker", worker)
                        .executeUpdate());
    }
}

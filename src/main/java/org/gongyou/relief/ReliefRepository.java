package org.gongyou.relief;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Applications, always with the worker's id. Every call works in the caller's session. */
@ApplicationScoped
class ReliefRepository {

    /** Above every id. */
    private static final UUID LAST = new UUID(-1L, -1L);

    record Place(UUID worker, UUID id) {}

    Uni<Void> add(Object row) {
        return session().chain(session -> session.persist(row).chain(session::flush));
    }

    /** As it is now that its case is held. */
    Uni<ReliefApplication> anew(ReliefApplication row) {
        return session()
                .invoke(session -> session.detach(row))
                .chain(() -> find(row.workerId(), row.id()))
                .map(ReliefCase::orNotFound);
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    Uni<@Nullable ReliefApplication> find(UUID worker, UUID id) {
        return session().chain(session -> session.createSelectionQuery(
                        "from ReliefApplication a where a.workerId = :worker and a.id = :id", ReliefApplication.class)
                .setParameter("worker", worker)
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    /** What a story has come to. */
    Uni<UUID> current(UUID worker, UUID story) {
        return session().chain(session -> session.createNativeQuery(
                        "select id from relief_application"
                                + " where worker_id = :worker and story = :story and reopened_as is null",
                        UUID.class)
                .setParameter("worker", worker)
                .setParameter("story", story)
                .getSingleResult());
    }

    /** Newest first. */
    Uni<List<ReliefApplication>> ofWorkers(Collection<UUID> workers, @Nullable UUID after, int rows) {
        return session().chain(session -> session.createSelectionQuery(
                        "from ReliefApplication a where a.workerId in (:workers) and a.id < :after order by a.id desc",
                        ReliefApplication.class)
                .setParameter("workers", List.copyOf(workers))
                .setParameter("after", after == null ? LAST : after)
                .setMaxResults(rows)
                .getResultList());
    }

    /** Of any of the workers. */
    Uni<@Nullable ReliefApplication> ofWorkers(Collection<UUID> workers, UUID id) {
        return session().chain(session -> session.createSelectionQuery(
                        "from ReliefApplication a where a.workerId in (:workers) and a.id = :id",
                        ReliefApplication.class)
                .setParameter("workers", List.copyOf(workers))
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    Uni<List<ReliefApplication>> all(UUID worker) {
        return all(List.of(worker));
    }

    Uni<List<ReliefApplication>> all(Collection<UUID> workers) {
        return session().chain(session -> session.createSelectionQuery(
                        "from ReliefApplication a where a.workerId in (:workers) order by a.id",
                        ReliefApplication.class)
                .setParameter("workers", List.copyOf(workers))
                .getResultList());
    }

    /** All have signed, perhaps: the job looks at once. */
    Uni<Void> lookNow(UUID worker, Instant now) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "update relief_application set look_at = :now where worker_id = :worker and look_at > :now")
                        .setParameter("now", now)
                        .setParameter("worker", worker)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Across all workers, for the job alone: those that wait for signatures and are to be looked at. */
    Uni<List<Place>> unsigned(Instant now, int rows) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "select worker_id, id from relief_application where look_at <= :now order by look_at",
                                Tuple.class)
                        .setParameter("now", now)
                        .setMaxResults(rows)
                        .getResultList())
                .map(found -> found.stream()
                        .map(row -> new Place(row.get(0, UUID.class), row.get(1, UUID.class)))
                        .toList());
    }

    /** Across all workers, for the job alone: what nobody has to look at any more. @return how many */
    Uni<Integer> eraseEndedBefore(Instant before) {
        return session().chain(session -> session.createNativeQuery("update relief_application set content = null,"
                        + " weighed = null, decided = null where content is not null and ended_at < :before")
                .setParameter("before", before)
                .executeUpdate());
    }

    /** The same of what visitors saw, and of what was said against a refusal. */
    Uni<Void> eraseSaidBefore(Instant before) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "update relief_visit set record = null where record is not null and recorded_at < :before")
                        .setParameter("before", before)
                        .executeUpdate()
                        .chain(() -> session.createNativeQuery(
                                        "update relief_appeal set text = null where text is not null and made_at < :before")
                                .setParameter("before", before)
                                .executeUpdate()))
                .replaceWithVoid();
    }

    static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}

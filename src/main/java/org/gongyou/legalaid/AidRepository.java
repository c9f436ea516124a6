package org.gongyou.legalaid;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Matters and requests, always with the worker's id. Every call works in the caller's session. */
@ApplicationScoped
class AidRepository {

    /** Above every id. */
    private static final UUID LAST = new UUID(-1L, -1L);

    record Place(UUID worker, UUID id) {}

    Uni<Void> add(Object row) {
        return session().chain(session -> session.persist(row).chain(session::flush));
    }

    Uni<@Nullable Objection> objection(UUID worker, UUID id) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Objection o where o.workerId = :worker and o.id = :id", Objection.class)
                .setParameter("worker", worker)
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    Uni<@Nullable Aid> find(UUID worker, UUID id) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Aid a where a.workerId = :worker and a.id = :id", Aid.class)
                .setParameter("worker", worker)
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    Uni<AidMatter> matter(Aid aid) {
        return session().chain(session -> session.createSelectionQuery(
                        "from AidMatter m where m.workerId = :worker and m.id = :id", AidMatter.class)
                .setParameter("worker", aid.workerId())
                .setParameter("id", aid.matterId())
                .getSingleResult());
    }

    /** Whoever writes in a matter, submits it or asks for more help waits for whoever does so already. */
    Uni<AidMatter> lockMatter(Aid aid) {
        return session().chain(session -> session.createSelectionQuery(
                        "from AidMatter m where m.workerId = :worker and m.id = :id", AidMatter.class)
                .setParameter("worker", aid.workerId())
                .setParameter("id", aid.matterId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult());
    }

    /** All requests of a matter, the first first. */
    Uni<List<Aid>> story(UUID worker, UUID matter) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Aid a where a.workerId = :worker and a.matterId = :matter order by a.id", Aid.class)
                .setParameter("worker", worker)
                .setParameter("matter", matter)
                .getResultList());
    }

    /** Newest first. */
    Uni<List<Aid>> ofWorkers(Collection<UUID> workers, @Nullable UUID after, int rows) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Aid a where a.workerId in (:workers) and a.id < :after order by a.id desc", Aid.class)
                .setParameter("workers", List.copyOf(workers))
                .setParameter("after", after == null ? LAST : after)
                .setMaxResults(rows)
                .getResultList());
    }

    Uni<List<AidMatter>> matters(UUID worker) {
        return session().chain(session -> session.createSelectionQuery(
                        "from AidMatter m where m.workerId = :worker order by m.id", AidMatter.class)
                .setParameter("worker", worker)
                .getResultList());
    }

    /** Across all workers, for the job alone: those that come to have little time left. */
    Uni<List<Place>> toHurry(LocalDate today, int rows) {
        return places(
                "select worker_id, id from legal_aid_request where hurry_on <= :today order by hurry_on", today, rows);
    }

    /** Across all workers, for the job alone: matters, each looked at again under its lock. */
    Uni<List<Place>> consentsToLookAt(LocalDate today, int rows) {
        return places(
                "select worker_id, id from legal_aid_matter where consent_look_on <= :today order by consent_look_on",
                today,
                rows);
    }

    private static Uni<List<Place>> places(String sql, LocalDate today, int rows) {
        return session()
                .chain(session -> session.createNativeQuery(sql, Tuple.class)
                        .setParameter("today", today)
                        .setMaxResults(rows)
                        .getResultList())
                .map(found -> found.stream()
                        .map(row -> new Place(row.get(0, UUID.class), row.get(1, UUID.class)))
                        .toList());
    }

    /** Across all workers, for the job alone: matters of which everything ended long ago say nothing any more. @return how many */
    Uni<Integer> eraseEndedBefore(Instant before) {
        return session().chain(session -> session.createNativeQuery("""
                        update legal_aid_matter m set content = null, consent_look_on = null
                        where content is not null and created_at < :before and not exists (
                            select 1 from legal_aid_request r
                            where r.worker_id = m.worker_id and r.matter_id = m.id
                              and (r.ended_at is null or r.ended_at >= :before))
                        """)
                .setParameter("before", before)
                .executeUpdate());
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}

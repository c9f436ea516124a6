package org.gongyou.representation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The rows of {@code representation}, always with the worker's id. Every call works in the caller's session. */
@ApplicationScoped
class RepresentationRepository {

    /** Where a row lies. */
    record Place(UUID worker, UUID caseId) {}

    private static final String ONE = "from Representation r where r.workerId = :worker and r.caseId = :case";

    Uni<@Nullable Representation> find(UUID worker, UUID caseId) {
        return session().chain(session -> session.createSelectionQuery(ONE, Representation.class)
                .setParameter("worker", worker)
                .setParameter("case", caseId)
                .getSingleResultOrNull());
    }

    Uni<@Nullable Representation> lock(UUID worker, UUID caseId) {
        return session().chain(session -> session.createSelectionQuery(ONE, Representation.class)
                .setParameter("worker", worker)
                .setParameter("case", caseId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    /** Across all workers, for the job alone; each is looked at again under its lock. */
    Uni<List<Place>> due(Instant now, int rows) {
        return session().chain(session -> session.createNativeQuery(
                        "select worker_id, case_id from representation where act_at <= :now order by act_at",
                        Tuple.class)
                .setParameter("now", now)
                .setMaxResults(rows)
                .getResultList()
                .map(found -> found.stream()
                        .map(row -> new Place(row.get(0, UUID.class), row.get(1, UUID.class)))
                        .toList()));
    }

    Uni<Void> add(Representation representation) {
        return session().chain(session -> session.persist(representation).chain(session::flush));
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}

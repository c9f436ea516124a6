package org.gongyou.proceeding;

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

/** Steps, results and money, always with the worker's id. Every call works in the caller's session. */
@ApplicationScoped
class ProceedingRepository {

    /** Where a step lies. */
    record Place(UUID worker, UUID caseId, ProceedingStep step) {}

    Uni<List<StepOnFile>> steps(UUID worker, UUID caseId) {
        return session().chain(session -> session.createSelectionQuery(
                        "from StepOnFile s where s.workerId = :worker and s.caseId = :case", StepOnFile.class)
                .setParameter("worker", worker)
                .setParameter("case", caseId)
                .getResultList());
    }

    Uni<@Nullable StepOnFile> lock(Place place) {
        return session().chain(session -> session.createSelectionQuery(
                        "from StepOnFile s where s.workerId = :worker and s.caseId = :case and s.step = :step",
                        StepOnFile.class)
                .setParameter("worker", place.worker())
                .setParameter("case", place.caseId())
                .setParameter("step", place.step())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    /** Across all workers, for the job alone; each is looked at again under its lock. */
    Uni<List<Place>> toLookAt(Instant now, int rows) {
        return session().chain(session -> session.createNativeQuery(
                        "select worker_id, case_id, step from legal_step where look_at <= :now order by look_at",
                        Tuple.class)
                .setParameter("now", now)
                .setMaxResults(rows)
                .getResultList()
                .map(found -> found.stream()
                        .map(row -> new Place(
                                row.get(0, UUID.class),
                                row.get(1, UUID.class),
                                ProceedingStep.valueOf(row.get(2, String.class))))
                        .toList()));
    }

    Uni<@Nullable Result> result(UUID worker, UUID caseId) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Result r where r.workerId = :worker and r.caseId = :case", Result.class)
                .setParameter("worker", worker)
                .setParameter("case", caseId)
                .getSingleResultOrNull());
    }

    Uni<List<Recovery>> recoveries(UUID worker, UUID caseId) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Recovery r where r.workerId = :worker and r.caseId = :case order by r.id", Recovery.class)
                .setParameter("worker", worker)
                .setParameter("case", caseId)
                .getResultList());
    }

    Uni<List<UUID>> cases(UUID worker) {
        return session().chain(session -> session.createNativeQuery("""
                        select case_id from legal_result where worker_id = :worker
                        union select case_id from legal_step where worker_id = :worker
                        """, UUID.class)
                .setParameter("worker", worker)
                .getResultList());
    }

    /** What was awarded and received is erased; that there was a case the kernel keeps. */
    Uni<Void> erase(UUID worker) {
        return session().chain(session -> session.createMutationQuery(
                        "update Result r set r.outcome = null, r.closing = null where r.workerId = :worker")
                .setParameter("worker", worker)
                .executeUpdate()
                .chain(() -> session.createMutationQuery("delete from Recovery r where r.workerId = :worker")
                        .setParameter("worker", worker)
                        .executeUpdate())
                .chain(() -> session.createMutationQuery("delete from StepOnFile s where s.workerId = :worker")
                        .setParameter("worker", worker)
                        .executeUpdate())
                .replaceWithVoid());
    }

    Uni<Void> add(Object row) {
        return session().chain(session -> session.persist(row).chain(session::flush));
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}

package org.gongyou.hardship;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.persistence.Ids;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Files and what became of them, always with the worker's id. Every call works in the caller's session. */
@ApplicationScoped
class FileRepository {

    /** Where a file is found. */
    record Place(UUID worker, UUID id) {}

    /** An entry of a file's history. */
    record Entry(
            String what,
            String classCode,
            UUID programmeId,
            @Nullable String reason,
            Instant at) {}

    Uni<@Nullable HardshipFile> open(UUID worker) {
        return session().chain(session -> session.createSelectionQuery(
                        "from HardshipFile f where f.workerId = :worker and f.leftOn is null", HardshipFile.class)
                .setParameter("worker", worker)
                .getSingleResultOrNull());
    }

    Uni<@Nullable HardshipFile> lockOpen(UUID worker) {
        return session().chain(session -> session.createSelectionQuery(
                        "from HardshipFile f where f.workerId = :worker and f.leftOn is null", HardshipFile.class)
                .setParameter("worker", worker)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    Uni<@Nullable HardshipFile> lock(Place place) {
        return session().chain(session -> session.createSelectionQuery(
                        "from HardshipFile f where f.workerId = :worker and f.id = :id", HardshipFile.class)
                .setParameter("worker", place.worker())
                .setParameter("id", place.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    Uni<@Nullable HardshipFile> one(Place place) {
        return session().chain(session -> session.createSelectionQuery(
                        "from HardshipFile f where f.workerId = :worker and f.id = :id", HardshipFile.class)
                .setParameter("worker", place.worker())
                .setParameter("id", place.id())
                .getSingleResultOrNull());
    }

    /** The latest first. */
    Uni<List<HardshipFile>> of(UUID worker) {
        return session().chain(session -> session.createSelectionQuery(
                        "from HardshipFile f where f.workerId = :worker order by f.id desc", HardshipFile.class)
                .setParameter("worker", worker)
                .getResultList());
    }

    Uni<Void> add(HardshipFile file) {
        return session().chain(session -> session.persist(file).chain(session::flush));
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    Uni<Void> note(HardshipFile file, Happening what, @Nullable Reason reason, @Nullable UUID actor, Instant now) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                insert into hardship_entry
                                    (worker_id, file_id, id, what, class_code, programme_id, reason, actor, at)
                                values (:worker, :file, :id, :what, :class, :programme, nullif(:reason, ''),
                                        cast(nullif(:actor, '') as uuid), :at)
                                """)
                        .setParameter("worker", file.workerId())
                        .setParameter("file", file.id())
                        .setParameter("id", Ids.next())
                        .setParameter("what", what.name())
                        .setParameter("class", file.classCode())
                        .setParameter("programme", file.programmeId())
                        .setParameter("reason", reason == null ? "" : reason.name())
                        .setParameter("actor", actor == null ? "" : actor.toString())
                        .setParameter("at", now)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** In order. */
    Uni<List<Entry>> history(Place place) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                select what, class_code, programme_id, reason, at from hardship_entry
                                where worker_id = :worker and file_id = :file order by id
                                """, jakarta.persistence.Tuple.class)
                        .setParameter("worker", place.worker())
                        .setParameter("file", place.id())
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Entry(
                                row.get(0, String.class),
                                row.get(1, String.class),
                                row.get(2, UUID.class),
                                row.get(3, String.class),
                                row.get(4, OffsetDateTime.class).toInstant()))
                        .toList());
    }

    /** Across all workers, for the job alone: edge files to be held against the rules again. */
    Uni<List<Place>> toLookAt(LocalDate today, int most) {
        return session().chain(session -> session.createSelectionQuery(
                        "select f.workerId, f.id from HardshipFile f where f.lookOn <= :today and f.leftOn is null"
                                + " order by f.lookOn",
                        Place.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList());
    }

    /** For the job alone: edge files, by the roll, that another version of the programme put there are to be looked at today. */
    Uni<Integer> lookAgain(String programmeCode, UUID version, LocalDate today) {
        return session().chain(session -> session.createNativeQuery("""
                        update hardship_file f set look_on = :today, version = f.version + 1
                        from hardship_roll r
                        where r.class_code = 'EDGE' and f.worker_id = r.worker_id and f.id = r.file_id
                            and f.look_on > :today and f.programme_code = :code and f.programme_id <> :version
                        """)
                .setParameter("today", today)
                .setParameter("code", programmeCode)
                .setParameter("version", version)
                .executeUpdate());
    }

    /** Across all workers, for the job alone: left that long ago. @return how many */
    Uni<Integer> forgetLeft(LocalDate before) {
        return session().chain(session -> session.createNativeQuery("""
                        with gone as (delete from hardship_file where left_on < :before returning worker_id, id)
                        delete from hardship_entry e using gone
                        where e.worker_id = gone.worker_id and e.file_id = gone.id
                        """)
                .setParameter("before", before)
                .executeUpdate());
    }

    Uni<Void> erase(UUID worker) {
        return session()
                .chain(session -> session.createNativeQuery("delete from hardship_entry where worker_id = :worker")
                        .setParameter("worker", worker)
                        .executeUpdate()
                        .chain(() -> session.createNativeQuery("delete from hardship_file where worker_id = :worker")
                                .setParameter("worker", worker)
                                .executeUpdate()))
                .replaceWithVoid();
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}

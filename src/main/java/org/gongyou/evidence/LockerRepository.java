package org.gongyou.evidence;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Lockers, what lies in them, and through which cases. Every call works in the caller's session. */
@ApplicationScoped
class LockerRepository {

    /** There it is from now on, and known to be this case's. */
    Uni<Void> open(Locker.Key locker, UUID caseId, Instant now) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                insert into evidence_locker (worker_id, id, version, changed_at)
                                values (:worker, :locker, 0, :now) on conflict do nothing
                                """)
                        .setParameter("worker", locker.workerId())
                        .setParameter("locker", locker.id())
                        .setParameter("now", now)
                        .executeUpdate()
                        .chain(() -> session.createNativeQuery("""
                                        insert into evidence_case (worker_id, locker_id, case_id)
                                        values (:worker, :locker, :case) on conflict do nothing
                                        """)
                                .setParameter("worker", locker.workerId())
                                .setParameter("locker", locker.id())
                                .setParameter("case", caseId)
                                .executeUpdate()))
                .replaceWithVoid();
    }

    Uni<Locker> find(Locker.Key locker) {
        return query(locker, LockModeType.NONE);
    }

    /** Held until the end of the transaction. */
    Uni<Locker> lock(Locker.Key locker) {
        return query(locker, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Uni<Locker> query(Locker.Key locker, LockModeType mode) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Locker l where l.workerId = :worker and l.id = :id", Locker.class)
                .setParameter("worker", locker.workerId())
                .setParameter("id", locker.id())
                .setLockMode(mode)
                .getSingleResult());
    }

    Uni<Void> add(EvidenceItem item) {
        return session().chain(session -> session.persist(item).chain(session::flush));
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    /** What is there in its order, then what was. */
    Uni<List<EvidenceItem>> items(Locker.Key locker) {
        return session().chain(session -> session.createSelectionQuery("""
                        from EvidenceItem i where i.workerId = :worker and i.lockerId = :locker
                        order by i.removedAt nulls first, i.position, i.id
                        """, EvidenceItem.class)
                .setParameter("worker", locker.workerId())
                .setParameter("locker", locker.id())
                .getResultList());
    }

    Uni<List<EvidenceItem>> all(UUID worker) {
        return session().chain(session -> session.createSelectionQuery(
                        "from EvidenceItem i where i.workerId = :worker order by i.lockerId, i.position, i.id",
                        EvidenceItem.class)
                .setParameter("worker", worker)
                .getResultList());
    }

    /** Those of the files that lie in a locker of one of these accounts. */
    Uni<List<UUID>> held(Collection<UUID> person, Collection<UUID> files) {
        return session().chain(session -> session.createNativeQuery("""
                        select file_id from evidence_item
                        where worker_id in (:person) and file_id in (:files) and removed_at is null
                        """, UUID.class)
                .setParameter("person", person)
                .setParameter("files", files)
                .getResultList());
    }

    /** The cases through which somebody may have found the file. */
    Uni<List<Locker.Key>> casesOf(Collection<UUID> person, UUID file) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                select c.worker_id, c.case_id from evidence_item i
                                join evidence_case c on c.worker_id = i.worker_id and c.locker_id = i.locker_id
                                where i.worker_id in (:person) and i.file_id = :file and i.removed_at is null
                                """, Tuple.class)
                        .setParameter("person", person)
                        .setParameter("file", file)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Locker.Key(row.get(0, UUID.class), row.get(1, UUID.class)))
                        .toList());
    }

    /** Nobody has touched them since. */
    Uni<List<Locker.Key>> unchangedSince(Instant limit, int most) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "select worker_id, id from evidence_locker where changed_at < :limit order by changed_at",
                                Tuple.class)
                        .setParameter("limit", limit)
                        .setMaxResults(most)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Locker.Key(row.get(0, UUID.class), row.get(1, UUID.class)))
                        .toList());
    }

    Uni<List<UUID>> lockers(UUID worker) {
        return session().chain(session -> session.createNativeQuery(
                        "select id from evidence_locker where worker_id = :worker", UUID.class)
                .setParameter("worker", worker)
                .getResultList());
    }

    Uni<Void> delete(Locker.Key locker) {
        return delete("delete from evidence_item where worker_id = :worker and locker_id = :locker", locker)
                .chain(() ->
                        delete("delete from evidence_case where worker_id = :worker and locker_id = :locker", locker))
                .chain(() -> delete("delete from evidence_locker where worker_id = :worker and id = :locker", locker));
    }

    private static Uni<Void> delete(String sql, Locker.Key locker) {
        return session()
                .chain(session -> session.createNativeQuery(sql)
                        .setParameter("worker", locker.workerId())
                        .setParameter("locker", locker.id())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}

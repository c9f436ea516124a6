package org.gongyou.file;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.persistence.Directory;
import org.gongyou.platform.persistence.DirectoryKind;
import org.jspecify.annotations.Nullable;

/** The rows of {@code worker_file} and {@code file_leftover}. */
@ApplicationScoped
class FileRepository {

    private static final int BATCH = 100;

    private final Directory directory;

    FileRepository(Directory directory) {
        this.directory = directory;
    }

    /** A file by its owner, for jobs that go through all owners. */
    record Key(UUID worker, UUID id) {}

    /** From {@code due} on, the blob is erased unless the entry is gone by then. */
    Uni<Void> enterLeftovers(UUID worker, Collection<UUID> ids, Instant due) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into file_leftover (worker_id, id, due_at)
                                select :worker, id, :due from unnest(cast(:ids as uuid[])) as id
                                """)
                        .setParameter("worker", worker)
                        .setParameter("due", due)
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** @return false when there was none, and so perhaps no blob any more */
    Uni<Boolean> removeLeftover(Key key) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "delete from file_leftover where worker_id = :worker and id = :id")
                        .setParameter("worker", key.worker())
                        .setParameter("id", key.id())
                        .executeUpdate())
                .map(removed -> removed == 1);
    }

    Uni<List<Key>> dueLeftovers(Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select worker_id, id from file_leftover where due_at <= :now order by due_at",
                                Tuple.class)
                        .setParameter("now", now)
                        .setMaxResults(BATCH)
                        .getResultList())
                .map(FileRepository::keys);
    }

    Uni<Void> enter(StoredFile file) {
        return Panache.getSession()
                .call(session -> session.persist(file))
                .call(session -> session.flush())
                .chain(() ->
                        directory.claim(DirectoryKind.FILE, List.of(file.id().toString()), file.workerId()))
                .replaceWithVoid();
    }

    /** Finds it without knowing whose it is. */
    Uni<@Nullable StoredFile> find(UUID id) {
        return directory
                .owner(DirectoryKind.FILE, List.of(id.toString()))
                .chain(owner -> owner == null
                        ? Uni.createFrom().nullItem()
                        : ofWorker(owner, List.of(id)).map(files -> files.isEmpty() ? null : files.get(0)));
    }

    Uni<List<StoredFile>> ofWorker(UUID worker, Collection<UUID> ids) {
        if (ids.isEmpty()) return Uni.createFrom().item(List.of());
        return Panache.getSession().chain(session -> session.createQuery(
                        "from StoredFile where workerId = :worker and id in (:ids) order by id", StoredFile.class)
                .setParameter("worker", worker)
                .setParameter("ids", List.copyOf(ids))
                .getResultList());
    }

    Uni<List<StoredFile>> ofWorker(UUID worker) {
        return Panache.getSession().chain(session -> session.createQuery(
                        "from StoredFile where workerId = :worker order by id", StoredFile.class)
                .setParameter("worker", worker)
                .getResultList());
    }

    Uni<List<Key>> looseSince(Instant limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select worker_id, id from worker_file where attached_at is null and at < :limit order by at
                                """, Tuple.class)
                        .setParameter("limit", limit)
                        .setMaxResults(BATCH)
                        .getResultList())
                .map(FileRepository::keys);
    }

    /** Those of the files that one of the workers has, so that the sweep leaves them alone; always in one order. */
    Uni<List<StoredFile>> lock(Collection<UUID> workers, Collection<UUID> ids) {
        if (ids.isEmpty()) return Uni.createFrom().item(List.of());
        return Panache.getSession().chain(session -> session.createSelectionQuery(
                        "from StoredFile where workerId in (:workers) and id in (:ids) order by id", StoredFile.class)
                .setParameter("workers", List.copyOf(workers))
                .setParameter("ids", List.copyOf(ids))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList());
    }

    Uni<Integer> detach(UUID worker, Collection<UUID> ids) {
        return Panache.getSession().chain(session -> session.createMutationQuery(
                        "update StoredFile set attachedAt = null where workerId = :worker and id in (:ids)")
                .setParameter("worker", worker)
                .setParameter("ids", List.copyOf(ids))
                .executeUpdate());
    }

    /** @return false when it is attached or gone meanwhile */
    Uni<Boolean> deleteLoose(Key key) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery(
                                "delete from StoredFile where workerId = :worker and id = :id and attachedAt is null")
                        .setParameter("worker", key.worker())
                        .setParameter("id", key.id())
                        .executeUpdate())
                .map(deleted -> deleted == 1);
    }

    Uni<Integer> delete(UUID worker, Collection<UUID> ids) {
        return Panache.getSession().chain(session -> session.createMutationQuery(
                        "delete from StoredFile where workerId = :worker and id in (:ids)")
                .setParameter("worker", worker)
                .setParameter("ids", List.copyOf(ids))
                .executeUpdate());
    }

    Uni<Integer> forget(UUID worker, Collection<UUID> ids) {
        return directory.release(
                DirectoryKind.FILE, ids.stream().map(UUID::toString).toList(), worker);
    }

    private static List<Key> keys(List<Tuple> rows) {
        return rows.stream()
                .map(row -> new Key(row.get(0, UUID.class), row.get(1, UUID.class)))
                .toList();
    }
}

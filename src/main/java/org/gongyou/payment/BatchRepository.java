package org.gongyou.payment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Batches and their lines. Every call works in the caller's session. */
@ApplicationScoped
class BatchRepository {

    Uni<Void> add(Batch batch, List<BatchLine> lines) {
        return session().chain(session -> session.persist(batch)
                .chain(session::flush)
                .chain(() -> session.persistAll(lines.toArray()))
                .chain(session::flush));
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    Uni<@Nullable Batch> find(UUID id) {
        return find(id, LockModeType.NONE);
    }

    /** It stays as it is until the transaction ends. */
    Uni<@Nullable Batch> hold(UUID id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Uni<@Nullable Batch> find(UUID id, LockModeType lock) {
        return session().chain(session -> session.createSelectionQuery("from Batch b where b.id = :id", Batch.class)
                .setParameter("id", id)
                .setLockMode(lock)
                .getSingleResultOrNull());
    }

    /** The newest first. */
    Uni<List<Batch>> list(Collection<UUID> unions, UUID before, int limit) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Batch b where b.unionId in :unions and b.id < :before order by b.id desc", Batch.class)
                .setParameter("unions", List.copyOf(unions))
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList());
    }

    Uni<List<BatchLine>> lines(UUID batch) {
        return session().chain(session -> session.createSelectionQuery(
                        "from BatchLine l where l.batchId = :batch order by l.id", BatchLine.class)
                .setParameter("batch", batch)
                .getResultList());
    }

    Uni<@Nullable BatchLine> holdLine(UUID batch, UUID id) {
        return session().chain(session -> session.createSelectionQuery(
                        "from BatchLine l where l.batchId = :batch and l.id = :id", BatchLine.class)
                .setParameter("batch", batch)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}

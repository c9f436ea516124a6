package org.gongyou.platform.persistence;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is unique across workers, or found without knowing the worker. Every call works in the caller's transaction.
 * Personal values are entered as their keyed hashes only ({@code Vault.fingerprints}).
 */
@ApplicationScoped
public class Directory {

    /** Enters all keys for the worker. @return false when one of them belongs to somebody else */
    public Uni<Boolean> claim(DirectoryKind kind, Collection<String> keys, UUID worker) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into directory (kind, key, worker_id)
                                select :kind, key, :worker from unnest(cast(:keys as text[])) as key order by key
                                on conflict (kind, key) do nothing
                                """)
                        .setParameter("kind", kind.name())
                        .setParameter("worker", worker)
                        .setParameter("keys", keys.toArray(String[]::new))
                        .executeUpdate())
                .chain(() -> owner(kind, keys))
                .map(worker::equals);
    }

    /** @return whose the key is, or null */
    public Uni<@Nullable UUID> owner(DirectoryKind kind, Collection<String> keys) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "select worker_id from directory where kind = :kind and key in (:keys) limit 1", UUID.class)
                .setParameter("kind", kind.name())
                .setParameter("keys", List.copyOf(keys))
                .getSingleResultOrNull());
    }

    public Uni<Integer> release(DirectoryKind kind, Collection<String> keys, UUID worker) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "delete from directory where kind = :kind and key in (:keys) and worker_id = :worker")
                .setParameter("kind", kind.name())
                .setParameter("keys", List.copyOf(keys))
                .setParameter("worker", worker)
                .executeUpdate());
    }
}

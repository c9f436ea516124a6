package org.gongyou.account;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class DeviceRepository {

    Uni<@Nullable Device> find(UUID worker, UUID id) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(
                        "from Device where workerId = :worker and id = :id", Device.class)
                .setParameter("worker", worker)
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    Uni<@Nullable Device> ofKey(UUID worker, List<String> keys) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(
                        "from Device where workerId = :worker and deviceKey in (:keys)", Device.class)
                .setParameter("worker", worker)
                .setParameter("keys", keys)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    Uni<@Nullable Device> ofSession(UUID worker, UUID sessionId) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(
                        "from Device where workerId = :worker and sessionId = :session", Device.class)
                .setParameter("worker", worker)
                .setParameter("session", sessionId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    /** The most recently used first. */
    Uni<List<Device>> ofWorker(UUID worker) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(
                        "from Device where workerId = :worker order by lastUsedAt desc, id desc", Device.class)
                .setParameter("worker", worker)
                .getResultList());
    }

    Uni<Void> add(Device device) {
        return Panache.getSession().chain(session -> session.persist(device));
    }

    Uni<Void> remove(Device device) {
        return Panache.getSession().chain(session -> session.remove(device));
    }
}

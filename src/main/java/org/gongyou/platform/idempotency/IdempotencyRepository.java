package org.gongyou.platform.idempotency;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

@ApplicationScoped
class IdempotencyRepository {

    private final Pool pool;
    private final Clock clock;

    IdempotencyRepository(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    record Kept(String fingerprint, byte[] answer) {}

    /**
     * The unique key makes a second request with the same key wait here until the first has committed or rolled back.
     *
     * @return false when the key has been used
     */
    Uni<Boolean> claim(UUID caller, String key, String fingerprint, Instant expiresAt) {
        return Panache.getSession()
                .call(session -> session.createNativeQuery(
                                "select set_config('lock_timeout', '4s', true)", String.class)
                        .getSingleResult())
                .chain(session -> session.createNativeQuery("""
                                insert into idempotency_key (worker_id, key, fingerprint, expires_at)
                                values (:caller, :key, :fingerprint, :expiresAt) on conflict do nothing
                                """)
                        .setParameter("caller", caller)
                        .setParameter("key", key)
                        .setParameter("fingerprint", fingerprint)
                        .setParameter("expiresAt", expiresAt)
                        .executeUpdate())
                .map(inserted -> inserted == 1);
    }

    Uni<Integer> keep(UUID caller, String key, byte[] answer) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "update idempotency_key set answer = :answer where worker_id = :caller and key = :key")
                .setParameter("answer", answer)
                .setParameter("caller", caller)
                .setParameter("key", key)
                .executeUpdate());
    }

    Uni<Kept> find(UUID caller, String key) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select fingerprint, answer from idempotency_key where worker_id = :caller and key = :key",
                                Tuple.class)
                        .setParameter("caller", caller)
                        .setParameter("key", key)
                        .getSingleResult())
                .map(row -> new Kept(row.get(0, String.class), row.get(1, byte[].class)));
    }

    @Scheduled(every = "10m", delayed = "1m")
    Uni<Void> forget() {
        return pool.preparedQuery("delete from idempotency_key where expires_at < $1")
                .execute(io.vertx.mutiny.sqlclient.Tuple.of(clock.instant().atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }
}

package org.gongyou.card;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.account.DeviceWatcher;
import org.gongyou.platform.crypto.Vault;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The secrets of devices, sealed. They end with the session on the device. Every call works in the caller's transaction. */
@ApplicationScoped
class CardKeys implements DeviceWatcher {

    private static final String PURPOSE = "card.key";
    private static final int BYTES = 32;

    /** A device's secret; {@code toString} keeps it. */
    record Key(UUID worker, UUID device, int tag, byte[] secret) {

        @Override
        public String toString() {
            return "Key[" + device + "]";
        }
    }

    private final Vault vault;
    private final SecureRandom random = new SecureRandom();

    CardKeys(Vault vault) {
        this.vault = vault;
    }

    /** The device's, or a new one; it was asked for now. */
    Uni<Key> of(UUID worker, UUID device, Instant now) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return session()
                .chain(session -> session.createNativeQuery("""
                                insert into card_key (worker_id, device_id, tag, secret, last_step, asked_at)
                                values (:worker, :device, :tag, :secret, 0, :now)
                                on conflict (worker_id, device_id) do update set asked_at = excluded.asked_at
                                returning device_id, tag, secret
                                """, Tuple.class)
                        .setParameter("worker", worker)
                        .setParameter("device", device)
                        .setParameter("tag", random.nextInt())
                        .setParameter("secret", vault.sealBytes(PURPOSE, secret))
                        .setParameter("now", now)
                        .getSingleResult())
                .map(row -> key(worker, row));
    }

    /** @return null when the device has none any more, or has not asked for it for so long that nobody is signed in on it */
    Uni<@Nullable Key> find(CardCode code, Instant askedAfter) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                select device_id, tag, secret from card_key
                                where worker_id = :worker and tag = :tag and asked_at > :after
                                """, Tuple.class)
                        .setParameter("worker", code.worker())
                        .setParameter("tag", code.tag())
                        .setParameter("after", askedAfter)
                        .getSingleResultOrNull())
                .map(row -> row == null ? null : key(code.worker(), row));
    }

    /** The one place where a code is spent: of any number at once, the row lets one by. @return false for all others */
    Uni<Boolean> spend(Key key, long step) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                update card_key set last_step = :step
                                where worker_id = :worker and device_id = :device and last_step < :step
                                """)
                        .setParameter("step", step)
                        .setParameter("worker", key.worker())
                        .setParameter("device", key.device())
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    @Override
    public Uni<Void> signedOut(UUID worker, UUID device) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "delete from card_key where worker_id = :worker and device_id = :device")
                        .setParameter("worker", worker)
                        .setParameter("device", device)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> revokeAll(UUID worker) {
        return session()
                .chain(session -> session.createNativeQuery("delete from card_key where worker_id = :worker")
                        .setParameter("worker", worker)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Integer> forgetAskedBefore(Instant time) {
        return session().chain(session -> session.createNativeQuery("delete from card_key where asked_at <= :time")
                .setParameter("time", time)
                .executeUpdate());
    }

    private Key key(UUID worker, Tuple row) {
        byte[] secret = vault.openBytes(PURPOSE, row.get(2, byte[].class));
        return new Key(worker, row.get(0, UUID.class), row.get(1, Integer.class), secret);
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}

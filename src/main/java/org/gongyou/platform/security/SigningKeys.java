package org.gongyou.platform.security;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.persistence.Ids;

/**
 * The ring of signing keys, shared by all instances through the database. A key signs for 30 days, is published a day
 * before, and verifies for a day after its last signature.
 */
@ApplicationScoped
class SigningKeys {

    private static final Duration SIGNS = Duration.ofDays(30);
    private static final Duration PUBLISHED_BEFORE = Duration.ofDays(1);
    private static final Duration VERIFIES_AFTER = Duration.ofDays(1);
    private static final String PURPOSE = "signing-key";
    /** Any constant that no other advisory lock of ours uses. */
    private static final long LOCK = 7_401_001;

    private final Pool pool;
    private final Vault vault;
    private final Clock clock;
    private volatile List<SigningKey> ring = List.of();

    SigningKeys(Pool pool, Vault vault, Clock clock) {
        this.pool = pool;
        this.vault = vault;
        this.clock = clock;
    }

    /** The start waits: without a key nobody could sign in, and a Uni that an observer returns is never subscribed to. */
    void start(@Observes StartupEvent started) throws Throwable {
        VertxContextSupport.subscribeAndAwait(this::renew);
    }

    @Scheduled(every = "30s", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> renew() {
        return pool.withTransaction(connection -> connection
                        .preparedQuery("select pg_advisory_xact_lock($1)")
                        .execute(Tuple.of(LOCK))
                        .chain(() -> read(connection))
                        .chain(keys -> extend(connection, keys)))
                .invoke(keys -> ring = keys)
                .replaceWithVoid();
    }

    /** The key that signs now. */
    SigningKey current() {
        Instant now = clock.instant();
        return ring.stream()
                .filter(key -> !key.signsFrom().isAfter(now))
                .max(Comparator.comparing(SigningKey::signsFrom))
                .orElseThrow(() -> new IllegalStateException("no signing key yet"));
    }

    Optional<SigningKey> byId(String id) {
        return ring.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    List<SigningKey> all() {
        return ring;
    }

    private Uni<List<SigningKey>> read(SqlConnection connection) {
        return connection
                .preparedQuery(
                        "select id, sealed_private, public_key, signs_from, ends_at from signing_key where ends_at > $1"
                                + " order by signs_from")
                .execute(Tuple.of(time(clock.instant())))
                .map(this::keys);
    }

    private List<SigningKey> keys(RowSet<Row> rows) {
        List<SigningKey> keys = new ArrayList<>();
        for (Row row : rows) {
            keys.add(new SigningKey(
                    row.getString("id"),
                    pair(
                            row.getBuffer("public_key").getBytes(),
                            vault.openBytes(
                                    PURPOSE, row.getBuffer("sealed_private").getBytes())),
                    row.getOffsetDateTime("signs_from").toInstant(),
                    row.getOffsetDateTime("ends_at").toInstant()));
        }
        return List.copyOf(keys);
    }

    /** Adds the first key, or the next one when the newest is about to stop signing. */
    private Uni<List<SigningKey>> extend(SqlConnection connection, List<SigningKey> keys) {
        Instant now = clock.instant();
        Instant signsUntil =
                keys.isEmpty() ? now : keys.get(keys.size() - 1).signsFrom().plus(SIGNS);
        if (signsUntil.isAfter(now.plus(PUBLISHED_BEFORE))) {
            return Uni.createFrom().item(keys);
        }
        Instant from = signsUntil.isBefore(now) ? now : signsUntil;
        SigningKey next = new SigningKey(
                Ids.next().toString(), generate(), from, from.plus(SIGNS).plus(VERIFIES_AFTER));
        List<SigningKey> more = new ArrayList<>(keys);
        more.add(next);
        return connection
                .preparedQuery(
                        "insert into signing_key (id, sealed_private, public_key, signs_from, ends_at) values ($1, $2, $3, $4, $5)")
                .execute(Tuple.of(
                        next.id(),
                        Buffer.buffer(vault.sealBytes(
                                PURPOSE, next.pair().getPrivate().getEncoded())),
                        Buffer.buffer(next.pair().getPublic().getEncoded()),
                        time(next.signsFrom()),
                        time(next.endsAt())))
                .replaceWith(List.copyOf(more));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair pair(byte[] publicKey, byte[] privateKey) {
        try {
            KeyFactory factory = KeyFactory.getInstance("EC");
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(publicKey)),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(privateKey)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a stored signing key cannot be read", broken);
        }
    }
}

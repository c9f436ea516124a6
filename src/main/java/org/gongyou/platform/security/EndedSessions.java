package org.gongyou.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Sessions that ended while tokens of theirs may still be alive. Every instance reads the news once a second; the one
 * that ends a session knows at once.
 */
@ApplicationScoped
public class EndedSessions {

    private static final Logger LOG = Logger.getLogger(EndedSessions.class);

    /** A row is committed a little after its time: each look goes back further than any transaction lives. */
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    private final Pool pool;
    private final Clock clock;
    private final Cache<UUID, Boolean> ended;
    private volatile Instant seen;

    EndedSessions(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
        this.seen = clock.instant().minus(AccessTokens.LIFE);
        this.ended = Caffeine.newBuilder()
                .expireAfterWrite(AccessTokens.LIFE.plusMinutes(1))
                .build();
    }

    /** Ends it for all instances, in the caller's transaction. */
    public Uni<Void> end(UUID session) {
        return Panache.getSession()
                .chain(db -> db.createNativeQuery(
                                "insert into ended_session (session_id, ended_at) values (:id, :at) on conflict do nothing")
                        .setParameter("id", session)
                        .setParameter("at", clock.instant())
                        .executeUpdate())
                .invoke(() -> ended.put(session, true))
                .replaceWithVoid();
    }

    boolean contains(UUID session) {
        return ended.getIfPresent(session) != null;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> readNews() {
        Instant now = clock.instant();
        return pool.preparedQuery("select session_id from ended_session where ended_at > $1")
                .execute(Tuple.of(seen.minus(OVERLAP).atOffset(ZoneOffset.UTC)))
                .invoke(this::remember)
                .invoke(() -> seen = now)
                .replaceWithVoid()
                .onFailure()
                .recoverWithUni(away -> {
                    LOG.debugf("Ended sessions not read: %s", away.getClass().getName());
                    return Uni.createFrom().voidItem();
                });
    }

    @Scheduled(every = "10m", delayed = "1m")
    Uni<Void> forget() {
        return pool.preparedQuery("delete from ended_session where ended_at < $1")
                .execute(Tuple.of(
                        clock.instant().minus(AccessTokens.LIFE.multipliedBy(2)).atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    private void remember(RowSet<Row> rows) {
        for (Row row : rows) {
            ended.put(row.getUUID("session_id"), true);
        }
    }
}

package org.gongyou.platform.persistence;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Whether the database still answers. Many callers make everybody wait long, a frozen database lets everybody wait in vain:
 * only a question asked again and again tells the two apart. It has a connection of its own, so that it never stands in
 * the queue of the others.
 */
@ApplicationScoped
public class DatabasePulse {

    private static final Logger LOG = Logger.getLogger(DatabasePulse.class);

    /** Less than a request waits, so that whoever comes as the database freezes hears of it at the end of that wait. */
    private static final long SILENCE_NANOS = Duration.ofSeconds(4).toNanos();

    /** A connection that a vanished server left half open never answers; then another one is tried. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Pool pool;
    private final Duration patience;
    private final AtomicReference<@Nullable SqlConnection> own = new AtomicReference<>();
    private volatile long lastBeat = System.nanoTime() - SILENCE_NANOS;

    @Inject
    DatabasePulse(Pool pool) {
        this(pool, PATIENCE);
    }

    DatabasePulse(Pool pool, Duration patience) {
        this.pool = pool;
        this.patience = patience;
    }

    public boolean isBeating() {
        return System.nanoTime() - lastBeat < SILENCE_NANOS;
    }

    /** Before the first request comes. */
    void start(@Observes StartupEvent started) throws Throwable {
        VertxContextSupport.subscribeAndAwait(this::ask);
    }

    /** For a connection it waits however long that takes: one that comes when nobody waits any more is lost to the pool. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> ask() {
        return connection().chain(this::beat).onFailure().recoverWithUni(this::letGo);
    }

    private Uni<SqlConnection> connection() {
        SqlConnection connection = own.get();
        return connection == null
                ? pool.getConnection().call(this::keep)
                : Uni.createFrom().item(connection);
    }

    /** The first asking, at the start, may meet one of the scheduler: then there are two, of which one is enough. */
    private Uni<Void> keep(SqlConnection connection) {
        return close(own.getAndSet(connection));
    }

    private Uni<Void> beat(SqlConnection connection) {
        return connection
                .query("select 1")
                .execute()
                .ifNoItem()
                .after(patience)
                .fail()
                .invoke(() -> lastBeat = System.nanoTime())
                .replaceWithVoid();
    }

    private Uni<Void> letGo(Throwable away) {
        LOG.debugf("the database does not answer: %s", away.getClass().getName());
        return close(own.getAndSet(null));
    }

    private static Uni<Void> close(@Nullable SqlConnection connection) {
        return connection == null
                ? Uni.createFrom().voidItem()
                : connection.close().onFailure().recoverWithNull();
    }
}

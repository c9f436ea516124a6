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
    private final AtomicReference<@Nullable SqlConnection> own = new AtomicReference<>();
    private volatile long lastBeat = System.nanoTime() - SILENCE_NANOS;

    DatabasePulse(Pool pool) {
        this.pool = pool;
    }

    public boolean isBeating() {
        return System.nanoTime() - lastBeat < SILENCE_NANOS;
    }

    /** Before the first request comes. */
    void start(@Observes StartupEvent started) throws Throwable {
        VertxContextSupport.subscribeAndAwait(this::ask);
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> ask() {
        return connection()
                .chain(connection -> connection.query("select 1").execute())
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .invoke(() -> lastBeat = System.nanoTime())
                .replaceWithVoid()
                .onFailure()
                .recoverWithUni(this::letGo);
    }

    private Uni<SqlConnection> connection() {
        SqlConnection connection = own.get();
        return connection == null
                ? pool.getConnection().invoke(own::set)
                : Uni.createFrom().item(connection);
    }

    private Uni<Void> letGo(Throwable away) {
        LOG.debugf("the database does not answer: %s", away.getClass().getName());
        SqlConnection connection = own.getAndSet(null);
        return connection == null
                ? Uni.createFrom().voidItem()
                : connection.close().onFailure().recoverWithNull();
    }
}

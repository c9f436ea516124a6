package org.gongyou.platform.persistence;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Whether the database still answers. Many callers make everybody wait long, a frozen database lets everybody wait in vain:
 * only a question asked again and again tells the two apart, since it waits in the same queue as everybody else.
 */
@ApplicationScoped
public class DatabasePulse {

    private static final Logger LOG = Logger.getLogger(DatabasePulse.class);

    /** Three beats missed. */
    private static final long SILENCE_NANOS = Duration.ofSeconds(3).toNanos();

    private final Pool pool;
    private volatile long lastBeat = System.nanoTime() - SILENCE_NANOS;

    DatabasePulse(Pool pool) {
        this.pool = pool;
    }

    public boolean isBeating() {
        return System.nanoTime() - lastBeat < SILENCE_NANOS;
    }

    /** Without waiting for earlier questions: in a queue that moves, an answer comes each second, however late each is. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.PROCEED)
    Uni<Void> ask() {
        return pool.query("select 1")
                .execute()
                .invoke(() -> lastBeat = System.nanoTime())
                .replaceWithVoid()
                .onFailure()
                .invoke(away -> LOG.debugf(
                        "the database does not answer: %s", away.getClass().getName()))
                .onFailure()
                .recoverWithNull();
    }
}

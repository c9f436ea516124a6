package org.gongyou.tally;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Works out what may be shown: up to a tenth of a second for a busy month of a fact, so beside the event loops. */
@ApplicationScoped
class Sieve {

    /** A year takes long; whoever else asks for figures waits, and nobody else does. */
    private static final int AT_ONCE = 1;

    private final WorkerExecutor workers;
    private final int threshold;

    Sieve(Vertx vertx, @ConfigProperty(name = "gongyou.statistics.threshold") int threshold) {
        this.workers = vertx.createSharedWorkerExecutor("statistics", AT_ONCE);
        this.threshold = threshold;
    }

    /** Fewer are not shown. */
    int threshold() {
        return threshold;
    }

    Uni<Shown> shown(List<Event> events) {
        return workers.executeBlocking(() -> new Shown(events, threshold), false);
    }
}

package org.gongyou.platform.pdf;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes papers, beside the event loops. */
@ApplicationScoped
public class Printer {

    /** Each holds its pictures: so few at once bound the memory. */
    private static final int AT_ONCE = 2;

    private final WorkerExecutor workers;

    Printer(Vertx vertx) {
        this.workers = vertx.createSharedWorkerExecutor("papers", AT_ONCE);
    }

    /** The same bytes for the same sheet. */
    public Uni<byte[]> print(Sheet sheet) {
        return workers.executeBlocking(sheet::toPdf, false);
    }
}

package org.gongyou.platform.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * Brings a chain back to the thread and context of its request. Timeouts and answers of other clients arrive wherever
 * those clients live; a database session opened there belongs to nobody, and hangs or breaks under load.
 */
public final class CallerContext {

    private CallerContext() {}

    /** What it emits, on the context where this is called. */
    public static <T> Uni<T> keep(Uni<T> elsewhere) {
        Context context = Vertx.currentContext();
        return context == null ? elsewhere : elsewhere.emitOn(command -> context.runOnContext(back -> command.run()));
    }
}

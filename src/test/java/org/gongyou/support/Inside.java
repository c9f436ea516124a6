package org.gongyou.support;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls beans of the app as the app itself does: on its event loop. For what no endpoint offers. */
public final class Inside {

    private Inside() {}

    public static <T> @Nullable T call(Supplier<Uni<T>> act) {
        try {
            return VertxContextSupport.subscribeAndAwait(act);
        } catch (RuntimeException | Error failed) {
            throw failed;
        } catch (Throwable failed) {
            throw new AssertionError(failed);
        }
    }

    public static <T> @Nullable T inTransaction(Supplier<Uni<T>> act) {
        return call(() -> Panache.withTransaction(act));
    }
}

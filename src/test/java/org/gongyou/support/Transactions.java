package org.gongyou.support;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.function.Supplier;

/** Runs in the app under test what it would run itself, and waits for it. */
public final class Transactions {

    private Transactions() {}

    /** In one transaction, as a use case. */
    public static <T> T run(Supplier<Uni<T>> work) {
        return await(() -> Panache.withTransaction(work));
    }

    /** Work that opens its transactions itself, as a job. */
    public static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** One value that a native query finds. */
    public static <T> T select(Class<T> type, String sql, Map<String, ?> parameters) {
        return run(() -> Panache.getSession().chain(session -> {
            var query = session.createNativeQuery(sql, type);
            parameters.forEach(query::setParameter);
            return query.getSingleResult();
        }));
    }

    /** @return how many rows changed */
    public static int change(String sql, Map<String, ?> parameters) {
        return run(() -> Panache.getSession().chain(session -> {
            var query = session.createNativeQuery(sql);
            parameters.forEach(query::setParameter);
            return query.executeUpdate();
        }));
    }
}

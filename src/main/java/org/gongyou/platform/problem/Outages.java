package org.gongyou.platform.problem;

import io.smallrye.mutiny.TimeoutException;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.Set;

/** Tells a server that is away (PostgreSQL or Redis gone, restarting, frozen, pool exhausted) from a mistake of ours. */
public final class Outages {

    /** PostgreSQL, appendix A: connection exceptions, too many connections, shut down, starting, statement cancelled by time. */
    private static final Set<String> AWAY = Set.of("53300", "57P01", "57P02", "57P03", "57014", "25006");

    private Outages() {}

    public static boolean isOutage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PgException postgres) {
                String state = postgres.getSqlState();
                return state != null && (AWAY.contains(state) || state.startsWith("08"));
            }
            if (cause instanceof IOException
                    || cause instanceof TimeoutException
                    || cause instanceof java.util.concurrent.TimeoutException
                    || cause instanceof VertxException) {
                return true;
            }
            if (cause.getCause() == cause) {
                return false;
            }
        }
        return false;
    }
}

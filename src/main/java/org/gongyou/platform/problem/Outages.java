package org.gongyou.platform.problem;

import io.smallrye.mutiny.TimeoutException;
import io.vertx.core.VertxException;
import java.io.IOException;
import java.util.Set;

/**
 * Tells what passes by itself from a mistake of ours: a server that is away (PostgreSQL or Redis gone, restarting, frozen,
 * pool exhausted), and a transaction that others stood in the way of, of which nothing remains.
 */
public final class Outages {

    /** PostgreSQL, appendix A: connection exceptions, too many connections, shut down, starting, statement cancelled by time. */
    private static final Set<String> AWAY = Set.of("53300", "57P01", "57P02", "57P03", "57014", "25006");

    /** The same: lock not available in time, deadlock, serialization failure. */
    private static final Set<String> IN_THE_WAY = Set.of("55P03", "40P01", "40001");

    private Outages() {}

    public static boolean isOutage(Throwable failure) {
        String state = SqlState.of(failure);
        if (state != null) {
            return AWAY.contains(state) || IN_THE_WAY.contains(state) || state.startsWith("08");
        }
        for (Throwable cause = failure; cause != null && cause != cause.getCause(); cause = cause.getCause()) {
            if (cause instanceof IOException
                    || cause instanceof TimeoutException
                    || cause instanceof java.util.concurrent.TimeoutException
                    || cause instanceof VertxException) {
                return true;
            }
        }
        return false;
    }
}

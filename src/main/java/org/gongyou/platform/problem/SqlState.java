package org.gongyou.platform.problem;

import io.vertx.pgclient.PgException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL says about a statement that failed: a code of its appendix A. */
public final class SqlState {

    private SqlState() {}

    /**
     * The reactive client fails with an exception of its own, which Hibernate replaces by the one of JDBC.
     *
     * @return null for a failure of something else
     */
    public static @Nullable String of(Throwable failure) {
        for (Throwable cause = failure; cause != null && cause != cause.getCause(); cause = cause.getCause()) {
            if (cause instanceof PgException client) return client.getSqlState();
            if (cause instanceof SQLException hibernate) return hibernate.getSQLState();
        }
        return null;
    }
}

package org.gongyou.platform.persistence;

import io.vertx.mutiny.sqlclient.Pool;

/** As of a database that has frozen. */
public final class SilentPulse extends DatabasePulse {

    public SilentPulse(Pool pool) {
        super(pool);
    }

    @Override
    public boolean isBeating() {
        return false;
    }
}

package org.gongyou.platform.persistence;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Vetoed;

/** As of a database that has frozen. */
@Vetoed
public final class SilentPulse extends DatabasePulse {

    public SilentPulse(Pool pool) {
        super(pool);
    }

    @Override
    public boolean isBeating() {
        return false;
    }
}

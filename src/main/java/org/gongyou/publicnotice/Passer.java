package org.gongyou.publicnotice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.ratelimit.RateLimiter;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** Whoever comes by a notice, as far as the session tells. */
@ApplicationScoped
class Passer {

    private final Caller caller;
    private final Idempotency idempotency;
    private final RateLimiter limiter;

    Passer(Caller caller, Idempotency idempotency, RateLimiter limiter) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.limiter = limiter;
    }

    /** @param keys as which caller they use idempotency keys @param account null without sign-in */
    record Who(UUID keys, @Nullable UUID account) {}

    boolean isSignedIn() {
        return caller.has(Role.WORKER) || caller.has(Role.OFFICER);
    }

    @Nullable
    UUID account() {
        return isSignedIn() ? caller.workerId() : null;
    }

    Who who() {
        UUID account = account();
        return new Who(account == null ? idempotency.unsigned(limiter.address()) : account, account);
    }
}

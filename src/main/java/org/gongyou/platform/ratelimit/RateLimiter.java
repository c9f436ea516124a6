package org.gongyou.platform.ratelimit;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.gongyou.platform.persistence.CallerContext;
import org.jboss.logging.Logger;

/** Counts one use against a policy. */
@Singleton
public class RateLimiter {

    private static final Logger LOG = Logger.getLogger(RateLimiter.class);
    /** After Redis has failed we count here for a moment, instead of letting every request find out by itself. */
    private static final long PAUSE_NANOS = Duration.ofSeconds(2).toNanos();

    private final RedisCounts shared;
    private final LocalCounts local;
    private final ClientAddress client;
    private final Map<RatePolicy, Long> limits = new EnumMap<>(RatePolicy.class);
    private volatile long pausedAt = System.nanoTime() - PAUSE_NANOS;

    RateLimiter(RedisCounts shared, LocalCounts local, ClientAddress client, Config config) {
        this.shared = shared;
        this.local = local;
        this.client = client;
        for (RatePolicy policy : RatePolicy.values()) {
            limits.put(
                    policy,
                    config.getOptionalValue(policy.setting(), Long.class).orElse(policy.limit()));
        }
    }

    /**
     * Fails with 429 {@code request.too-many} when the limit is reached.
     *
     * @param subject whom it is counted for; never a personal value in the clear, since it becomes a key in Redis
     */
    public Uni<Void> check(RatePolicy policy, String subject) {
        return count(policy, subject, 1);
    }

    /** The same without counting a use: where only what goes wrong is counted, before one looks whether it does. */
    public Uni<Void> requireLeft(RatePolicy policy, String subject) {
        return count(policy, subject, 0);
    }

    /** The same for the address the request came from; exempt addresses are not counted. */
    public Uni<Void> checkAddress(RatePolicy policy) {
        ClientAddress.Client from = client.ofRequest();
        return from.exempt() ? Uni.createFrom().voidItem() : check(policy, from.subject());
    }

    /**
     * Where the request comes from: its address, or of IPv6 the /64 that one household or phone has for itself. A personal
     * value: to be hashed before it is kept anywhere.
     */
    public String address() {
        return client.ofRequest().subject();
    }

    Allowance countHere(RatePolicy policy, String subject) {
        return countHere(policy, subject, 1);
    }

    private Allowance countHere(RatePolicy policy, String subject, int uses) {
        return local.use(policy, subject, limit(policy), uses);
    }

    private Uni<Void> count(RatePolicy policy, String subject, int uses) {
        return counted(policy, subject, uses)
                .invoke(left -> {
                    if (left.exceeded()) {
                        throw left.problem();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Allowance> counted(RatePolicy policy, String subject, int uses) {
        if (policy.counted() == RatePolicy.Counted.IN_PROCESS || System.nanoTime() - pausedAt < PAUSE_NANOS) {
            return Uni.createFrom().item(() -> countHere(policy, subject, uses));
        }
        return CallerContext.keep(shared.use(policy, subject, limit(policy), uses))
                .onFailure()
                .recoverWithItem(away -> {
                    pause(away);
                    return countHere(policy, subject, uses);
                });
    }

    /** Said once a pause: many callers wait for Redis at the same time. */
    private void pause(Throwable away) {
        long now = System.nanoTime();
        if (now - pausedAt >= PAUSE_NANOS) {
            LOG.warnf(
                    "Redis is away, limits are counted in process: %s",
                    away.getClass().getName());
        }
        pausedAt = now;
    }

    private long limit(RatePolicy policy) {
        Long limit = limits.get(policy);
        return limit == null ? policy.limit() : limit;
    }
}

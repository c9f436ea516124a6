package org.gongyou.platform.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

/** Counts of this instance's memory. */
@Singleton
class LocalCounts {

    /** More callers than this at once are forgotten oldest first; each costs about a hundred bytes. */
    private static final long SUBJECTS = 200_000;

    private final Clock clock;
    private final Map<RatePolicy, Cache<String, Window>> windows = new EnumMap<>(RatePolicy.class);

    LocalCounts(Clock clock) {
        this.clock = clock;
        for (RatePolicy policy : RatePolicy.values()) {
            windows.put(
                    policy,
                    Caffeine.newBuilder()
                            .maximumSize(SUBJECTS)
                            .expireAfterAccess(policy.window().multipliedBy(2))
                            .build());
        }
    }

    /** @param uses 1, or 0 to see what is left */
    Allowance use(RatePolicy policy, String subject, long limit, int uses) {
        Cache<String, Window> cache = windows.get(policy);
        if (cache == null) {
            throw new IllegalStateException("every policy has its counts");
        }
        long now = clock.millis();
        return cache.get(subject, first -> new Window(now))
                .use(now, policy.window().toMillis(), limit, uses);
    }

    private static final class Window {

        private long start;
        private long used;

        Window(long start) {
            this.start = start;
        }

        /** @param time may be a little before the start: whoever reads the clock first need not come first */
        synchronized Allowance use(long time, long length, long limit, int uses) {
            if (Math.abs(time - start) >= length) {
                start = time;
                used = 0;
            }
            long now = Math.max(time, start);
            boolean free = used < limit;
            used += free ? uses : 0;
            return new Allowance(limit, free ? limit - used : -1, start + length - now);
        }
    }
}

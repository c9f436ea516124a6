package org.gongyou.platform.ratelimit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.redis.client.RedisAPI;
import io.vertx.mutiny.redis.client.Response;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Counts shared by all instances: one script on one key. The window is judged by our clock, not by Redis's expiry. A caller
 * whose clock is a little behind the window's beginning belongs to it; one that is a whole window behind shows that the
 * clock was set back.
 */
@Singleton
class RedisCounts {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final String USE = """
            local now, length, limit = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
            local uses = tonumber(ARGV[4])
            local kept = redis.call('HMGET', KEYS[1], 'start', 'used')
            local start, used = tonumber(kept[1]), tonumber(kept[2])
            if not start or math.abs(now - start) >= length then
              start, used = now, 0
            end
            now = math.max(now, start)
            local left = -1
            if used < limit then
              used = used + uses
              left = limit - used
              if uses > 0 then
                redis.call('HSET', KEYS[1], 'start', string.format('%d', start), 'used', used)
                redis.call('PEXPIRE', KEYS[1], length)
              end
            end
            return {left, start + length - now}
            """;

    private final RedisAPI redis;
    private final Clock clock;

    RedisCounts(RedisAPI redis, Clock clock) {
        this.redis = redis;
        this.clock = clock;
    }

    /** @param uses 1, or 0 to see what is left */
    Uni<Allowance> use(RatePolicy policy, String subject, long limit, int uses) {
        return redis.eval(List.of(
                        USE,
                        "1",
                        "limit:{" + policy.name() + ':' + subject + '}',
                        Long.toString(clock.millis()),
                        Long.toString(policy.window().toMillis()),
                        Long.toString(limit),
                        Integer.toString(uses)))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(answer -> allowance(limit, answer));
    }

    private static Allowance allowance(long limit, Response answer) {
        return new Allowance(limit, answer.get(0).toLong(), answer.get(1).toLong());
    }
}

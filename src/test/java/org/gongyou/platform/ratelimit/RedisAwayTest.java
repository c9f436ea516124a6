package org.gongyou.platform.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.redis.client.Redis;
import io.vertx.mutiny.redis.client.RedisAPI;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.gongyou.platform.problem.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedisAwayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Vertx vertx;
    private ServerSocket silent;

    @BeforeEach
    void start() throws IOException {
        vertx = Vertx.vertx();
        silent = new ServerSocket(0);
    }

    @AfterEach
    void stop() throws IOException {
        silent.close();
        vertx.closeAndAwait();
    }

    @Test
    void limitsAreCountedHereWhenRedisRefuses() throws IOException {
        int port = silent.getLocalPort();
        silent.close();

        tenPassAndTheEleventhDoesNot(limiter(port));
    }

    @Test
    void limitsAreCountedHereWhenRedisIsFrozen() {
        tenPassAndTheEleventhDoesNot(limiter(silent.getLocalPort()));
    }

    private static void tenPassAndTheEleventhDoesNot(RateLimiter limiter) {
        for (int i = 0; i < 10; i++) {
            assertThat(limiter.check(RatePolicy.CODES_PER_PHONE, "somebody")
                            .await()
                            .atMost(PATIENCE))
                    .isNull();
        }
        assertThatThrownBy(() -> limiter.check(RatePolicy.CODES_PER_PHONE, "somebody")
                        .await()
                        .atMost(PATIENCE))
                .isInstanceOf(ProblemException.class);
    }

    private RateLimiter limiter(int port) {
        RedisAPI redis = RedisAPI.api(Redis.createClient(vertx, "redis://localhost:" + port));
        Clock clock = Clock.systemUTC();
        return new RateLimiter(
                new RedisCounts(redis, clock),
                new LocalCounts(clock),
                new ClientAddress(new CurrentVertxRequest(), Optional.empty(), "X-Forwarded-For", Optional.empty()),
                new SmallRyeConfigBuilder().build());
    }
}

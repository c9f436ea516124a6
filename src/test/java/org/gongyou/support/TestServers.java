package org.gongyou.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Base64;
import java.util.Map;
import redis.embedded.RedisServer;

/** A real PostgreSQL and a real Redis on free ports, for the tests of one run. */
public final class TestServers implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;
    private RedisServer redis;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder().start();
            int redisPort = freePort();
            redis = RedisServer.newRedisServer().port(redisPort).build();
            redis.start();
            String place = "localhost:" + postgres.getPort() + "/postgres";
            return Map.of(
                    "quarkus.datasource.reactive.url",
                    "postgresql://" + place,
                    "quarkus.datasource.jdbc.url",
                    "jdbc:postgresql://" + place,
                    "quarkus.datasource.username",
                    "postgres",
                    "quarkus.datasource.password",
                    "postgres",
                    "quarkus.http.test-port",
                    "0",
                    "gongyou.keys",
                    "test:" + Base64.getEncoder().encodeToString(new byte[32]),
                    "quarkus.redis.hosts",
                    "redis://localhost:" + redisPort);
        } catch (IOException e) {
            throw new IllegalStateException("the servers of the tests did not start", e);
        }
    }

    @Override
    public void stop() {
        try {
            if (redis != null) redis.stop();
            if (postgres != null) postgres.close();
        } catch (IOException e) {
            throw new IllegalStateException("the servers of the tests did not stop", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

package org.gongyou.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import io.vertx.core.net.SocketAddress;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pulse with a pool of its own, through a line that can fall silent. */
@QuarkusTest
class DatabasePulseTest extends ApiTest {

    private static final Duration PATIENCE = Duration.ofMillis(200);
    private static final Duration SOON = Duration.ofSeconds(5);

    @Inject
    Vertx vertx;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.reactive.url")
    String url;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private final List<Pool> pools = new ArrayList<>();
    private volatile boolean silent;
    private NetServer line;
    private PgConnectOptions address;

    @BeforeEach
    void layTheLine() {
        PgConnectOptions database = PgConnectOptions.fromUri(url).setUser(user).setPassword(password);
        SocketAddress place = SocketAddress.inetSocketAddress(database.getPort(), database.getHost());
        line = vertx.createNetServer()
                .connectHandler(caller -> connect(caller, place))
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        address = database.setHost("localhost").setPort(line.actualPort());
    }

    @AfterEach
    void cutTheLine() {
        for (Pool pool : pools) pool.close().await().atMost(SOON);
        line.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void aConnectionThatComesLateIsNotLost() {
        Pool pool = connections(1);
        DatabasePulse pulse = new DatabasePulse(pool, PATIENCE);
        SqlConnection others = pool.getConnection().await().atMost(SOON);
        UniAssertSubscriber<Void> asked = pulse.ask().subscribe().withSubscriber(UniAssertSubscriber.create());
        await().during(PATIENCE.multipliedBy(3)).until(() -> !pulse.isBeating());

        others.close().await().atMost(SOON);

        asked.awaitItem(SOON);
        assertThat(pulse.isBeating()).isTrue();
    }

    @Test
    void aConnectionThatDoesNotAnswerGoesBack() {
        Pool pool = connections(1);
        DatabasePulse pulse = new DatabasePulse(pool, PATIENCE);
        pulse.ask().await().atMost(SOON);
        silent = true;

        pulse.ask().await().atMost(SOON);

        assertThat(pool.getConnection().await().atMost(SOON)).isNotNull();
    }

    @Test
    void twoAskingAtOnceKeepOneConnection() {
        Pool pool = connections(2);
        DatabasePulse pulse = new DatabasePulse(pool, PATIENCE);
        SqlConnection one = pool.getConnection().await().atMost(SOON);
        SqlConnection other = pool.getConnection().await().atMost(SOON);
        UniAssertSubscriber<Void> first = pulse.ask().subscribe().withSubscriber(UniAssertSubscriber.create());
        UniAssertSubscriber<Void> second = pulse.ask().subscribe().withSubscriber(UniAssertSubscriber.create());

        one.close().await().atMost(SOON);
        other.close().await().atMost(SOON);

        first.awaitItem(SOON);
        second.awaitItem(SOON);
        assertThat(pool.getConnection().await().atMost(SOON)).isNotNull();
    }

    private Pool connections(int number) {
        Pool pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(number))
                .connectingTo(address)
                .using(io.vertx.mutiny.core.Vertx.newInstance(vertx))
                .build();
        pools.add(pool);
        return pool;
    }

    private void connect(NetSocket caller, SocketAddress place) {
        caller.pause();
        vertx.createNetClient().connect(place).onSuccess(server -> {
            caller.handler(bytes -> pass(bytes, server));
            server.handler(bytes -> pass(bytes, caller));
            caller.closeHandler(gone -> server.close());
            caller.resume();
        });
    }

    private void pass(Buffer bytes, NetSocket to) {
        if (!silent) to.write(bytes);
    }
}

package org.gongyou.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.mutiny.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.gongyou.account.IdentityVerifier.Verdict;
import org.gongyou.platform.personal.DocumentType;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.personal.PersonName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityAuthorityTest {

    private final ObjectMapper json = new ObjectMapper();
    private final List<JsonNode> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch silence = new CountDownLatch(1);
    private Vertx vertx;
    private HttpServer authority;
    private volatile int status = 200;
    private volatile String answer = "{\"matched\": true}";
    private volatile boolean silent;
    private Duration patience = Duration.ofSeconds(10);

    @BeforeEach
    void start() throws IOException {
        vertx = Vertx.vertx();
        authority = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        authority.createContext("/verify", this::answer);
        authority.start();
    }

    @AfterEach
    void stop() {
        silence.countDown();
        authority.stop(0);
        vertx.closeAndAwait();
    }

    @Test
    void isAskedForNameAndNumber() {
        assertThat(verdict()).isEqualTo(Verdict.MATCHED);

        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).path("name").asText()).isEqualTo("测试工友");
        assertThat(asked.get(0).path("number").asText()).isEqualTo("230102199003071237");
        assertThat(asked.get(0).path("documentType").asText()).isEqualTo("RESIDENT_IDENTITY_CARD");
    }

    @ParameterizedTest
    @CsvSource({
        "200, {\"matched\": false}, DIFFERENT",
        "200, {\"matched\": \"yes\"}, UNKNOWN",
        "200, {}, UNKNOWN",
        "200, nonsense, UNKNOWN",
        "500, {\"matched\": true}, UNKNOWN",
        "404, {}, UNKNOWN",
    })
    void hasSaidNothingUnlessItSaysSo(int code, String text, Verdict verdict) {
        status = code;
        answer = text;

        assertThat(verdict()).isEqualTo(verdict);
    }

    @Test
    void hasSaidNothingWhenItIsSilentOrAway() {
        silent = true;
        patience = Duration.ofMillis(500);
        assertThat(verdict()).isEqualTo(Verdict.UNKNOWN);

        silence.countDown();
        authority.stop(0);
        assertThat(verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    private Verdict verdict() {
        IdentityAuthority verifier = new IdentityAuthority(
                vertx.createHttpClient(),
                URI.create("http://localhost:" + authority.getAddress().getPort() + "/verify"),
                "secret",
                patience,
                json);
        IdentityDocument card = IdentityDocument.check(
                DocumentType.RESIDENT_IDENTITY_CARD, "230102199003071237", null, null, LocalDate.of(2026, 11, 22));
        return verifier.verify(PersonName.parse("测试工友"), card).await().atMost(Duration.ofSeconds(20));
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (silent) {
            await();
        }
        asked.add(json.readTree(exchange.getRequestBody()));
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void await() throws IOException {
        try {
            silence.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException(ended);
        }
    }
}

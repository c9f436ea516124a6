package org.gongyou.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");

    private record Received(String method, String key, String authorization, JsonNode body) {}

    private final ObjectMapper json = new ObjectMapper().findAndRegisterModules();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private Vertx vertx;
    private HttpServer gateway;
    private volatile int answer = 200;

    @BeforeEach
    void start() throws IOException {
        vertx = Vertx.vertx();
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/send", this::receive);
        gateway.start();
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
        vertx.closeAndAwait();
    }

    @Test
    void theGatewayGetsTemplateParametersAndSignatureUnderTheIdOfTheMessage() {
        await(delivery().deliver(ID, order("")));

        assertThat(received).hasSize(1);
        Received request = received.get(0);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.key()).isEqualTo(ID.toString());
        assertThat(request.authorization()).isEqualTo("Bearer secret");
        assertThat(request.body().at("/to").asText()).isEqualTo("+8619000000000");
        assertThat(request.body().at("/template").asText()).isEqualTo("sign-in-code");
        assertThat(request.body().at("/params/code").asText()).isEqualTo("123456");
        assertThat(request.body().at("/language").asText()).isEqualTo("zh-CN");
        assertThat(request.body().at("/signature").asText()).isEqualTo("工友");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 409, 400, 422})
    void whatTheGatewayTookKnewOrRefusedForGoodIsDone(int status) {
        answer = status;

        assertThatCode(() -> await(delivery().deliver(ID, order("")))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 401, 403, 404, 429, 500, 503})
    void whatMayBeMendedIsTriedAgain(int status) {
        answer = status;

        assertThatThrownBy(() -> await(delivery().deliver(ID, order("")))).hasMessageContaining("" + status);
    }

    @Test
    void aGatewayThatDoesNotAnswerIsGivenUpInTime() {
        answer = -1;
        SmsDelivery impatient = delivery(Duration.ofSeconds(2));

        assertThatThrownBy(() -> await(impatient.deliver(ID, order("")))).isInstanceOf(TimeoutException.class);

        assertThat(received).hasSize(1);
    }

    @Test
    void aCodeThatHasExpiredIsNotSentAnyMore() {
        await(delivery().deliver(ID, order(",\"expiresAt\":\"2026-11-22T08:00:00Z\"")));
        assertThat(received).isEmpty();

        await(delivery().deliver(ID, order(",\"expiresAt\":\"2026-11-22T08:00:01Z\"")));
        assertThat(received).hasSize(1);
    }

    @Test
    void anUnreadableMessageFailsWithoutQuotingItself() {
        assertThatThrownBy(() -> await(delivery().deliver(ID, "{\"phone\":\"+8619000000000\"")))
                .hasNoCause()
                .hasMessageNotContaining("19000000000");
    }

    @Test
    void aServerWithoutGatewayDoesNotStart() {
        assertThatThrownBy(() -> SmsSenders.access(settings(null, " ", null)))
                .hasMessage("Text messages need a gateway: set GONGYOU_SMS_URL, GONGYOU_SMS_KEY, GONGYOU_SMS_SIGNATURE"
                        + " (or GONGYOU_DEMO=true for a demonstration).");
        assertThatThrownBy(() -> SmsSenders.access(settings("https://sms.example", "secret", null)))
                .hasMessageContaining("set GONGYOU_SMS_SIGNATURE (");
    }

    @Test
    void nothingPersonalIsShownByToString() {
        Sms sms = new Sms(ID, "+8619000000000", SmsTemplate.SIGN_IN_CODE, Language.ZH, Map.of("code", "123456"));
        SmsOrder order = new SmsOrder("+8619000000000", "sign-in-code", Map.of("code", "123456"), null, null);
        SmsGateway.Access access = SmsSenders.access(settings("https://sms.example", "secret", "工友"));

        assertThat(List.of(sms, order, access, new Recipient("+8619000000000", Language.ZH))
                        .toString())
                .doesNotContain("19000000000", "123456", "secret");
    }

    @ParameterizedTest
    @EnumSource(SmsTemplate.class)
    void bothLanguagesOfATextMessageHaveTheSameParameters(SmsTemplate template) {
        Map<String, String> all = Map.of("code", "123456", "number", "JR", "state", "通过", "until", "8:00");

        assertThat(Arrays.stream(Language.values()).map(language -> template.text(language, all)))
                .allSatisfy(text -> assertThat(text).doesNotContain("{").hasSizeLessThan(180));
        all.values().forEach(value -> assertThat(template.text(Language.EN, all).contains(value))
                .isEqualTo(template.text(Language.ZH, all).contains(value)));
    }

    private SmsDelivery delivery() {
        return delivery(Duration.ofSeconds(5));
    }

    private SmsDelivery delivery(Duration timeout) {
        SmsGateway.Access access = new SmsGateway.Access(
                URI.create("http://localhost:" + gateway.getAddress().getPort() + "/send"), "secret", "工友", timeout);
        return new SmsDelivery(new SmsGateway(vertx.createHttpClient(), json, access), json, CLOCK);
    }

    private static String order(String more) {
        return "{\"phone\":\"+8619000000000\",\"template\":\"sign-in-code\",\"params\":{\"code\":\"123456\"}" + more
                + "}";
    }

    private static void await(Uni<Void> sending) {
        sending.await().atMost(Duration.ofSeconds(10));
    }

    private void receive(HttpExchange exchange) throws IOException {
        received.add(new Received(
                exchange.getRequestMethod(),
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                exchange.getRequestHeaders().getFirst("Authorization"),
                json.readTree(exchange.getRequestBody())));
        if (answer > 0) {
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        }
    }

    private static SmsSettings settings(@Nullable String url, @Nullable String key, @Nullable String signature) {
        return new SmsSettings() {
            @Override
            public Optional<URI> url() {
                return Optional.ofNullable(url).map(URI::create);
            }

            @Override
            public Optional<String> key() {
                return Optional.ofNullable(key);
            }

            @Override
            public Optional<String> signature() {
                return Optional.ofNullable(signature);
            }

            @Override
            public Duration timeout() {
                return Duration.ofSeconds(5);
            }
        };
    }
}

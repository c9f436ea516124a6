package org.gongyou.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.SentMessages;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoticeTest extends ApiTest {

    private static final String NOTICES = "/v1/me/notices";

    @Inject
    Tokens tokens;

    @Inject
    Notifier notifier;

    @Inject
    KnownRecipients recipients;

    @Inject
    Clock clock;

    private final UUID worker = UUID.randomUUID();

    @Test
    void aNoticeIsReadInTheLanguageOfTheReader() {
        tell(worker, decided("1"));

        as(worker)
                .get(NOTICES)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].title", equalTo("事项 JR-1"))
                .body("items[0].text", equalTo("您的申请已通过，备注：{state} $1"))
                .body("items[0].caseNumber", equalTo("JR-1"))
                .body("items[0].read", equalTo(false))
                .body("next", nullValue());
        as(worker)
                .header("Accept-Language", "en")
                .get(NOTICES)
                .then()
                .body("items[0].title", equalTo("Case JR-1"))
                .body("items[0].text", equalTo("Your application was approved, note: {state} $1"));
    }

    @Test
    void theNewestComesFirstAndPagesFollowEachOther() {
        for (int i = 1; i <= 5; i++) tell(worker, decided("event-" + i).aboutCase("N" + i));

        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = as(worker)
                    .queryParam("limit", 2)
                    .queryParam("cursor", next)
                    .get(NOTICES)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.caseNumber", String.class));
            next = page.getString("next");
        }

        assertThat(seen).containsExactly("N5", "N4", "N3", "N2", "N1");
    }

    @Test
    void aStrangeCursorAndALimitOutOfBoundsAreNamed() {
        as(worker)
                .get(NOTICES + "?cursor=x.y")
                .then()
                .statusCode(422)
                .body("errors.code", contains("request.cursor-invalid"));
        as(worker).get(NOTICES + "?limit=101").then().statusCode(422).body("errors.pointer", contains("/limit"));
    }

    @Test
    void readingIsRememberedAndMayBeSaidTwice() {
        tell(worker, decided("1"));
        String id = as(worker).get(NOTICES).path("items[0].id");

        as(worker).put(NOTICES + "/" + id + "/read").then().statusCode(204);
        as(worker).put(NOTICES + "/" + id + "/read").then().statusCode(204);

        as(worker).get(NOTICES).then().body("items.read", contains(true));
    }

    @Test
    void anotherWorkersNoticeIsNotFound() {
        tell(worker, decided("1"));
        String id = as(worker).get(NOTICES).path("items[0].id");
        UUID other = UUID.randomUUID();

        as(other).put(NOTICES + "/" + id + "/read").then().statusCode(404).body("code", equalTo("request.not-found"));

        as(other).get(NOTICES).then().body("items", hasSize(0));
        as(worker).get(NOTICES).then().body("items.read", contains(false));
    }

    @Test
    void onlySignedInWorkersHaveAnInbox() {
        given().get(NOTICES).then().statusCode(401).body("code", equalTo("request.unauthenticated"));
        given().put(NOTICES + "/" + UUID.randomUUID() + "/read").then().statusCode(401);
        with(worker, Role.CLERK).get(NOTICES).then().statusCode(403).body("code", equalTo("request.forbidden"));
        with(worker, Role.LIMITED)
                .put(NOTICES + "/" + UUID.randomUUID() + "/read")
                .then()
                .statusCode(403);
    }

    @Test
    void anEventToldTwentyTimesAtOnceIsThereOnceAndTextedOnce() {
        String phone = phone();
        recipients.know(worker, new Recipient(phone, Language.ZH));

        Race.of(20, i -> {
            tell(worker, decided("the-event").alsoBySms(SmsTemplate.CASE_STATE));
            return i;
        });
        tell(worker, decided("another-event").alsoBySms(SmsTemplate.INFORMATION_REQUESTED));

        as(worker).get(NOTICES).then().body("items", hasSize(2));
        SentMessages.await(phone, 2);
        assertThat(SentMessages.to(phone))
                .extracting(message -> message.path("text").asText())
                .containsExactly("您的事项 JR-1 有新进展：通过。详情请在应用内查看。", "您的事项 JR-1 需要补充材料，请在应用内查看。");
    }

    @Test
    void aTextMessageSpeaksTheLanguageOfItsRecipient() {
        String phone = phone();
        recipients.know(worker, new Recipient(phone, Language.EN));

        tell(worker, decided("1").alsoBySms(SmsTemplate.CASE_STATE));

        JsonNode message = SentMessages.await(phone, 1);
        assertThat(message.path("text").asText()).isEqualTo("Your case JR-1: approved. See the app for more.");
        assertThat(message.path("template").asText()).isEqualTo("case-state");
        assertThat(message.path("id").asText()).hasSize(36);
        assertThat(Instant.parse(message.path("at").asText()))
                .isCloseTo(clock.instant(), org.assertj.core.api.Assertions.within(Duration.ofMinutes(1)));
    }

    @Test
    void whoeverHasNoKnownPhoneStillFindsTheNotice() {
        tell(worker, decided("1").alsoBySms(SmsTemplate.CASE_STATE));

        as(worker).get(NOTICES).then().body("items", hasSize(1));
    }

    @Test
    void aPlaceWithoutParameterTellsNothing() {
        Notice incomplete = Notice.of("1", TestNotice.DECIDED).aboutCase("JR-1");

        assertThatThrownBy(() -> tell(worker, incomplete)).hasMessage("the sentence lacks its parameter state");

        as(worker).get(NOTICES).then().body("items", hasSize(0));
    }

    private static Notice decided(String event) {
        return Notice.of(event, TestNotice.DECIDED)
                .aboutCase("JR-1")
                .with("state", new Words("通过", "approved"))
                .with("note", "{state} $1");
    }

    private void tell(UUID to, Notice notice) {
        Transactions.run(() -> notifier.tell(to, notice));
    }

    private RequestSpecification as(UUID account) {
        return with(account, Role.WORKER);
    }

    private RequestSpecification with(UUID account, String role) {
        return given().auth().oauth2(tokens.of(account, role));
    }

    private static String phone() {
        return "+86190" + String.format("%08d", Math.floorMod(UUID.randomUUID().hashCode(), 100_000_000));
    }
}

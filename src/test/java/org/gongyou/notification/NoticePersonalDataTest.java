package org.gongyou.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoticePersonalDataTest extends ApiTest {

    @Inject
    Tokens tokens;

    @Inject
    Notifier notifier;

    @Inject
    NoticePersonalData personal;

    @Inject
    Clock clock;

    private final UUID worker = UUID.randomUUID();

    @Test
    void whatWasToldLiesSealedInTheDatabase() {
        tell(worker);

        byte[] content = Transactions.select(
                byte[].class, "select content from notice where worker_id = :worker", Map.of("worker", worker));

        assertThat(new String(content, StandardCharsets.UTF_8)).doesNotContain("通过", "approved");
    }

    @Test
    void aPersonMayHaveTheNoticesAndHaveThemErased() {
        UUID other = UUID.randomUUID();
        tell(worker);
        tell(other);

        JsonNode export = Transactions.run(() -> personal.export(worker));
        Transactions.run(() -> personal.erase(worker));

        assertThat(export).hasSize(1);
        assertThat(export.at("/0/notice/text/zh").asText()).contains("通过");
        assertThat(inbox(worker)).isEmpty();
        assertThat(inbox(other)).hasSize(1);
    }

    @Test
    void noticesLastTwoYears() {
        tell(worker);

        Transactions.run(() -> personal.expire(clock.instant().plus(Duration.ofDays(729))));
        assertThat(inbox(worker)).hasSize(1);

        Transactions.run(() -> personal.expire(clock.instant().plus(Duration.ofDays(731))));
        assertThat(inbox(worker)).isEmpty();
    }

    private void tell(UUID to) {
        Notice notice = Notice.of("1", TestNotice.DECIDED)
                .aboutCase("JR-1")
                .with("state", new Words("通过", "approved"))
                .with("note", "-");
        Transactions.run(() -> notifier.tell(to, notice));
    }

    private List<String> inbox(UUID of) {
        return given().auth()
                .oauth2(tokens.of(of, Role.WORKER))
                .get("/v1/me/notices")
                .jsonPath()
                .getList("items.id");
    }
}

package org.gongyou.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.gongyou.platform.persistence.DatabasePulse;
import org.gongyou.platform.persistence.SilentPulse;
import org.gongyou.support.ApiTest;
import org.gongyou.support.LogLines;
import org.gongyou.support.Race;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeadlineTest extends ApiTest {

    private static final List<String> WAYS = List.of("answer", "nothing", "problem", "outage", "failure");

    @Inject
    Pool pool;

    @Test
    void aSlowAnswerIsWaitedForWhileTheDatabaseAnswers() {
        given().get("/probe/late/answer").then().statusCode(200);
    }

    /** But the import of a list may take longer, whatever the database does. */
    @Test
    void whatComesAfterTheDeadlineIsDroppedWithoutAWord() {
        freezeDatabase();
        int before = PlatformProbe.ANSWERED_LATE.get();
        try (LogLines log = LogLines.listen()) {
            List<Response> answers = Race.of(
                    WAYS.size() + 1, i -> i == WAYS.size() ? importList() : given().get("/probe/late/" + WAYS.get(i)));

            answers.remove(WAYS.size()).then().statusCode(200);
            assertThat(answers).allSatisfy(answer -> answer.then().statusCode(503));
            await().until(() -> PlatformProbe.ANSWERED_LATE.get() == before + WAYS.size());
            // What the server makes of it follows at once.
            await().during(Duration.ofMillis(500)).until(() -> true);
            assertThat(log.all())
                    .doesNotContain("Exception")
                    .doesNotContain("Failed")
                    .doesNotContain("Unavailable");
        }
    }

    private static Response importList() {
        return given().contentType("text/csv; charset=utf-8").body("code\n").post("/probe/late");
    }

    private void freezeDatabase() {
        QuarkusMock.installMockForType(new SilentPulse(pool), DatabasePulse.class);
    }
}

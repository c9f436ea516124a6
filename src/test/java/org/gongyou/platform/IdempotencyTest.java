package org.gongyou.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest extends ApiTest {

    @Inject
    Pool pool;

    @Test
    void aMissingKeyIsAProblem() {
        given().contentType(ContentType.JSON)
                .body("{\"name\":\"a\",\"count\":1}")
                .post("/probe/once")
                .then()
                .statusCode(400)
                .body("code", equalTo("request.idempotency-key-missing"));
    }

    @Test
    void anUnreadableKeyIsAProblem() {
        send("x".repeat(65), 1).then().statusCode(400).body("code", equalTo("request.idempotency-key-invalid"));
    }

    @Test
    void theSameKeyWithAnotherBodyIsAProblem() {
        String key = UUID.randomUUID().toString();
        send(key, 1).then().statusCode(200);

        send(key, 2).then().statusCode(422).body("code", equalTo("request.idempotency-key-reused"));
    }

    @Test
    void afterAProblemTheKeyMayBeTriedAgain() {
        String key = UUID.randomUUID().toString();
        send(key, 13).then().statusCode(403);

        send(key, 1).then().statusCode(200).header("Idempotency-Replayed", (String) null);
    }

    @Test
    void sixtyFourAtOnceHaveOneEffect() {
        String key = UUID.randomUUID().toString();
        int before = PlatformProbe.EFFECTS.get();

        List<Response> answers = Race.of(64, i -> send(key, 1));

        assertThat(PlatformProbe.EFFECTS.get()).isEqualTo(before + 1);
        assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
        assertThat(answers)
                .filteredOn(answer -> answer.header("Idempotency-Replayed") == null)
                .hasSize(1);
        assertThat(answers)
                .extracting(Response::asString)
                .containsOnly(answers.get(0).asString());
    }

    @Test
    void whileTheFirstGoesOnAndOnTheKeyIsInProgress() {
        String key = UUID.randomUUID().toString();
        SqlConnection first = pool.getConnection().await().indefinitely();
        Transaction running = first.begin().await().indefinitely();
        first.preparedQuery("insert into idempotency_key (worker_id, key, fingerprint, expires_at)"
                        + " values ($1, $2, '', '2100-01-01T00:00:00Z')")
                .execute(Tuple.of(PlatformProbe.CALLER, "POST /probe/once " + key))
                .await()
                .indefinitely();

        Response second = send(key, 1);

        running.rollback().chain(first::close).await().indefinitely();
        second.then()
                .statusCode(409)
                .body("code", equalTo("request.in-progress"))
                .header("Retry-After", "1");
        send(key, 1).then().statusCode(200);
    }

    private static Response send(String key, int count) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body("{\"name\":\"a\",\"count\":" + count + "}")
                .post("/probe/once");
    }
}

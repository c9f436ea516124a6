package org.gongyou.file;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.file.FileClient.FILES;
import static org.gongyou.file.FileClient.sha256;
import static org.gongyou.support.Transactions.select;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FileReadTest extends ApiTest {

    @Inject
    FileClient client;

    @Inject
    KnownReaders readers;

    private final UUID worker = UUID.randomUUID();

    @Test
    void theOwnerGetsABodyNobodySniffsOrKeeps() {
        UUID file = client.upload(worker, Pictures.plain("jpg"));

        client.read(worker, file)
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .header("Content-Disposition", "attachment; filename=\"" + file + ".jpg\"");
    }

    @Test
    void anotherWorkersFileIsNotFound() {
        UUID file = client.upload(worker, Pictures.plain("png"));

        isProblem(client.read(UUID.randomUUID(), file), 404, "request.not-found");
        isProblem(client.with(UUID.randomUUID(), Role.OFFICER).get(FILES + "/" + file), 404, "request.not-found");
        isProblem(client.read(worker, UUID.randomUUID()), 404, "request.not-found");
        isProblem(client.as(worker).get(FILES + "/not-a-uuid"), 404, "request.not-found");
    }

    @Test
    void onlyWhoIsSignedInReadsFiles() {
        String file = FILES + "/" + client.upload(worker, Pictures.plain("png"));

        isProblem(given().get(file), 401, "request.unauthenticated");
        isProblem(client.with(worker, Role.CLERK).get(file), 403, "request.forbidden");
        isProblem(client.with(worker, Role.LIMITED).get(file), 403, "account.confirmation-required");
    }

    @Test
    void whoeverIsLetReadsItAndLeavesATrace() {
        UUID officer = UUID.randomUUID();
        UUID file = client.upload(worker, Pictures.plain("png"));
        readers.let(officer, file);

        client.with(officer, Role.OFFICER)
                .get(FILES + "/" + file)
                .then()
                .statusCode(200)
                .contentType("image/png");
        client.read(worker, file).then().statusCode(200);

        UUID actor = select(
                UUID.class,
                "select actor from audit_entry where stream = :worker and subject = :file and action = 'file.read'",
                Map.of("worker", worker, "file", file));
        assertThat(actor).isEqualTo(officer);
    }

    @Test
    void aKnownFileIsNotSentAgain() {
        byte[] pdf = Pictures.pdf(3_000, 10);
        String tag = '"' + sha256(pdf) + '"';
        UUID file = client.upload(worker, pdf);
        client.read(worker, file).then().header("ETag", tag);

        Response again = client.as(worker).header("If-None-Match", tag).get(FILES + "/" + file);

        again.then().statusCode(304).header("ETag", tag);
        assertThat(again.asByteArray()).isEmpty();
    }

    @Test
    void whoeverAsksForAnotherVersionGetsAProblem() {
        UUID file = client.upload(worker, Pictures.pdf(3_000, 11));

        isProblem(client.as(worker).header("If-Match", "\"other\"").get(FILES + "/" + file), 412, "request.stale");
    }

    private static void isProblem(Response answer, int status, String code) {
        answer.then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("code", equalTo(code));
    }
}

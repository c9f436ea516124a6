package org.gongyou.file;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.file.FileClient.FILES;
import static org.gongyou.file.FileClient.sha256;
import static org.gongyou.file.Pictures.SECRET;
import static org.gongyou.file.Pictures.ascii;
import static org.gongyou.file.Pictures.text;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FileUploadTest extends ApiTest {

    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    @Inject
    FileClient client;

    @Inject
    FileAccess access;

    private final UUID worker = UUID.randomUUID();

    @Test
    void aPhotoIsKeptWithoutItsPlace() {
        UUID id = UUID.fromString(client.send(worker, Pictures.talkativeJpeg())
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("image/jpeg"))
                .body("caption", equalTo(FileClient.CAPTION))
                .extract()
                .path("id"));

        byte[] served = client.read(worker, id).asByteArray();

        assertThat(text(served)).doesNotContain(SECRET, text(Pictures.LATITUDE));
        assertThat(Pictures.pixels(served)).isEqualTo(Pictures.pixels(Pictures.plain("jpg")));
    }

    @Test
    void theAnswerNamesSizeAndHashOfWhatIsServed() {
        byte[] pdf = Pictures.pdf(3_000, 4);

        client.send(worker, pdf)
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(3_000))
                .body("sha256", equalTo(sha256(pdf)));
    }

    @Test
    void theNameSaysNothing() {
        client.send(worker, "k", Pictures.plain("png"), "照片.pdf", "application/pdf")
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("image/png"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<!DOCTYPE html><script>", "GIF89a\1\0\1\0", "PK\3\4", "MZ\0\0", "hello", "<svg xmlns='a'/>"})
    void anythingElseIsRefusedWhateverItsName(String content) {
        isProblem(client.send(worker, ascii(content)), 415, "file.type-not-accepted");
    }

    @Test
    void anEmptyFileIsAProblem() {
        isProblem(client.send(worker, new byte[0]), 422, "file.empty");
    }

    @Test
    void halfAPhotoIsAProblem() {
        byte[] whole = Pictures.talkativeJpeg();

        isProblem(client.send(worker, Arrays.copyOf(whole, whole.length / 2)), 422, "file.damaged");
    }

    @Test
    void tenMegabytesAreTheMost() {
        client.send(worker, Pictures.pdf(TEN_MEGABYTES, 5)).then().statusCode(201);
        isProblem(client.send(worker, Pictures.pdf(TEN_MEGABYTES + 1, 5)), 413, "file.too-large");
    }

    @Test
    void aBodyBeyondWhatTheServerReadsIsAProblemToo() {
        isProblem(client.send(worker, Pictures.pdf(13 * 1024 * 1024, 6)), 413, "request.too-large");
    }

    @Test
    void withoutAFileThereIsNothingToKeep() {
        Response answer = client.as(worker)
                .header("Idempotency-Key", "k")
                .multiPart("caption", "nothing")
                .post(FILES);

        isProblem(answer, 422, "request.invalid").body("errors.pointer", contains("/file"));
    }

    @Test
    void aCaptionIsShortAndOfOneLine() {
        isProblem(captioned("字".repeat(201)), 422, "request.invalid").body("errors.pointer", contains("/caption"));
        isProblem(captioned("a\0b"), 422, "request.invalid").body("errors.code", contains("request.field-format"));
        captioned(" ").then().statusCode(201).body("caption", nullValue());
        isProblem(captioned("x".repeat(100_000)), 413, "request.too-large");
    }

    @Test
    void anotherContentTypeIsRefused() {
        Response answer = client.as(worker)
                .header("Idempotency-Key", "k")
                .contentType("application/json")
                .body("{}")
                .post(FILES);

        isProblem(answer, 415, "request.unsupported-media-type");
    }

    @Test
    void onlyWhoIsSignedInSendsFiles() {
        isProblem(given().multiPart("file", "a").post(FILES), 401, "request.unauthenticated");
        isProblem(
                client.with(worker, Role.CLERK)
                        .header("Idempotency-Key", "k")
                        .multiPart("file", "a.jpg", Pictures.plain("jpg"))
                        .post(FILES),
                403,
                "request.forbidden");
    }

    @Test
    void aMissingKeyIsAProblem() {
        isProblem(
                client.as(worker)
                        .multiPart("file", "a.jpg", Pictures.plain("jpg"))
                        .post(FILES),
                400,
                "request.idempotency-key-missing");
    }

    @Test
    void threeHundredADayAreTheMost() {
        for (int i = 0; i < 300; i++) Transactions.await(() -> access.mayUpload(worker));

        isProblem(client.send(worker, Pictures.plain("png")), 429, "request.too-many");
    }

    @Test
    void aRepetitionAnswersTheSame() {
        byte[] photo = Pictures.plain("jpg");
        Response first = client.send(worker, "the-key", photo, "a.jpg", "image/jpeg");

        Response again = client.send(worker, "the-key", photo, "b.jpg", "image/jpeg");

        again.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(again.asString()).isEqualTo(first.asString());
        isProblem(
                client.send(worker, "the-key", Pictures.plain("png"), "a.jpg", "image/jpeg"),
                422,
                "request.idempotency-key-reused");
        assertThat(filesOfWorker()).isEqualTo(1);
    }

    @Test
    void twentyAtOnceWithOneKeyAreOneFile() {
        byte[] photo = Pictures.talkativeJpeg();

        List<Response> answers = Race.of(20, i -> client.send(worker, "one-key", photo, "a.jpg", "image/jpeg"));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers)
                .extracting(Response::asString)
                .containsOnly(answers.get(0).asString());
        assertThat(filesOfWorker()).isEqualTo(1);
    }

    @Test
    void twentyAtOnceAreTwentyFiles() {
        List<UUID> ids = Race.of(20, i -> client.upload(worker, Pictures.pdf(1_000_000 + i, i)));

        assertThat(new HashSet<>(ids)).hasSize(20);
        for (int i = 0; i < 20; i++) {
            assertThat(client.read(worker, ids.get(i)).asByteArray()).isEqualTo(Pictures.pdf(1_000_000 + i, i));
        }
    }

    private Response captioned(String caption) {
        return client.as(worker)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", "a.png", Pictures.plain("png"))
                .multiPart("caption", caption, "text/plain; charset=utf-8")
                .post(FILES);
    }

    private long filesOfWorker() {
        return Transactions.select(
                Long.class, "select count(*) from worker_file where worker_id = :worker", Map.of("worker", worker));
    }

    private static ValidatableResponse isProblem(Response answer, int status, String code) {
        return answer.then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("code", equalTo(code))
                .body("status", equalTo(status));
    }
}

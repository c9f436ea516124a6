package org.gongyou.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gongyou.file.FileClient.blob;
import static org.gongyou.file.FileClient.sha256;
import static org.gongyou.file.Pictures.text;
import static org.gongyou.support.Transactions.change;
import static org.gongyou.support.Transactions.select;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FileLifeTest extends ApiTest {

    @Inject
    FileClient client;

    @Inject
    WorkerFiles files;

    @Inject
    FileSweep sweep;

    @Inject
    FilePersonalData personal;

    @Inject
    Clock clock;

    private final UUID worker = UUID.randomUUID();

    @Test
    void bytesAndCaptionAreSealed() throws IOException {
        UUID file = client.upload(worker, Pictures.pdf(3_000, 8));

        byte[] caption = select(
                byte[].class,
                "select caption from worker_file where worker_id = :worker and id = :id",
                Map.of("worker", worker, "id", file));

        assertThat(text(Files.readAllBytes(blob(file)))).doesNotContain("%PDF", "%%EOF");
        assertThat(new String(caption, StandardCharsets.UTF_8)).doesNotContain(FileClient.CAPTION);
    }

    @Test
    void nothingPlainStaysWhereUploadsArrive() {
        client.upload(worker, Pictures.talkativeJpeg());
        client.send(worker, new byte[0]).then().statusCode(422);

        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            try (Stream<Path> left = Files.list(FileClient.data("uploads"))) {
                assertThat(left).isEmpty();
            }
        });
    }

    @Test
    void theHashIsOnTheAuditTrailAndTheCaptionIsNot() {
        byte[] pdf = Pictures.pdf(3_000, 9);
        UUID file = client.upload(worker, pdf);

        String codes = select(
                String.class,
                "select cast(codes as text) from audit_entry where stream = :worker and subject = :id"
                        + " and action = 'file.uploaded'",
                Map.of("worker", worker, "id", file));

        assertThat(codes).contains(sha256(pdf)).doesNotContain(FileClient.CAPTION);
    }

    @Test
    void bytesThatWereExchangedAreNotServed() throws IOException {
        UUID one = client.upload(worker, Pictures.pdf(1_000, 1));
        UUID two = client.upload(worker, Pictures.pdf(1_000, 2));

        Files.copy(blob(two), blob(one), StandardCopyOption.REPLACE_EXISTING);

        assertThat(client.read(worker, one).statusCode()).isEqualTo(500);
    }

    @Test
    void aFeatureAttachesOnlyFilesOfTheWorker() {
        UUID mine = client.upload(worker, Pictures.plain("png"));
        UUID other = UUID.randomUUID();

        Transactions.run(() -> files.attach(worker, List.of(mine, mine), "/photo"));
        Transactions.run(() -> files.attach(worker, List.of(), "/photo"));

        assertThat(Transactions.run(() -> files.describe(worker, List.of(mine, other))))
                .extracting(FileView::id, FileView::caption)
                .containsExactly(tuple(mine, FileClient.CAPTION));
        assertThatThrownBy(() -> Transactions.run(() -> files.attach(other, List.of(mine), "/photo")))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(RequestProblem.INVALID));
    }

    @Test
    void whatNobodyAttachedIsErasedAfterThirtyDaysWithItsBytes() {
        UUID loose = aged(31);
        UUID young = aged(29);
        UUID attached = aged(31);
        Transactions.run(() -> files.attach(worker, List.of(attached), "/photo"));

        Transactions.await(sweep::eraseLoose);
        Transactions.await(sweep::eraseLeftovers);

        assertThat(client.read(worker, loose).statusCode()).isEqualTo(404);
        assertThat(blob(loose)).doesNotExist();
        assertThat(client.read(worker, attached).statusCode()).isEqualTo(200);
        assertThat(client.read(worker, young).statusCode()).isEqualTo(200);
    }

    @Test
    void bytesOfAnUploadThatNeverGotItsRowAreErasedAnHourLater() {
        byte[] photo = Pictures.plain("png");
        UUID kept = UUID.fromString(
                client.send(worker, "one-key", photo, "a", "image/png").path("id"));
        client.send(worker, "one-key", photo, "a", "image/png").then().statusCode(201);
        UUID orphan =
                select(UUID.class, "select id from file_leftover where worker_id = :worker", Map.of("worker", worker));

        Transactions.await(sweep::eraseLeftovers);
        assertThat(blob(orphan)).exists();
        change(
                "update file_leftover set due_at = :now where worker_id = :worker",
                Map.of("now", clock.instant(), "worker", worker));
        Transactions.await(sweep::eraseLeftovers);

        assertThat(blob(orphan)).doesNotExist();
        assertThat(client.read(worker, kept).statusCode()).isEqualTo(200);
        assertThat(leftovers()).isZero();
    }

    @Test
    void whatAFeatureErasesIsGoneWithItsBytes() {
        UUID file = client.upload(worker, Pictures.plain("png"));
        Transactions.run(() -> files.attach(worker, List.of(file), "/photo"));

        Transactions.run(() -> files.erase(worker, List.of(file, UUID.randomUUID())));
        Transactions.await(sweep::eraseLeftovers);

        assertThat(client.read(worker, file).statusCode()).isEqualTo(404);
        assertThat(blob(file)).doesNotExist();
        assertThat(leftovers()).isZero();
    }

    @Test
    void aPersonMayHaveTheFilesAndHaveThemErasedExceptThoseOfCases() {
        UUID loose = client.upload(worker, Pictures.plain("png"));
        UUID attached = client.upload(worker, Pictures.plain("jpg"));
        Transactions.run(() -> files.attach(worker, List.of(attached), "/photo"));

        JsonNode export = Transactions.run(() -> personal.export(worker));
        Transactions.run(() -> personal.erase(worker));

        assertThat(export).hasSize(2);
        assertThat(export.at("/0/file/caption").asText()).isEqualTo(FileClient.CAPTION);
        assertThat(export.at("/0/content").asText()).isEqualTo("/v1/files/" + loose);
        assertThat(client.read(worker, loose).statusCode()).isEqualTo(404);
        assertThat(client.read(worker, attached).statusCode()).isEqualTo(200);
    }

    private UUID aged(int days) {
        UUID file = client.upload(worker, Pictures.plain("png"));
        change(
                "update worker_file set at = :at where worker_id = :worker and id = :id",
                Map.of("at", clock.instant().minus(Duration.ofDays(days)), "worker", worker, "id", file));
        return file;
    }

    private long leftovers() {
        return select(
                Long.class, "select count(*) from file_leftover where worker_id = :worker", Map.of("worker", worker));
    }
}

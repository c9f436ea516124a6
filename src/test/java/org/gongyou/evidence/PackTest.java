package org.gongyou.evidence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongyou.evidence.PackLine.Held;
import org.gongyou.evidence.Showcase.Plaintiff;
import org.gongyou.file.Heic;
import org.gongyou.platform.crypto.Sha256;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class PackTest extends ApiTest {

    /** Three of them are 12 MB: enough for many pieces. */
    private static final int SCAN = 4_000_000;

    @Inject
    Showcase showcase;

    @Inject
    PackJob job;

    @Inject
    PackLine line;

    private Plaintiff worker;

    @BeforeEach
    void somebodyWithACase() {
        worker = showcase.plaintiff();
    }

    private String made() {
        String pack = worker.ask().then().statusCode(202).extract().path("id");
        await().atMost(Duration.ofSeconds(30)).until(() -> "READY".equals(state(pack)));
        return pack;
    }

    private String state(String pack) {
        return worker.path("/evidence-packs/" + pack, "state");
    }

    @Test
    void twelveMegabytesBecomeOnePdfAndOriginalsThatAnybodyCanVerify(@TempDir Path folder) throws Exception {
        worker.added(Specimens.picture("jpg"), "二月工资条（照片）");
        worker.added(Specimens.contract(), "劳动合同");
        worker.added(Specimens.locked(), "加密文件");
        for (int i = 0; i < 3; i++) worker.added(Specimens.scan(SCAN, i), "扫描件" + i);
        worker.added(Heic.talkative(), "苹果手机照片");
        String pack = made();

        byte[] zip = worker.download().body();
        worker.get("/evidence-packs/" + pack)
                .then()
                .body("size", equalTo(zip.length))
                .body("sha256", equalTo(Sha256.hex(zip)))
                .body("done", equalTo(14));
        Map<String, byte[]> files = unpacked(zip);
        assertThat(files.keySet())
                .startsWith("evidence.pdf", "originals/01-payslip.jpg", "originals/02-payslip.pdf")
                .endsWith("VERIFY.txt", "SHA256SUMS")
                .hasSize(10);
        assertThat(sums(files)).isEqualTo(hashes(files));
        assertThat(checked(files, folder)).doesNotContain("FAILED");
        assertThat(pdf(files.getOrDefault("evidence.pdf", new byte[0])))
                .contains("证据清单", "二月工资条（照片）", "证据 2 · 第 3 页", "甲方与乙方约定月工资", "加了密码", worker.number())
                .contains("HEIC")
                .contains(worker.<String>path("/evidence", "items[5].sha256").substring(0, 20));
        assertThat(new String(files.getOrDefault("VERIFY.txt", new byte[0]), StandardCharsets.UTF_8))
                .contains("sha256sum -c", "核验方法");
        theRestAfterABrokenConnection(zip);
    }

    private void theRestAfterABrokenConnection(byte[] zip) {
        int half = zip.length / 2;
        HttpResponse<byte[]> part = worker.download("Range", "bytes=" + half + "-");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValue("Content-Range"))
                .contains("bytes " + half + "-" + (zip.length - 1) + "/" + zip.length);
        assertThat(Arrays.equals(part.body(), Arrays.copyOfRange(zip, half, zip.length)))
                .isTrue();
        String tag = part.headers().firstValue("ETag").orElseThrow();
        assertThat(worker.download("Range", "bytes=-7", "If-Range", tag).body())
                .isEqualTo(Arrays.copyOfRange(zip, zip.length - 7, zip.length));
        assertThat(worker.download("Range", "bytes=0-7", "If-Range", "\"another\"")
                        .statusCode())
                .isEqualTo(200);
        worker.calls()
                .header("Range", "bytes=" + zip.length + "-")
                .get(worker.path() + "/evidence-pack")
                .then()
                .statusCode(416)
                .body("code", equalTo("evidence.range"));
        worker.calls()
                .header("If-None-Match", tag)
                .get(worker.path() + "/evidence-pack")
                .then()
                .statusCode(304);
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String sums(Map<String, byte[]> files) {
        return new String(files.getOrDefault("SHA256SUMS", new byte[0]), StandardCharsets.UTF_8);
    }

    private static String hashes(Map<String, byte[]> files) {
        StringBuilder lines = new StringBuilder();
        files.forEach((name, content) -> {
            if (name.equals("SHA256SUMS")) return;
            lines.append(Sha256.hex(content)).append("  ").append(name).append('\n');
        });
        return lines.toString();
    }

    /** What the standard tool says, where there is one. */
    private static String checked(Map<String, byte[]> files, Path folder) throws Exception {
        if (!Files.isExecutable(Path.of("/usr/bin/sha256sum"))) return "no tool";
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path place = folder.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.write(place, file.getValue());
        }
        Process tool = new ProcessBuilder("/usr/bin/sha256sum", "-c", "SHA256SUMS")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(tool.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(tool.exitValue()).as(said).isZero();
        return said;
    }

    private static String pdf(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aLawyerHasOneMadeAndFetchesIt() {
        worker.added(Specimens.picture("png"), "截图");
        String lawyer = showcase.lawyerOf(worker);
        String path = "/lawyer/v1/cases/" + worker.number();

        String pack = Showcase.as(lawyer)
                .post(path + "/evidence-packs")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().until(() -> "READY"
                .equals(Showcase.as(lawyer)
                        .get(path + "/evidence-packs/" + pack)
                        .path("state")));

        Showcase.as(lawyer).get(path + "/evidence-pack").then().statusCode(200);
        worker.get("/evidence-packs").then().statusCode(200).body("items[0].id", equalTo(pack));
    }

    @Test
    void nothingGivesNoPackAndOnlyOneIsMadeAtATime() {
        worker.ask().then().statusCode(409).body("code", equalTo("evidence.empty"));
        worker.get("/evidence-pack").then().statusCode(404).body("code", equalTo("evidence.pack-missing"));
        String item = worker.added(Specimens.picture("png"), "截图");

        List<Response> asked = Race.of(4, i -> worker.ask());

        assertThat(asked.stream().filter(answer -> answer.statusCode() == 202)).isNotEmpty();
        assertThat(asked.stream().map(Response::statusCode)).containsOnly(202, 409);
        String pack = waiting();
        worker.ask().then().statusCode(409).body("code", equalTo("evidence.pack-under-way"));
        worker.matching(worker.tag())
                .delete(worker.path() + "/evidence/" + item)
                .then()
                .statusCode(409)
                .body("code", equalTo("evidence.pack-under-way"));
        due(pack, "timestamptz '2020-01-01'");
        await().until(() -> "READY".equals(state(pack)));
        worker.matching(worker.tag())
                .delete(worker.path() + "/evidence/" + item)
                .then()
                .statusCode(200);
        worker.get("/evidence-pack").then().statusCode(200);
    }

    /** A pack that nobody takes up. */
    private String waiting() {
        await().until(() -> worker.get("/evidence-packs")
                .path("items.findAll{it.state != 'READY'}.size()")
                .equals(0));
        String pack = worker.ask().then().statusCode(202).extract().path("id");
        await().until(() -> "READY".equals(state(pack)));
        Transactions.change("""
                update evidence_pack set state = 'WAITING', due_at = null, size = null, sha256 = null, ready_at = null,
                    expires_at = null where worker_id = :worker and id = :id
                """, Map.of("worker", worker.id(), "id", UUID.fromString(pack)));
        return pack;
    }

    private void due(String pack, String at) {
        Transactions.change(
                "update evidence_pack set due_at = " + at + " where worker_id = :worker and id = :id",
                Map.of("worker", worker.id(), "id", UUID.fromString(pack)));
    }

    @Test
    void whatAKilledMakerLeftAnotherBeginsAnew() {
        worker.added(Specimens.picture("png"), "截图");
        String pack = waiting();
        Held killed = held(pack);

        due(pack, "timestamptz '2020-01-01'");
        await().until(() -> "READY".equals(state(pack)));

        assertThatThrownBy(() -> Transactions.run(() -> line.step(killed, 1).replaceWith(true)))
                .isInstanceOf(PackLine.LostException.class);
        worker.get("/evidence-pack").then().statusCode(200);
        assertThat(Transactions.select(
                        Integer.class,
                        "select tries from evidence_pack where worker_id = :worker and id = :id",
                        Map.of("worker", worker.id(), "id", UUID.fromString(pack))))
                .isEqualTo(killed.tries() + 1);
    }

    /** As it would be in the hands of one who died over it. */
    private Held held(String pack) {
        Transactions.change(
                "update evidence_pack set state = 'MAKING', tries = 2 where worker_id = :worker and id = :id",
                Map.of("worker", worker.id(), "id", UUID.fromString(pack)));
        return new Held(
                new Pack.Key(worker.id(), UUID.fromString(pack)),
                worker.caseId(),
                worker.number(),
                Instant.EPOCH,
                2,
                new byte[0]);
    }

    @Test
    void aPackExpiresAndItsBytesGo() {
        worker.added(Specimens.picture("png"), "截图");
        String pack = made();
        Transactions.change(
                "update evidence_pack set expires_at = timestamptz '2020-01-01' where worker_id = :worker and id = :id",
                Map.of("worker", worker.id(), "id", UUID.fromString(pack)));

        Transactions.await(() -> job.expire().replaceWith(true));

        assertThat(state(pack)).isEqualTo("EXPIRED");
        worker.get("/evidence-pack").then().statusCode(404);
        assertThat(Transactions.select(
                        Long.class,
                        "select count(*) from evidence_piece where worker_id = :worker",
                        Map.of("worker", worker.id())))
                .isZero();
    }

    @Test
    void theOwnerIsToldAndNobodyWithoutATokenAsks() {
        worker.added(Specimens.picture("png"), "截图");
        made();

        await().untilAsserted(
                        () -> worker.calls().get("/v1/me/notices").then().body("items[0].title", equalTo("证据包已生成")));
        given().header("Idempotency-Key", "x")
                .post(worker.path() + "/evidence-packs")
                .then()
                .statusCode(401);
    }
}

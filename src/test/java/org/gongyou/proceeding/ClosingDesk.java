package org.gongyou.proceeding;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.gongyou.lawyer.LawyerOffice;
import org.gongyou.lawyer.LawyerOffice.Advocate;
import org.gongyou.platform.security.Role;
import org.gongyou.representation.AidDesk.District;
import org.gongyou.representation.AidDesk.Request;
import org.gongyou.support.Tokens;

/** How lawyers close cases in the tests, and officers check it. */
@Singleton
public class ClosingDesk {

    private final Tokens tokens;

    ClosingDesk(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Of arbitration, with every paper. */
    public Response close(Advocate lawyer, Request request, String end) {
        String file = file(lawyer);
        List<Map<String, String>> papers = Stream.of(
                        "ARBITRATION_APPLICATION", "AWARD", "CLOSING_REPORT", "PROOF_OF_PAYMENT")
                .map(paper -> Map.of("paper", paper, "fileId", file))
                .toList();
        return close(lawyer, request, Map.of("end", end, "papers", papers, "nothingTaken", true, "report", "已全部到账"));
    }

    Response incomplete(Advocate lawyer, Request request) {
        return close(
                lawyer, request, Map.of("end", "PAID", "papers", List.of(), "nothingTaken", false, "report", "已全部到账"));
    }

    private static Response close(Advocate lawyer, Request request, Map<String, ?> body) {
        return lawyer.calls().body(body).post("/lawyer/v1/cases/" + request.number() + "/closing");
    }

    /** Settled, paid, closed by the lawyer. */
    public void settled(Advocate lawyer, Request request) {
        String path = "/lawyer/v1/cases/" + request.number();
        lawyer.calls()
                .body(Map.of("kind", "SETTLEMENT", "amountInFen", 100_000, "on", "2026-04-20"))
                .put(path + "/outcome")
                .then()
                .statusCode(200);
        lawyer.calls()
                .body(Map.of("on", "2026-04-21", "amountInFen", 100_000))
                .post(path + "/recoveries")
                .then()
                .statusCode(201);
        close(lawyer, request, "PAID").then().statusCode(200);
    }

    /** The union finds the closing file complete. */
    public void check(District district, Request request) {
        String path = "/officer/v1/cases/" + request.number();
        LawyerOffice.as(district.officer())
                .header(
                        "If-Match",
                        LawyerOffice.as(district.officer()).get(path).header("ETag"))
                .body(Map.of("decision", "close"))
                .post(path + "/decisions")
                .then()
                .statusCode(200);
    }

    private String file(Advocate lawyer) {
        return given().auth()
                .oauth2(tokens.of(lawyer.account(), Role.WORKER))
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("file", "paper.png", picture(), "image/png")
                .post("/v1/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static byte[] picture() {
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.gongyou.legalaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.legalaid.AidCounter.get;
import static org.gongyou.legalaid.AidCounter.paper;
import static org.gongyou.legalaid.AidCounter.post;
import static org.gongyou.legalaid.AidCounter.request;
import static org.gongyou.legalaid.AidCounter.signature;
import static org.gongyou.legalaid.AidCounter.signing;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongyou.casework.Party;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.platform.crypto.Sha256;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a worker signs before a lawyer acts. */
@QuarkusTest
class AidPapersTest extends ApiTest {

    @Inject
    AidCounter counter;

    @Inject
    Party party;

    private Human worker;

    @BeforeEach
    void somebody() {
        worker = counter.worker();
    }

    @Test
    void whatIsReadIsSignedAndKeptWithItsHash() throws IOException {
        String id = counter.granted(worker, request("ARBITRATION"));
        Map<String, Object> signing = signing(worker, id, AidCounter.PAPERS);
        String read = Sha256.hex(paper(worker, id, "application"));

        post(worker, id, "signatures", signing)
                .then()
                .statusCode(200)
                .body("state", equalTo("ASSIGNING"))
                .body("papers.signed", everyItem(is(true)))
                .body("papers[0].sha256", equalTo(read));

        assertThat(text(paper(worker, id, "application")))
                .contains("法律援助申请书", AidCounter.EMPLOYER_NAME, "12000.00", read);
        assertThat(text(paper(worker, id, "decision"))).contains("决定给予法律援助", "演示援助街道工会");
    }

    @Test
    void nothingIsSignedThatIsNotTheOneThatWasRead() {
        String id = counter.granted(worker, request("DRAFTING"));
        String signature = signature(worker);

        post(worker, id, "signatures", signed(signature, "application", "0".repeat(64)))
                .then()
                .statusCode(409)
                .body("code", equalTo("legal-aid.paper-changed"));
        post(worker, id, "signatures", signed(signature, "power-of-attorney", "0".repeat(64)))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/papers/0/paper"));
        String another = signature(counter.worker());
        post(worker, id, "signatures", signed(another, "application", Sha256.hex(paper(worker, id, "application"))))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/signatureFileId"));
        get(worker, id).then().body("state", equalTo("PAPERS"));
    }

    @Test
    void aSpecialPowerSaysWhatItNames() throws IOException {
        String id = counter.granted(worker, request("LITIGATION"));

        byte[] special = worker.calls()
                .get(AidCounter.REQUESTS + "/" + id + "/papers/power-of-attorney?settle=true")
                .asByteArray();

        assertThat(text(special)).contains("特别授权", "代为和解").doesNotContain("代为提起上诉");
        assertThat(text(paper(worker, id, "power-of-attorney"))).contains("一般授权");
    }

    @Test
    void onPaperItIsSignedWithPhotos() {
        String id = counter.granted(worker, request("DRAFTING"));
        List<Map<String, String>> read =
                List.of(Map.of("paper", "application", "sha256", Sha256.hex(paper(worker, id, "application"))));

        post(worker, id, "signatures", Map.of("manner", "PAPER", "papers", read))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/photoFileIds"));
        post(
                        worker,
                        id,
                        "signatures",
                        Map.of("manner", "PAPER", "papers", read, "photoFileIds", List.of(signature(worker))))
                .then()
                .statusCode(200)
                .body("state", equalTo("ASSIGNING"));
    }

    @Test
    void twoPhonesSignOnce() {
        String id = counter.granted(worker, request("DRAFTING"));
        Map<String, Object> signing = signing(worker, id, List.of("application"));

        List<Integer> outcomes = new ArrayList<>();
        Race.of(2, i -> post(worker, id, "signatures", signing).statusCode()).forEach(outcomes::add);

        assertThat(outcomes).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void aPowerIsTakenBackAtOnceAndGivenAgain() {
        String id = counter.signed(worker, "NEGOTIATION");

        post(worker, id, "revocation", "").then().statusCode(200).body("state", equalTo("PAPERS"));
        post(worker, id, "revocation", "").then().statusCode(409);
        post(worker, id, "signatures", signing(worker, id, List.of("power-of-attorney")))
                .then()
                .statusCode(200)
                .body("state", equalTo("ASSIGNING"));
    }

    @Test
    void aLawyerOfTheCaseReadsThemAndAStrangerDoesNot() {
        String id = counter.signed(worker, "DRAFTING");
        String number = get(worker, id).path("number");
        String path = "/lawyer/v1/cases/" + number + "/papers/application";
        UUID lawyer = counter.newAccount();

        counter.lawyer(lawyer).get(path).then().statusCode(404);
        party.admit(worker.id(), number, lawyer);
        counter.lawyer(lawyer).get(path).then().statusCode(200);
        AidCounter.as(counter.street())
                .get("/officer/v1/legal-aid/" + number + "/papers/application")
                .then()
                .statusCode(200);
        party.dismiss(worker.id(), number, lawyer);
        counter.lawyer(lawyer).get(path).then().statusCode(404);
    }

    private static Map<String, Object> signed(String file, String paper, String sha256) {
        return Map.of(
                "manner",
                "PHONE",
                "signatureFileId",
                file,
                "papers",
                List.of(Map.of("paper", paper, "sha256", sha256)));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}

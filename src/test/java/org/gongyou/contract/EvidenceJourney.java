package org.gongyou.contract;

import static org.awaitility.Awaitility.await;

import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.gongyou.evidence.Showcase;
import org.gongyou.evidence.Showcase.Plaintiff;
import org.gongyou.evidence.Specimens;
import org.gongyou.organisation.OfficerFunction;

/** What is done with evidence, once. */
@ApplicationScoped
class EvidenceJourney implements Journey {

    private final Showcase showcase;

    EvidenceJourney(Showcase showcase) {
        this.showcase = showcase;
    }

    @Override
    public void walk() {
        Plaintiff worker = showcase.plaintiff();
        String path = "/v1/legal-aid-requests/" + worker.caseId();
        String first = worker.added(Specimens.picture("png"), "一");
        String second = worker.added(Specimens.picture("jpg"), "二");
        change(worker, path).body(Map.of("items", List.of(second, first))).put(path + "/evidence/order");
        change(worker, path).body("{\"caption\":\"三\"}").patch(path + "/evidence/" + second);
        String pack = worker.calls().post(path + "/evidence-packs").path("id");
        await().until(() -> "READY"
                .equals(worker.calls().get(path + "/evidence-packs/" + pack).path("state")));
        change(worker, path).delete(path + "/evidence/" + first).then().statusCode(200);
        worker.calls().get(path + "/evidence-pack").then().statusCode(200);
        String office = "/officer/v1/cases/" + worker.number();
        String officer = showcase.city().officer(Showcase.STREET, OfficerFunction.HANDLE_LEGAL_AID);
        String file = Showcase.as(officer).get(office + "/evidence").path("items[0].fileId");
        Showcase.as(officer).get("/v1/files/" + file).then().statusCode(200);
        String lawyer = showcase.lawyerOf(worker);
        Showcase.as(lawyer)
                .get("/lawyer/v1/cases/" + worker.number() + "/evidence-pack")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification change(Plaintiff worker, String path) {
        String tag = worker.calls().get(path + "/evidence").header("ETag");
        return worker.calls().header("If-Match", tag);
    }
}

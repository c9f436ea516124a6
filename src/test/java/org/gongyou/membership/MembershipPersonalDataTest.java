package org.gongyou.membership;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.file.Uploads;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.personal.PersonalData;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Also what casework does with the notes and photos of an application. */
@QuarkusTest
class MembershipPersonalDataTest extends ApiTest {

    @Inject
    TestCity city;

    @Inject
    Uploads uploads;

    @Inject
    MembershipPersonalData personal;

    @Inject
    @All
    List<PersonalData> rooms;

    private String officer;
    private Applicant member;
    private UUID worker;
    private UUID photo;

    @BeforeEach
    void aMemberWantsToTransfer() {
        officer = city.founded().officer(TestCity.CITY, OfficerFunction.REVIEW_MEMBERSHIP);
        member = Applicant.known();
        worker = member.person().id();
        photo = uploads.photo(member.person());
        String id = member.begin(Applicant.COURIER.replaceFirst("\\{", "{\"photos\":[\"" + photo + "\"],"))
                .path("id");
        member.submit(id).then().statusCode(200);
        decide(member.caseNumber(), "approve");
        member.post("/v1/resignations", "{\"reason\":\"演示原因\"}").then().statusCode(201);
    }

    @Test
    void whatIsWrittenLiesSealedInTheDatabase() {
        byte[] content = Transactions.select(
                byte[].class,
                "select content from join_application where worker_id = :worker",
                Map.of("worker", worker));

        assertThat(new String(content, StandardCharsets.UTF_8)).doesNotContain("演示平台");
    }

    @Test
    void aPersonMayHaveEverything() {
        JsonNode export = Transactions.run(() -> personal.export(worker));

        String number = member.get("/v1/me/membership").path("memberNumber");
        assertThat(export.at("/memberships/0/memberNumber").asText()).isEqualTo(number);
        assertThat(export.at("/memberships/0/state").asText()).isEqualTo("ACTIVE");
        assertThat(export.at("/unions/0/unionId").asText())
                .isEqualTo(city.id(TestCity.DAOLI_COURIERS).toString());
        assertThat(export.at("/applications/0/application/platform/name").asText())
                .isEqualTo("演示平台");
        assertThat(export.at("/requests/0/ground").asText()).isEqualTo("演示原因");
        assertThat(export.at("/dues")).hasSize(1);
        assertThat(Transactions.run(() -> personal.export(UUID.randomUUID())).path("memberships"))
                .isEmpty();
    }

    @Test
    void whoeverIsErasedIsNoMemberAndLeavesNoWords() {
        Applicant other = Applicant.known();
        other.begin(Applicant.COURIER).then().statusCode(201);

        Transactions.run(() -> personal.erase(worker));
        Transactions.run(() -> personal.erase(worker));

        member.get("/v1/me/membership").then().statusCode(404);
        JsonNode left = Transactions.run(() -> personal.export(worker));
        assertThat(left.at("/memberships/0/state").asText()).isEqualTo("LEFT");
        assertThat(left.at("/unions/0/leftAt").isNull()).isFalse();
        assertThat(left.path("applications")).isEmpty();
        assertThat(left.at("/requests/0/ground").isTextual()).isFalse();
        assertThat(left.path("dues")).hasSize(1);
        assertThat(Transactions.run(() -> personal.export(other.person().id())).path("applications"))
                .hasSize(1);
    }

    @Test
    void photosOfCasesAreErasedWithTheirNotes() {
        member.post("/v1/me/cases/" + member.caseNumber() + "/messages", "{\"text\":\"演示留言\"}")
                .then()
                .statusCode(201);
        PersonalData cases = room("cases");
        assertThat(Transactions.run(() -> cases.export(worker)).toString()).contains("演示留言", photo.toString());

        Transactions.run(() -> cases.erase(worker));

        assertThat(Transactions.run(() -> cases.export(worker)).toString()).doesNotContain("演示留言");
        member.get("/v1/files/" + photo).then().statusCode(404);
        as(officer).get("/v1/files/" + photo).then().statusCode(404);
        assertThat(Transactions.run(() -> room("files").export(worker))).isEmpty();
    }

    private PersonalData room(String section) {
        return rooms.stream()
                .filter(room -> room.section().equals(section))
                .findFirst()
                .orElseThrow();
    }

    private void decide(String number, String verb) {
        String path = "/officer/v1/cases/" + number;
        as(officer)
                .header("If-Match", as(officer).get(path).header("ETag"))
                .body(Map.of("decision", verb))
                .post(path + "/decisions")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}

package org.gongyou.casework;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gongyou.contract.Photo;
import org.gongyou.membership.Applicant;
import org.gongyou.organisation.CreditCode;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** People beside owner and officers who take part in a case; cases that hurry; unions that must not see a case. */
@QuarkusTest
class PartyCasesTest extends ApiTest {

    private static final String STREET = "T-D1-S7";
    private static final String EMPLOYER = "T-D1-S7-E1";
    private static final String CODE = code("9123010007PARTY77");

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    @Inject
    Cases cases;

    @Inject
    CaseParties parties;

    private final UUID lawyer = Ids.next();

    @BeforeEach
    void aStreetOfItsOwn() {
        city.founded()
                .with(
                        STREET + ",演示当事街道工会,STREET,T-D1,230102077,,,,,",
                        EMPLOYER + ",演示当事厂工会,ENTERPRISE," + STREET + ",230102077,," + CODE + ",,,");
    }

    @Nested
    class AParty {

        @Test
        void readsTheCaseAndWritesInIt() {
            Applicant worker = submitted("");
            String number = worker.caseNumber();
            admitted(worker, lawyer);

            acting(lawyer).get("/lawyer/v1/cases").then().statusCode(200).body("items.number", contains(number));
            write(lawyer, number, "请带上工资条").then().statusCode(201).body("timeline[-1].byParty", equalTo(true));
            worker.post("/v1/me/cases/" + number + "/messages", "{\"text\":\"好的\"}")
                    .then()
                    .statusCode(201);

            acting(lawyer)
                    .get("/lawyer/v1/cases/" + number)
                    .then()
                    .statusCode(200)
                    .body("timeline[-1].by", equalTo("APPLICANT"))
                    .body("timeline[-1].text", equalTo("好的"))
                    .body("reasons", equalTo(List.of()));
        }

        @Test
        void seesWhomItActsForInTheClear() {
            Applicant worker = submitted("");
            admitted(worker, lawyer);

            acting(lawyer)
                    .body("{\"purpose\":\"CONTACT\"}")
                    .post("/lawyer/v1/cases/" + worker.caseNumber() + "/disclosures")
                    .then()
                    .statusCode(200)
                    .body("phone", equalTo(worker.person().phone()));
        }

        @Test
        void readsTheFilesOfTheCase() {
            Applicant worker = Applicant.known();
            String photo = Photo.uploadedBy(worker.person()).path("id");
            submit(worker, ",\"photos\":[\"" + photo + "\"]");

            acting(lawyer).get("/v1/files/" + photo).then().statusCode(404);
            admitted(worker, lawyer);
            given().auth()
                    .oauth2(tokens.of(lawyer, Role.WORKER, Role.LAWYER))
                    .get("/v1/files/" + photo)
                    .then()
                    .statusCode(200);
        }

        @Test
        void findsNothingOnceItIsDismissed() {
            Applicant worker = submitted("");
            String number = worker.caseNumber();
            admitted(worker, lawyer);
            with(worker, subject -> parties.dismiss(subject, lawyer));

            assertFindsNothing(lawyer, number);
            assertFindsNothing(Ids.next(), number);
        }

        @Test
        void decidesNothingAsAnOfficer() {
            Applicant worker = submitted("");
            String number = worker.caseNumber();
            admitted(worker, lawyer);
            city.appoint(lawyer, STREET, OfficerFunction.REVIEW_MEMBERSHIP);

            decide(tokens.of(lawyer, Role.OFFICER), number)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("casework.own-case"));
        }
    }

    @Nested
    class AnExcludedUnion {

        @Test
        void seesNothingWhateverOtherPostsItsOfficersHold() {
            Applicant worker = submitted(
                    "\"employer\":{\"creditCode\":\"" + CODE + "\"},\"chosenUnionId\":\"" + city.id(STREET) + "\",");
            String number = worker.caseNumber();
            UUID officer = Ids.next();
            city.appoint(officer, STREET, OfficerFunction.REVIEW_MEMBERSHIP);
            String token = tokens.of(officer, Role.OFFICER);
            queue(token, "").then().body("items.number", hasItem(number));

            city.appoint(officer, EMPLOYER, OfficerFunction.MANAGE_STATIONS);

            queue(token, "").then().body("items.number", not(hasItem(number)));
            given().auth()
                    .oauth2(token)
                    .get("/officer/v1/cases/" + number)
                    .then()
                    .statusCode(404);
            decide(token, number).then().statusCode(404);
            admitted(worker, officer);
            assertFindsNothing(officer, number);
        }
    }

    @Nested
    class AnUrgentCase {

        @Test
        void standsFirstAndIsFoundAlone() {
            submitted("");
            Applicant worker = submitted("");
            String number = worker.caseNumber();
            with(worker, cases::hurry);
            with(worker, cases::hurry);

            String officer = city.officer(STREET, OfficerFunction.REVIEW_MEMBERSHIP);
            queue(officer, "?limit=1").then().body("items[0].urgent", equalTo(true));
            assertThat(queue(officer, "?urgent=true&limit=100").<List<String>>path("items.number"))
                    .contains(number);
            String next = queue(officer, "?limit=1").path("next");
            queue(officer, "?limit=100&cursor=" + next).then().body("items.number", not(hasItem(first(officer))));
            assertThat(worker.get("/v1/me/cases/" + number).<List<String>>path("timeline.action"))
                    .containsOnlyOnce("hurried");
        }

        private String first(String officer) {
            return queue(officer, "?limit=1").path("items[0].number");
        }
    }

    @Test
    void theTimelineSaysWhatAFeatureNotesInBothLanguages() {
        Applicant worker = submitted("");
        with(worker, subject -> cases.note(subject, "handed-over", null, new Words("已更换律师", "Another lawyer now")));

        worker.get("/v1/me/cases/" + worker.caseNumber()).then().body("timeline[-1].text", equalTo("已更换律师"));
        worker.person()
                .calls()
                .header("Accept-Language", "en")
                .get("/v1/me/cases/" + worker.caseNumber())
                .then()
                .body("timeline[-1].text", equalTo("Another lawyer now"))
                .body("timeline[-1].action", equalTo("handed-over"))
                .body("timeline[-1].by", equalTo("SYSTEM"));
    }

    private void assertFindsNothing(UUID account, String number) {
        acting(account).get("/lawyer/v1/cases/" + number).then().statusCode(404);
        acting(account).get("/lawyer/v1/cases").then().body("items", equalTo(List.of()));
        write(account, number, "还在吗").then().statusCode(404);
        acting(account)
                .body("{\"purpose\":\"CONTACT\"}")
                .post("/lawyer/v1/cases/" + number + "/disclosures")
                .then()
                .statusCode(404);
    }

    private static Applicant submitted(String more) {
        Applicant worker = Applicant.known();
        String id = worker.begin("{" + more + request("")).path("id");
        worker.submit(id).then().statusCode(200);
        return worker;
    }

    private static void submit(Applicant worker, String more) {
        String id = worker.begin("{" + request(more)).path("id");
        worker.submit(id).then().statusCode(200);
    }

    private static String request(String more) {
        return "\"occupation\":\"EMPLOYEE\",\"workPlace\":{\"divisionCode\":\"230102077\"},"
                + "\"charter\":{\"version\":\"2023-10\"}" + more + "}";
    }

    private void admitted(Applicant worker, UUID account) {
        with(worker, subject -> parties.admit(subject, account, "LAWYER"));
    }

    private void with(Applicant worker, Function<WorkCase, Uni<Void>> act) {
        String number = worker.caseNumber();
        Transactions.run(() ->
                cases.locked(worker.person().id(), number).chain(act::apply).replaceWith(true));
    }

    private RequestSpecification acting(UUID account) {
        return given().auth().oauth2(tokens.of(account, Role.LAWYER)).contentType(ContentType.JSON);
    }

    private Response write(UUID account, String number, String text) {
        return acting(account)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("text", text))
                .post("/lawyer/v1/cases/" + number + "/messages");
    }

    private static Response queue(String token, String query) {
        return given().auth().oauth2(token).get("/officer/v1/cases" + query);
    }

    private static Response decide(String token, String number) {
        return given().auth()
                .oauth2(token)
                .header("If-Match", "\"2\"")
                .contentType(ContentType.JSON)
                .body("{\"decision\":\"approve\"}")
                .post("/officer/v1/cases/" + number + "/decisions");
    }

    private static String code(String first17) {
        String clean = first17.replaceAll("[IOSVZ]", "0");
        return clean + CreditCode.checkCharacter(clean);
    }
}

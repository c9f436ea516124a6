package org.gongyou.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.organisation.Unions;
import org.gongyou.support.ApiTest;
import org.gongyou.support.SignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An app of its own, on servers of its own, with the demo in it. */
@QuarkusTest
@TestProfile(DemoStartTest.Demo.class)
class DemoStartTest extends ApiTest {

    public static class Demo implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(DemoServers.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @Inject
    Unions unions;

    @Inject
    Pool pool;

    @Inject
    @ConfigProperty(name = "gongyou.data")
    Path data;

    @Test
    void theWholeTreeStands() {
        assertThat(unions.tree().size()).isEqualTo(DemoUnions.of(new Ground()).size());
        given().queryParams("q", "dlqzgh")
                .get("/v1/unions")
                .then()
                .body("items.name", hasItem("道里区总工会"))
                .body("items[0].demo", equalTo(true));
    }

    /** As the README has it: member 109 was in hospital, and there is money for it. */
    @Test
    void aMemberClaimsAndTheBudgetCoversIt() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        confirmed("+8619900000109")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "event",
                        "HOSPITAL",
                        "eventOn",
                        today.minusDays(12).toString(),
                        "dischargedOn",
                        today.minusDays(3).toString(),
                        "claimant",
                        "SELF",
                        "paidInFen",
                        123_450))
                .post("/v1/cover-claims")
                .then()
                .statusCode(201)
                .body("assessment.totalInFen", equalTo(60_000 + 22_035));
        SignIn.again(DemoOfficer.CASHIER.phone().e164(), "cashier")
                .calls()
                .get("/officer/v1/budgets?limit=100")
                .then()
                .body("items.programme", hasItem("demo-hospital-" + today.getYear()))
                .body("items[0].availableInFen", equalTo(100_000_000));
    }

    private RequestSpecification confirmed(String phone) {
        JsonPath accounts = JsonPath.from(data.resolve("demo-accounts.json").toFile());
        String device = UUID.randomUUID().toString();
        String token = SignIn.person(phone, device, SignIn.throughProvider(phone, device))
                .calls()
                .body(Map.of("documentLast4", accounts.getString("find { it.phone == '" + phone + "' }.documentLast4")))
                .post("/v1/auth/sessions/current/confirmation")
                .path("accessToken");
        return given().auth().oauth2(token).contentType("application/json");
    }

    @Test
    void theCouriersUnionIsNearWhoeverStandsInTheMiddleOfTheCity() {
        given().queryParams("q", "快递外卖", "lat", 45.7558, "lon", 126.6168)
                .get("/v1/unions")
                .then()
                .body("items", hasSize(4))
                .body("items[0].name", equalTo("道里区快递外卖行业工会"))
                .body("items[0].distance", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"administrator", "officer"})
    void theFirstOfEachRoleInTheFileSignsIn(String role) {
        JsonPath accounts = JsonPath.from(data.resolve("demo-accounts.json").toFile());
        String phone = accounts.getString("find { it.role == '" + role + "' }.phone");
        String union = accounts.getString("find { it.role == '" + role + "' }.unionId");

        SignIn.withPhone(phone)
                .calls()
                .get("/officer/v1/unions/" + union)
                .then()
                .statusCode(200)
                .body("demo", equalTo(true));
    }

    @Test
    void workersStandInManyStates() {
        String phone = DemoOfficer.OF_THE_CITY.phone().e164();
        String device = UUID.randomUUID().toString();
        List<String> states = SignIn.person(phone, device, SignIn.throughProvider(phone, device))
                .calls()
                .get("/officer/v1/cases?limit=50")
                .then()
                .statusCode(200)
                .extract()
                .path("items.state");

        assertThat(states).contains("SUBMITTED", "UNDER_REVIEW", "MORE_INFORMATION", "RELEASING");
    }

    @Test
    void thereIsCoverOfEveryKindAndMembersHaveSomeByJoining() {
        given().queryParam("divisionCode", "230102001")
                .get("/v1/cover-products")
                .then()
                .body("items", hasSize(20))
                .body("items.demo.unique()", contains(true));
        assertThat(pool.query("select count(*) from cover where way = 'JOINING' and state = 'VALID'")
                        .executeAndAwait()
                        .iterator()
                        .next()
                        .getLong(0))
                .isGreaterThan(5);
    }

    @ParameterizedTest
    @CsvSource({"109, VALID", "116, EXPIRED", "118, FROZEN"})
    void membersHaveCards(int number, String state) {
        confirmed("+8619900000" + number).get("/v1/me/card").then().body("state", equalTo(state));
    }

    @Test
    void aMemberConfirmsTheDeviceWithTheDocumentInTheFile() {
        JsonPath accounts = JsonPath.from(data.resolve("demo-accounts.json").toFile());
        String phone = "+8619900000109";
        SignIn.Person worker = SignIn.withPhone(phone);
        assertThat(worker.limited()).isTrue();

        String token = worker.calls()
                .body(Map.of("documentLast4", accounts.getString("find { it.phone == '" + phone + "' }.documentLast4")))
                .post("/v1/auth/sessions/current/confirmation")
                .then()
                .extract()
                .path("accessToken");

        given().auth()
                .oauth2(token)
                .get("/v1/me/membership")
                .then()
                .statusCode(200)
                .body("union.name", equalTo("道里区快递外卖行业工会"));
    }

    @Test
    void aKeeperFindsTheStationsWithSomethingToConfirm() {
        SignIn.again("+8619900000101", "keeper")
                .calls()
                .get("/v1/me/stations")
                .then()
                .statusCode(200)
                .body("items.code", contains("HRB-00010", "HRB-00020"))
                .body("items[0].phoneShown", equalTo(true))
                .body("items[0].facilityStates.facility", hasItem("DRINKING_WATER"));
    }

    @Test
    void aStationThatPeopleFoundLockedIsATaskForItsKeeper() {
        SignIn.Person keeper = SignIn.again("+8619900000101", "keeper");
        keeper.calls()
                .get("/v1/me/stations")
                .then()
                .body("items.find { it.code == 'HRB-00020' }.doubtfulSince", notNullValue());

        keeper.calls()
                .get("/v1/me/cases")
                .then()
                .body("items.find { it.kind == 'STATION_TASK' }.state", equalTo("WITH_KEEPER"));
    }

    @Test
    void someStationsAreClosedTheseDaysAndSomethingIsBroken() {
        String next = given().get("/v1/stations/changes?limit=1000").path("next");

        given().queryParam("since", next)
                .get("/v1/stations/changes?limit=1000")
                .then()
                .body("items.findAll { it.outOfOrder != null }.size()", greaterThan(5))
                .body("items.findAll { it.specialDays != null }.size()", greaterThan(5))
                .body("items.findAll { it.stars == 5 }.size()", greaterThan(5));
    }

    @Test
    void aDozenMerchantsHaveOffers() {
        given().get("/v1/offers?q=演示&limit=100")
                .then()
                .statusCode(200)
                .body("items.size()", greaterThan(40))
                .body("items.offers.kind.flatten().unique().size()", equalTo(4))
                .body("items[0].offers[0].demo", equalTo(true));
    }

    @Test
    void eachOfThemHasAPhoneOfTheirOwn() {
        JsonPath accounts = JsonPath.from(data.resolve("demo-accounts.json").toFile());

        assertThat(accounts.<String>getList("phone")).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void anOwnerAndAClerkSignInAsSuch() {
        SignIn.again("+8619900000201", "owner")
                .calls()
                .get("/merchant/v1/clerks")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
        SignIn.again("+8619900000251", "clerk")
                .calls()
                .get("/merchant/v1/stores")
                .then()
                .statusCode(200)
                .body("items.code", contains("DEMO-M01-01"));
    }

    @Test
    void aMemberWinsACouponThatTheShopTakes() {
        String campaign = given().get("/v1/campaigns").path("items[0].id");
        await().until(() -> Instant.now()
                .isAfter(Instant.parse(given().get("/v1/campaigns/" + campaign).path("opensAt"))));
        JsonPath accounts = JsonPath.from(data.resolve("demo-accounts.json").toFile());
        String phone = "+8619900000119";
        String token = SignIn.again(phone, "winner")
                .calls()
                .body(Map.of("documentLast4", accounts.getString("find { it.phone == '" + phone + "' }.documentLast4")))
                .post("/v1/auth/sessions/current/confirmation")
                .path("accessToken");
        String code = given().auth()
                .oauth2(token)
                .header("Idempotency-Key", "demo")
                .post("/v1/campaigns/" + campaign + "/claims")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        SignIn.Person owner = SignIn.again("+8619900000201", "till");
        String store = owner.calls().get("/merchant/v1/stores").path("items[0].id");
        owner.calls()
                .header("Idempotency-Key", "demo")
                .body(Map.of("storeId", store, "code", code, "amountInFen", 2_860))
                .post("/merchant/v1/redemptions")
                .then()
                .statusCode(201)
                .body("dueInFen", equalTo(2_360));
    }

    /** Twelve of one employer, whom the board shows; three of another, of whom nobody learns. */
    @Test
    void oneGroupIsOnTheBoardAndInTheReportOfADayThatIsOver() {
        SignIn.Person officer = SignIn.again(DemoOfficer.OF_THE_CITY.phone().e164(), "board");
        officer.calls()
                .get("/officer/v1/group-disputes")
                .then()
                .statusCode(200)
                .body("items.opponent", contains("演示松北制衣有限公司"))
                .body("items[0].persons", equalTo(12))
                .body("items[0].light", equalTo("YELLOW"));
        LocalDate lit = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(2);
        officer.calls()
                .get("/officer/v1/group-disputes/daily-reports/" + lit)
                .then()
                .statusCode(200)
                .body("newlyLit", equalTo(1));
    }

    @Test
    void aCourierHasThreeThingsToShow() {
        RequestSpecification courier = confirmed("+8619900000109");
        String id = courier.get("/v1/legal-aid-requests").path("items[0].id");
        confirmed("+8619900000109")
                .get("/v1/legal-aid-requests/" + id + "/evidence")
                .then()
                .statusCode(200)
                .body("items.kind", contains("PAYSLIP", "ATTENDANCE", "CHAT"));
    }

    @Test
    void theHouseholdOfAFamilyIsThere() {
        confirmed("+8619900000109")
                .get("/v1/me/household")
                .then()
                .statusCode(200)
                .body("members.relation", contains("SELF", "SPOUSE", "CHILD"));
    }

    @Test
    void oneApplicationForReliefIsToBeReviewedAndOneToBeApproved() {
        SignIn.again(DemoOfficer.RELIEF.phone().e164(), "relief")
                .calls()
                .get("/officer/v1/cases?kind=RELIEF")
                .then()
                .statusCode(200)
                .body("items.state", containsInAnyOrder("SUBMITTED", "APPROVAL"));
    }

    @Test
    void everyPartIsRecorded() {
        assertThat(pool.query("select name from demo_part order by name")
                        .execute()
                        .await()
                        .indefinitely())
                .extracting(row -> row.getString(0))
                .containsExactly(
                        "begun",
                        "budgets",
                        "campaign-fairness",
                        "campaigns",
                        "cards",
                        "cover-products",
                        "covers",
                        "group-disputes",
                        "hardship-files",
                        "households",
                        "lawyers",
                        "legal-aid",
                        "merchants",
                        "offers",
                        "officers",
                        "public-notices",
                        "relief-applications",
                        "relief-budgets",
                        "relief-programmes",
                        "service-points",
                        "station-care",
                        "station-reports",
                        "stations",
                        "unions",
                        "workers");
    }
}

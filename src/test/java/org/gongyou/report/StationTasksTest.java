package org.gongyou.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongyou.report.Street.LOCKED;
import static org.gongyou.report.Street.OPEN;
import static org.gongyou.report.Street.hoursPass;
import static org.gongyou.report.Street.isDoubtful;
import static org.gongyou.report.Street.say;
import static org.gongyou.report.Street.saying;
import static org.gongyou.report.Street.somebody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.report.Street.Spot;
import org.gongyou.station.StationLine;
import org.gongyou.station.StationPersonalDataProbe;
import org.gongyou.support.ApiTest;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.TestCity;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/** What keepers and unions are asked to see to. */
@QuarkusTest
class StationTasksTest extends ApiTest {

    private static final String MINE = "/v1/me/stations/";

    @Inject
    Street street;

    @Inject
    TestCity city;

    @Inject
    Pool pool;

    @Inject
    StationPersonalDataProbe personal;

    @Test
    void theKeeperOfADoubtfulStationIsToldAndHasATask() {
        Person keeper = SignIn.somebody();
        Spot spot = street.kept(keeper);

        saying(3, spot, LOCKED);

        String number = tasksOf(keeper).path("items[0].number");
        tasksOf(keeper)
                .then()
                .body("items.kind", contains("STATION_TASK"))
                .body("items.state", contains("WITH_KEEPER"));
        keeper.calls()
                .get("/v1/me/cases/" + number)
                .then()
                .body("dueAt", notNullValue())
                .body("holder", equalTo("APPLICANT"))
                .body("details.stationId", equalTo(spot.id()))
                .body("details.reasons.code", contains("LOCKED"));
        keeper.calls().get("/v1/me/notices").then().body("items.caseNumber", hasItem(number));
        keeper.calls()
                .get(MINE + spot.id() + "/reports")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items[0].reporter", equalTo(null));
    }

    @Test
    void toConfirmEndsTaskAndDoubt() {
        Person keeper = SignIn.somebody();
        Spot spot = street.kept(keeper);
        saying(3, spot, LOCKED);

        street.confirm(keeper.calls(), MINE, spot).then().statusCode(201);

        assertThat(isDoubtful(spot)).isFalse();
        tasksOf(keeper).then().body("items.state", contains("DONE"));
        keeper.calls()
                .get("/v1/me/cases/" + tasksOf(keeper).path("items[0].number"))
                .then()
                .body("timeline.action", contains("opened", "done"));
        saying(2, spot, LOCKED);
        assertThat(isDoubtful(spot)).as("what was said before counts no more").isFalse();
        saying(1, spot, LOCKED);
        assertThat(openTasks(spot)).isEqualTo(1);
    }

    @Test
    void toCloseForTheDayEndsThem() {
        Person keeper = SignIn.somebody();
        Spot spot = street.kept(keeper);
        saying(3, spot, LOCKED);
        String path = MINE + spot.id();

        keeper.calls()
                .header("If-Match", keeper.calls().get(path).header("ETag"))
                .body(Map.of("reason", "停电"))
                .put(path + "/closures/" + LocalDate.now(ZoneId.of("Asia/Shanghai")))
                .then()
                .statusCode(200);

        assertThat(isDoubtful(spot)).isFalse();
        tasksOf(keeper).then().body("items.state", contains("DONE"));
    }

    @Test
    void otherHoursEndThemInAFormAndInAList() {
        Spot formed = street.spot();
        Spot listed = street.spot();
        saying(3, formed, LOCKED);
        saying(3, listed, LOCKED);

        revise(formed, "Mo-Fr 08:00-17:00").then().statusCode(200);
        street.office
                .enter(StationLine.of(listed.code(), listed.lat(), listed.lon()).open("Mo-Fr 08:00-17:00"))
                .then()
                .statusCode(200);

        for (Spot spot : List.of(formed, listed)) {
            assertThat(isDoubtful(spot)).isFalse();
            assertThat(openTasks(spot)).isZero();
        }
    }

    @Test
    void anotherNameEndsNothing() {
        Spot spot = street.spot();
        saying(3, spot, LOCKED);

        street.office
                .enter(StationLine.of(spot.code(), spot.lat(), spot.lon()).named("演示驿站新名"))
                .then()
                .statusCode(200);

        assertThat(isDoubtful(spot)).isTrue();
        assertThat(openTasks(spot)).isEqualTo(1);
    }

    @Test
    void whoFindsItOpenSparesTheKeeperTheWay() {
        Person keeper = SignIn.somebody();
        Spot spot = street.kept(keeper);
        saying(3, spot, LOCKED);

        saying(2, spot, OPEN);

        tasksOf(keeper).then().body("items.state", contains("SETTLED"));
    }

    @Test
    void whereNobodyKeepsItTheUnionHasTheTask() {
        Spot spot = street.spot("MICROWAVE", TestCity.DAOLI_STREET);

        saying(3, spot, LOCKED);

        String officer = city.officer(TestCity.DAOLI_STREET, OfficerFunction.MANAGE_STATIONS);
        as(officer)
                .get("/officer/v1/cases/" + numberOf(spot))
                .then()
                .statusCode(200)
                .body("state", equalTo("WITH_UNION"))
                .body("holder", equalTo("UNION"))
                .body("timeline.action", contains("opened", "no-keeper"));
        as(officer).get("/officer/v1/cases?limit=100").then().body("items.number", hasItem(numberOf(spot)));
        String elsewhere = city.officer(TestCity.NANGANG, OfficerFunction.MANAGE_STATIONS);
        as(elsewhere).get("/officer/v1/cases/" + numberOf(spot)).then().statusCode(404);
        street.confirm(as(officer), Street.OFFICE, spot).then().statusCode(201);
        as(officer).get("/officer/v1/cases/" + numberOf(spot)).then().body("state", equalTo("DONE"));
    }

    @Test
    void whatTheKeeperLeavesUndoneGoesToTheUnionAndClimbs() {
        Person keeper = SignIn.somebody();
        Spot spot = street.spot("MICROWAVE", TestCity.DAOLI_STREET);
        street.office
                .appoint(street.office.administrator(), spot.id(), keeper.phone())
                .then()
                .statusCode(200);
        saying(3, spot, LOCKED);
        String number = numberOf(spot);
        String officer = city.officer(TestCity.DAOLI, OfficerFunction.MANAGE_STATIONS);

        timePasses(number);
        await().untilAsserted(() -> keeper.calls()
                .get("/v1/me/cases/" + number)
                .then()
                .body("state", equalTo("KEEPER_LATE"))
                .body("stateTitle", equalTo("站长未按时查看，已转工会")));
        as(officer)
                .header("Accept-Language", "en")
                .get("/officer/v1/cases/" + number)
                .then()
                .body("union.id", equalTo(city.id(TestCity.DAOLI_STREET).toString()))
                .body("timeline[1].stateTitle", equalTo("The keeper did not look in time: with the union"));

        timePasses(number);
        await().untilAsserted(() -> as(officer)
                .get("/officer/v1/cases/" + number)
                .then()
                .body("union.id", equalTo(city.id(TestCity.DAOLI).toString()))
                .body("overdue", equalTo(true)));
        street.confirm(keeper.calls(), MINE, spot).then().statusCode(201);
        keeper.calls().get("/v1/me/cases/" + number).then().body("state", equalTo("DONE"));
    }

    @Test
    void theTaskGoesWithTheStation() {
        Person first = SignIn.somebody();
        Person second = SignIn.somebody();
        Spot spot = street.kept(first);
        saying(3, spot, LOCKED);

        street.office
                .appoint(street.office.administrator(), spot.id(), second.phone())
                .then()
                .statusCode(200);
        tasksOf(first).then().body("items.state", contains("PASSED_ON"));
        tasksOf(second).then().body("items.state", contains("WITH_KEEPER"));

        String path = Street.OFFICE + spot.id();
        street.office
                .administrator()
                .header("If-Match", street.office.etag(spot.id()))
                .delete(path + "/keeper")
                .then()
                .statusCode(200);
        tasksOf(second).then().body("items.state", contains("PASSED_ON"));
        street.office.administrator().get(path).then().body("doubtfulSince", notNullValue());
        assertThat(stateOf(spot)).isEqualTo("WITH_UNION");
    }

    @Test
    void whoeverLeavesLeavesTheTaskToTheUnion() {
        Person keeper = SignIn.somebody();
        Spot spot = street.kept(keeper);
        saying(3, spot, LOCKED);

        personal.erase(keeper.id());

        assertThat(stateOf(spot)).isEqualTo("WITH_UNION");
    }

    @Test
    void aStationThatIsTakenOffNeedsNobody() {
        Person keeper = SignIn.somebody();
        Spot spot = street.kept(keeper);
        saying(3, spot, LOCKED);

        street.office.remove(spot.code()).then().statusCode(204);
        tasksOf(keeper).then().body("items.state", contains("DROPPED"));
        street.office
                .enter(StationLine.of(spot.code(), spot.lat(), spot.lon()))
                .then()
                .statusCode(200);

        assertThat(isDoubtful(spot)).isFalse();
        assertThat(openTasks(spot)).isZero();
    }

    @Test
    void twoWhoSayThatItMovedAreATaskWithinAMonth() {
        Person keeper = SignIn.somebody();
        Spot spot = street.kept(keeper);
        saying(1, spot, Map.of("what", "MOVED"));
        saying(1, spot, Map.of("what", "WRONG_HOURS"));
        tasksOf(keeper).then().body("items", hasSize(0));
        hoursPass(spot, 24 * 29);

        saying(2, spot, Map.of("what", "MOVED"));

        tasksOf(keeper).then().body("items.state", contains("WITH_KEEPER"));
        assertThat(isDoubtful(spot)).isFalse();
        hoursPass(spot, 24 * 2);
        saying(1, spot, Map.of("what", "WRONG_HOURS"));
        assertThat(openTasks(spot)).isEqualTo(1);
    }

    @Test
    void oneTaskHasAllReasonsAndGoesWithTheLast() {
        Person keeper = SignIn.somebody();
        Spot spot = street.kept(keeper);
        saying(2, spot, Map.of("what", "WRONG_HOURS"));
        saying(3, spot, LOCKED);
        String number = tasksOf(keeper).path("items[0].number");
        keeper.calls()
                .get("/v1/me/cases/" + number)
                .then()
                .body("details.reasons.code", contains("LOCKED", "WRONG_HOURS"));

        saying(2, spot, OPEN);

        assertThat(isDoubtful(spot)).isFalse();
        keeper.calls()
                .get("/v1/me/cases/" + number)
                .then()
                .body("state", equalTo("WITH_KEEPER"))
                .body("details.reasons.code", contains("WRONG_HOURS"));
        say(somebody(), spot, Map.of("what", "WRONG_HOURS")).then().statusCode(201);
        tasksOf(keeper).then().body("items", hasSize(1));
    }

    private static Response tasksOf(Person keeper) {
        return keeper.calls().get("/v1/me/cases");
    }

    static long openTasks(Spot spot) {
        return Transactions.select(
                Long.class,
                "select count(*) from station_task t join work_case c on c.id = t.id and c.worker_id = t.owner_id"
                        + " where t.station_id = :id and t.open and c.closed_at is null",
                Map.of("id", UUID.fromString(spot.id())));
    }

    private static String numberOf(Spot spot) {
        return ofLatest(spot, "number");
    }

    private static String stateOf(Spot spot) {
        return ofLatest(spot, "state");
    }

    private static String ofLatest(Spot spot, String column) {
        return Transactions.select(
                String.class,
                "select c." + column
                        + " from station_task t join work_case c on c.id = t.id and c.worker_id = t.owner_id"
                        + " where t.station_id = :id order by t.id desc limit 1",
                Map.of("id", UUID.fromString(spot.id())));
    }

    private Response revise(Spot spot, String hours) {
        Map<String, Object> body = new HashMap<>(
                Map.of("name", "演示驿站", "kind", "DRIVER_COURIER_STATION", "address", "中山路1号", "access", "PUBLIC"));
        body.putAll(Map.of("lat", spot.lat(), "lon", spot.lon(), "facilities", List.of("MICROWAVE"), "hours", hours));
        return street.office
                .administrator()
                .contentType(ContentType.JSON)
                .header("If-Match", street.office.etag(spot.id()))
                .body(body)
                .put(Street.OFFICE + spot.id());
    }

    /** The case's date lies in the past, as after a long night. */
    private void timePasses(String number) {
        for (String table : List.of("work_case", "case_queue")) {
            pool.preparedQuery("update " + table + " set due_at = timestamptz '2020-01-01' where number = $1")
                    .execute(Tuple.of(number))
                    .await()
                    .indefinitely();
        }
    }

    private static RequestSpecification as(String token) {
        return io.restassured.RestAssured.given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}

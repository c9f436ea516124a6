package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.station.StationOffice.freeLatitude;
import static org.gongyou.station.StationOffice.near;
import static org.gongyou.station.StationOffice.officer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keepers look after their stations, officers after those of their subtree. */
@QuarkusTest
class KeeperTest extends ApiTest {

    private static final String MINE = "/v1/me/stations";
    private static final String OFFICE = "/officer/v1/stations";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    StationOffice office;

    @Inject
    Tokens tokens;

    @Inject
    StationPersonalData personal;

    @Nested
    class Appointing {

        @Test
        void whoeverHasThePhoneKeepsTheStation() {
            Person person = SignIn.somebody();
            String id = station("keep-1");
            person.calls().get(MINE).then().statusCode(200).body("items", hasSize(0));

            Response answer = appoint(office.administrator(), id, person.phone());

            answer.then()
                    .statusCode(200)
                    .header("ETag", equalTo(office.etag(id)))
                    .body("keeper.name", equalTo("演**"))
                    .body("keeper.phone", containsString("****"))
                    .body("keeper.phoneShown", equalTo(false));
            person.calls().get(MINE).then().body("items.id", contains(id)).body("next", nullValue());
            person.calls().get(MINE + "/" + id).then().statusCode(200).body("phoneShown", equalTo(false));
            given().get("/v1/stations/" + id)
                    .then()
                    .body(not(containsString("演示站长")))
                    .body(not(containsString(person.phone().substring(3))));
        }

        @Test
        void whoNeverSignedInFindsTheStationWhenTheyDo() {
            String phone = SignIn.newPhone();
            String id = station("keep-2");
            appoint(office.administrator(), id, phone).then().statusCode(200);

            SignIn.withPhone(phone).calls().get(MINE).then().body("items.id", contains(id));
        }

        @Test
        void theNextKeeperTakesItFromTheFormerAndHasNotConsentedYet() {
            Person former = SignIn.somebody();
            Person next = SignIn.somebody();
            String id = kept("keep-3", former);
            consent(former, id, true).then().statusCode(200);

            appoint(office.administrator(), id, next.phone()).then().statusCode(200);

            former.calls().get(MINE).then().body("items", hasSize(0));
            former.calls().get(MINE + "/" + id).then().statusCode(404);
            next.calls().get(MINE + "/" + id).then().body("phoneShown", equalTo(false));
        }

        @Test
        void whoBecomesKeeperAndWhoIsNoLongerAreToldOnce() {
            Person former = SignIn.somebody();
            Person next = SignIn.somebody();
            String id = kept("keep-told", former);
            appoint(office.administrator(), id, former.phone()).then().statusCode(200);
            appoint(office.administrator(), id, next.phone()).then().statusCode(200);

            former.calls()
                    .get("/v1/me/notices")
                    .then()
                    .body("items.title", contains("您不再是驿站keep-told的站长", "您是驿站keep-told的站长了"));
            next.calls().get("/v1/me/notices").then().body("items.title", contains("您是驿站keep-told的站长了"));
        }

        @Test
        void whoIsDismissedKeepsNothing() {
            Person person = SignIn.somebody();
            String id = kept("keep-4", person);

            dismiss(id).then().statusCode(200).body("keeper", nullValue());

            person.calls().get(MINE).then().body("items", hasSize(0));
            dismiss(id).then().statusCode(409).body("code", equalTo("station.no-keeper"));
        }

        @Test
        void aStationThatIsRemovedHasNoKeeperWhenItComesBack() {
            Person person = SignIn.somebody();
            kept("keep-5", person);

            office.remove("keep-5").then().statusCode(204);
            person.calls().get(MINE).then().body("items", hasSize(0));
            station("keep-5");

            person.calls().get(MINE).then().body("items", hasSize(0));
        }

        @Test
        void wrongOrStaleAppointmentsChangeNothing() {
            String id = station("keep-6");
            String tag = office.etag(id);
            put(office.administrator(), OFFICE + "/" + id + "/keeper", tag, Map.of("phone", "123"))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/phone"))
                    .body("errors.code", contains("personal.phone-invalid"));
            put(office.administrator(), OFFICE + "/" + id + "/keeper", tag, Map.of())
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("request.field-required"));
            put(office.administrator(), OFFICE + "/" + id + "/keeper", "\"999\"", Map.of("phone", SignIn.newPhone()))
                    .then()
                    .statusCode(412);
            put(office.administrator(), OFFICE + "/" + id + "/keeper", null, Map.of("phone", SignIn.newPhone()))
                    .then()
                    .statusCode(428);
            assertThat(office.etag(id)).isEqualTo(tag);
        }

        @Test
        void theStationLeavesWithThePerson() {
            Person person = SignIn.somebody();
            String id = kept("keep-7", person);

            assertThat(Transactions.run(() -> personal.export(person.id())).toString())
                    .contains("keep-7", "演示站长", person.phone());
            Transactions.run(() -> personal.erase(person.id()));

            assertThat(Transactions.run(() -> personal.export(person.id())).toString())
                    .isEqualTo("[]");
            office.administrator().get(OFFICE + "/" + id).then().body("keeper", nullValue());
        }
    }

    @Nested
    class ShowingThePhone {

        @Test
        void onlyTheKeeperLetsEverybodySeeIt() {
            Person person = SignIn.somebody();
            String id = kept("phone-1", person);
            given().get("/v1/stations/" + id).then().body("contactPhone", equalTo("0451-84521234"));

            consent(person, id, true).then().statusCode(200).body("phoneShown", equalTo(true));
            given().get("/v1/stations/" + id).then().body("contactPhone", equalTo(person.phone()));

            consent(person, id, false).then().statusCode(200);
            given().get("/v1/stations/" + id).then().body("contactPhone", equalTo("0451-84521234"));
            put(person.calls(), MINE + "/" + id + "/phone-consent", "\"1\"", Map.of())
                    .then()
                    .statusCode(422);
        }
    }

    @Nested
    class Closing {

        @Test
        void closedTodayIsClosedForEverybodyAtOnce() {
            double lat = freeLatitude();
            Person person = SignIn.somebody();
            String id = kept("close-1", person, lat);
            near(lat, 1, "&open=now").then().body("items", hasSize(1));

            Response closed = close(person, id, TODAY, Map.of("reason", "停水"));

            closed.then()
                    .statusCode(200)
                    .body("specialDays.from", contains(TODAY.toString()))
                    .body("specialDays[0].reason", equalTo("停水"))
                    .body("specialDays[0].hours", nullValue());
            near(lat, 1, "&open=now").then().body("items", hasSize(0));
            near(lat, 1, "")
                    .then()
                    .body("items[0].opensNext", equalTo(TODAY.plusDays(1) + "T00:00:00+08:00"))
                    .body("items[0].specialDays[0].reason", equalTo("停水"));

            Response reopened = delete(person.calls(), id, TODAY, closed.header("ETag"));
            reopened.then().statusCode(200).body("specialDays", nullValue());
            near(lat, 1, "&open=now").then().body("items", hasSize(1));
        }

        @Test
        void aDayOfALongerClosureIsOpenedAlone() {
            Person person = SignIn.somebody();
            String id = kept("close-2", person);
            Response closed = close(person, id, TODAY.plusDays(1), Map.of("until", TODAY.plusDays(3)));

            delete(person.calls(), id, TODAY.plusDays(2), closed.header("ETag"))
                    .then()
                    .statusCode(200)
                    .body(
                            "specialDays.from",
                            contains(
                                    TODAY.plusDays(1).toString(),
                                    TODAY.plusDays(3).toString()));
        }

        @Test
        void otherHoursAreReadAsPeopleWriteThem() {
            Person person = SignIn.somebody();
            String id = kept("close-3", person);

            close(person, id, TODAY.plusDays(1), Map.of("hours", "上午８：３０－１１：００"))
                    .then()
                    .statusCode(200)
                    .body("specialDays[0].hours", equalTo("08:30-11:00"));
        }

        @Test
        void closingAgainTheSameWayChangesNothing() {
            Person person = SignIn.somebody();
            String id = kept("close-4", person);
            String tag = close(person, id, TODAY, Map.of()).header("ETag");
            String before = office.end();

            close(person, id, TODAY, Map.of()).then().statusCode(200).header("ETag", equalTo(tag));

            assertThat(office.end()).isEqualTo(before);
        }

        @Test
        void ofManyAtOnceOneWinsAndNoNumberIsMissing() {
            Person person = SignIn.somebody();
            String id = kept("close-5", person);
            String tag = person.calls().get(MINE + "/" + id).header("ETag");
            String before = office.end();

            List<Response> answers = Race.of(
                    6, i -> put(person.calls(), MINE + "/" + id + "/closures/" + TODAY.plusDays(i), tag, Map.of()));

            assertThat(answers).extracting(Response::statusCode).containsOnly(200, 412);
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
            assertThat(StationOffice.changes(before))
                    .extracting(item -> item.get("id"))
                    .contains(id);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                -1 | {}                              | /date   | station.date-past
                0  | {"hours":"随缘"}                 | /hours  | hours.unreadable
                5  | {"until":"2020-01-01"}          | /until  | station.days-unreadable
                5  | {"until":"tomorrow"}            | /until  | request.field-format
                0  | {"reason":"%s"}                 | /reason | request.field-length
                """)
        void whatCannotBeIsNamed(int days, String body, String pointer, String code) {
            Person person = SignIn.somebody();
            String id = kept("close-wrong" + days + pointer.substring(1) + code.length(), person);
            String tag = person.calls().get(MINE + "/" + id).header("ETag");

            person.calls()
                    .header("If-Match", tag)
                    .body(body.formatted("很".repeat(101)))
                    .put(MINE + "/" + id + "/closures/" + TODAY.plusDays(days))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains(pointer))
                    .body("errors.code", contains(code));
        }

        @Test
        void aDayThatIsNoneIsNotFound() {
            Person person = SignIn.somebody();
            String id = kept("close-6", person);

            put(person.calls(), MINE + "/" + id + "/closures/someday", "\"1\"", Map.of())
                    .then()
                    .statusCode(404);
        }
    }

    @Nested
    class Confirming {

        @Test
        void oneCallSaysWhatWorksAndWhatDoesNot() {
            double lat = freeLatitude();
            Person person = SignIn.somebody();
            String id = kept("check-1", person, lat);

            confirm(person.calls(), MINE, id, seen("微波炉", "损坏", "DRINKING_WATER", "WORKS"))
                    .then()
                    .statusCode(201)
                    .body("stationId", equalTo(id))
                    .body("confirmedBy", equalTo("KEEPER"))
                    .body("confirmedAt", notNullValue())
                    .body("facilities.state", contains("WORKS", "BROKEN"));

            near(lat, 1, "&facility=MICROWAVE").then().body("items", hasSize(0));
            near(lat, 1, "").then().body("items[0].outOfOrder", contains("MICROWAVE"));
            confirm(office.administrator(), OFFICE, id, seen("MICROWAVE", "WORKS"))
                    .then()
                    .statusCode(201)
                    .body("facilities.confirmedBy", contains("KEEPER", "ADMINISTRATOR"));
            near(lat, 1, "&facility=MICROWAVE").then().body("items", hasSize(1));
        }

        @Test
        void aRetryIsAnsweredAsBeforeAndConfirmsNothingAnew() {
            Person person = SignIn.somebody();
            String id = kept("check-2", person);
            String key = UUID.randomUUID().toString();
            Object body = seen("MICROWAVE", "BROKEN");
            Response first = confirm(person.calls(), MINE, id, body, key);
            first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
            String end = office.end();

            Response again = confirm(person.calls(), MINE, id, body, key);

            again.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
            assertThat(again.asString()).isEqualTo(first.asString());
            assertThat(office.end()).isEqualTo(end);
            confirm(person.calls(), MINE, id, seen("MICROWAVE", "WORKS"), key)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("request.idempotency-key-reused"));
        }

        @Test
        void manyAtOnceAreAllCounted() {
            Person person = SignIn.somebody();
            String id = kept("check-3", person);

            List<Response> answers = Race.of(
                    6, i -> confirm(person.calls(), MINE, id, seen("MICROWAVE", i % 2 == 0 ? "WORKS" : "BROKEN")));

            assertThat(answers).extracting(Response::statusCode).containsOnly(201);
            office.administrator()
                    .get(OFFICE + "/" + id + "/history")
                    .then()
                    .body("items.findAll { it.act == 'confirmed' }", hasSize(6));
        }

        @Test
        void whatIsNotThereOrNotUnderstoodIsNamed() {
            Person person = SignIn.somebody();
            String id = kept("check-4", person);

            confirm(person.calls(), MINE, id, seen("TOILET", "WORKS", "SAUNA", "WORKS", "MICROWAVE", "FLYING"))
                    .then()
                    .statusCode(422)
                    .body(
                            "errors.pointer",
                            contains("/facilities/0/facility", "/facilities/1/facility", "/facilities/2/state"))
                    .body(
                            "errors.code",
                            contains(
                                    "station.facility-not-there", "station.facility-unknown", "station.state-unknown"));
            person.calls()
                    .body(seen("MICROWAVE", "WORKS"))
                    .post(MINE + "/" + id + "/confirmations")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("request.idempotency-key-missing"));
        }

        @Test
        void aFacilityThatGoesTakesItsStateAlong() {
            Person person = SignIn.somebody();
            double lat = freeLatitude();
            String id = kept("check-5", person, lat);
            confirm(person.calls(), MINE, id, seen("MICROWAVE", "BROKEN"))
                    .then()
                    .statusCode(201);

            office.enter(StationLine.of("check-5", lat, 1).with("DRINKING_WATER"))
                    .then()
                    .statusCode(200);
            office.enter(StationLine.of("check-5", lat, 1)).then().statusCode(200);

            given().get("/v1/stations/" + id).then().body("facilityStates.state", contains("UNKNOWN", "UNKNOWN"));
        }
    }

    @Nested
    class Others {

        @Test
        void anotherKeepersStationIsNotFound() {
            Person stranger = SignIn.somebody();
            String id = kept("other-1", SignIn.somebody());
            String tag = office.etag(id);

            stranger.calls().get(MINE + "/" + id).then().statusCode(404);
            put(stranger.calls(), MINE + "/" + id + "/closures/" + TODAY, tag, Map.of())
                    .then()
                    .statusCode(404);
            delete(stranger.calls(), id, TODAY, tag).then().statusCode(404);
            consent(stranger, id, true, tag).then().statusCode(404);
            confirm(stranger.calls(), MINE, id, seen("MICROWAVE", "BROKEN"))
                    .then()
                    .statusCode(404);
            stranger.calls().get(MINE + "/" + UUID.randomUUID()).then().statusCode(404);
            stranger.calls().get(MINE + "/" + station("other-4")).then().statusCode(404);
        }

        @Test
        void anotherUnionsStationIsNotFoundAndWhoManagesNoneIsRefused() {
            String id = station("other-2");
            String tag = office.etag(id);
            for (String token : List.of(office.keeper(office.union()), tokens.of(UUID.randomUUID(), Role.OFFICER))) {
                boolean manages = officer(token).get(OFFICE).statusCode() == 200;
                int status = manages ? 404 : 403;
                String path = OFFICE + "/" + id;
                officer(token).get(path + "/history").then().statusCode(status);
                put(officer(token), path + "/keeper", tag, Map.of("phone", SignIn.newPhone()))
                        .then()
                        .statusCode(status);
                officer(token)
                        .header("If-Match", tag)
                        .delete(path + "/keeper")
                        .then()
                        .statusCode(status);
                put(officer(token), path + "/closures/" + TODAY, tag, Map.of())
                        .then()
                        .statusCode(status);
                officer(token)
                        .header("If-Match", tag)
                        .delete(path + "/closures/" + TODAY)
                        .then()
                        .statusCode(status);
                confirm(officer(token), OFFICE, id, seen("MICROWAVE", "BROKEN"))
                        .then()
                        .statusCode(status);
                officer(token).get(OFFICE + "/stale").then().statusCode(manages ? 200 : 403);
            }
            assertThat(office.etag(id)).isEqualTo(tag);
        }

        @Test
        void nobodyDoesAnythingWithoutSigningInOrInTheWrongRole() {
            String id = station("other-3");
            given().get(MINE).then().statusCode(401);
            given().get(OFFICE + "/" + id + "/history").then().statusCode(401);
            officer(tokens.of(UUID.randomUUID(), Role.OFFICER)).get(MINE).then().statusCode(403);
            SignIn.somebody().calls().get(OFFICE + "/stale").then().statusCode(403);
        }
    }

    @Nested
    class Looking {

        @Test
        void theHistoryTellsAsWhatAndWhichFieldsAndNoValues() {
            String union = office.union();
            String token = office.keeper(union);
            Person person = SignIn.somebody();
            double lat = freeLatitude();
            StationLine line = StationLine.of("history-" + union, lat, 1);
            office.enter(officer(token), StationLine.list(line)).then().statusCode(200);
            String id = office.idOf(line.code());
            appoint(officer(token), id, person.phone()).then().statusCode(200);
            confirm(person.calls(), MINE, id, seen("MICROWAVE", "BROKEN"))
                    .then()
                    .statusCode(201);
            close(person, id, TODAY, Map.of("reason", "停电")).then().statusCode(200);

            Response first = officer(token).get(OFFICE + "/" + id + "/history?limit=3");

            first.then()
                    .statusCode(200)
                    .body("items.act", contains("closed", "confirmed", "keeper-appointed"))
                    .body("items.role", contains("KEEPER", "KEEPER", "OFFICER"))
                    .body("items[0].fields", contains("specialDays"))
                    .body("items[1].fields", contains("facilityStates", "confirmed"))
                    .body("items[2].fields", contains("keeper"))
                    .body("items[2].unionName", equalTo("站点测试工会"))
                    .body(not(containsString("停电")))
                    .body(not(containsString(person.phone())));
            officer(token)
                    .queryParam("cursor", first.<String>path("next"))
                    .get(OFFICE + "/" + id + "/history?limit=3")
                    .then()
                    .body("items.act", contains("imported"))
                    .body("items[0].fields", hasItems("name", "place", "union"))
                    .body("next", nullValue());
        }

        @Test
        void whatNobodyLookedAtForLongIsListedTheLongestFirst() {
            String union = office.union();
            String token = office.keeper(union);
            double lat = freeLatitude();
            List<String> seenAt = List.of("", "2026-01-01T00:00:00Z/KEEPER", "2025-01-01T00:00:00Z/OFFICER");
            String list = StationLine.HEADER + ",confirmed\n"
                    + String.join(
                            "\n",
                            IntStream.range(0, 3)
                                    .mapToObj(i -> StationLine.list(StationLine.of("stale-" + union + i, lat, 1))
                                                    .split("\n")[1]
                                            + "," + seenAt.get(i))
                                    .toList());
            office.enter(officer(token), list).then().statusCode(200);
            String fresh = "stale-" + union + 3;
            office.enter(officer(token), StationLine.list(StationLine.of(fresh, lat, 1)));
            confirm(officer(token), OFFICE, office.idOf(fresh), Map.of("facilities", List.of()))
                    .then()
                    .statusCode(201);

            Response first = officer(token).get(OFFICE + "/stale?limit=2");

            first.then().statusCode(200).body("items.code", contains("stale-" + union + 0, "stale-" + union + 2));
            officer(token)
                    .queryParam("cursor", first.<String>path("next"))
                    .get(OFFICE + "/stale?limit=2")
                    .then()
                    .body("items.code", contains("stale-" + union + 1))
                    .body("next", nullValue());
            officer(token).get(OFFICE + "/stale?days=3650").then().body("items", hasSize(1));
            officer(token).get(OFFICE + "/stale?days=0").then().statusCode(422);
            officer(token).get(OFFICE + "/stale?cursor=x").then().statusCode(422);
        }

        @Test
        void officersSeeHowAStationIs() {
            Person person = SignIn.somebody();
            String id = kept("look-1", person);
            confirm(person.calls(), MINE, id, seen("MICROWAVE", "SUPPLIES_EXPIRED"))
                    .then()
                    .statusCode(201);

            office.administrator()
                    .get(OFFICE + "/" + id)
                    .then()
                    .body("facilityStates.state", hasItem("SUPPLIES_EXPIRED"))
                    .body("confirmedBy", equalTo("KEEPER"))
                    .body("placeCode", notNullValue())
                    .body("keeper.phoneShown", equalTo(false));
        }
    }

    private String station(String code) {
        return station(code, freeLatitude());
    }

    private String station(String code, double lat) {
        office.enter(StationLine.of(code, lat, 1)).then().statusCode(200);
        return office.idOf(code);
    }

    private String kept(String code, Person keeper) {
        return kept(code, keeper, freeLatitude());
    }

    private String kept(String code, Person keeper, double lat) {
        String id = station(code, lat);
        appoint(office.administrator(), id, keeper.phone()).then().statusCode(200);
        return id;
    }

    private Response appoint(RequestSpecification who, String id, String phone) {
        return office.appoint(who, id, phone);
    }

    private Response dismiss(String id) {
        return office.administrator().header("If-Match", office.etag(id)).delete(OFFICE + "/" + id + "/keeper");
    }

    private Response consent(Person person, String id, boolean shown) {
        return consent(person, id, shown, person.calls().get(MINE + "/" + id).header("ETag"));
    }

    private static Response consent(Person person, String id, boolean shown, String tag) {
        return put(person.calls(), MINE + "/" + id + "/phone-consent", tag, Map.of("shown", shown));
    }

    private static Response close(Person person, String id, LocalDate day, Map<String, ?> body) {
        String tag = person.calls().get(MINE + "/" + id).header("ETag");
        return put(person.calls(), MINE + "/" + id + "/closures/" + day, tag, body);
    }

    private static Response delete(RequestSpecification who, String id, LocalDate day, String tag) {
        return who.header("If-Match", tag).delete(MINE + "/" + id + "/closures/" + day);
    }

    private static Response put(RequestSpecification who, String path, @Nullable String tag, Object body) {
        RequestSpecification request = who.contentType(ContentType.JSON).body(body);
        return (tag == null ? request : request.header("If-Match", tag)).put(path);
    }

    private static Response confirm(RequestSpecification who, String path, String id, Object body) {
        return confirm(who, path, id, body, UUID.randomUUID().toString());
    }

    private static Response confirm(RequestSpecification who, String path, String id, Object body, String key) {
        return who.contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(path + "/" + id + "/confirmations");
    }

    /** Facility, state, facility, state … */
    private static Map<String, Object> seen(String... words) {
        return Map.of(
                "facilities",
                IntStream.range(0, words.length / 2)
                        .mapToObj(i -> Map.of("facility", words[2 * i], "state", words[2 * i + 1]))
                        .toList());
    }
}

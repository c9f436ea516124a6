package org.gongyou.booking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.booking.PointOffice.MANAGED;
import static org.gongyou.booking.PointOffice.POINTS;
import static org.gongyou.booking.PointOffice.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ServicePointTest extends ApiTest {

    private static final String HEAD = "编号,名称,地址,纬度,经度,电话,服务时间,行政区划,接待方式,时段分钟,每段人数,工会编码\n";

    @Inject
    PointOffice office;

    @Nested
    class Finding {

        @Test
        void theNearestFirst() {
            String near = entered("near-1", 40.10001, "IN_PERSON");
            String far = entered("far-1", 40.11, "VIDEO");

            given().get(POINTS + "?lat=40.1&lon=120.1&radius=5000")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(near, far))
                    .body("items[0].distance", equalTo(1.1f));
            given().get(POINTS + "?lat=40.1&lon=120.1&radius=5000&manner=视频")
                    .then()
                    .body("items.id", contains(far));
            given().get(POINTS + "?lat=40.1&lon=120.1&radius=5000&language=en")
                    .then()
                    .body("items.id", hasSize(2));
            given().get(POINTS + "?region=230102&limit=100").then().body("items.id", hasItems(near, far));
        }

        @ParameterizedTest
        @CsvSource({"'',/lat", "lat=40,/lon", "lat=99&lon=1,/lat", "region=x,/region", "lat=1&lon=1&manner=fax,/manner"
        })
        void whatIsWrongIsNamed(String query, String pointer) {
            given().get(POINTS + (query.isEmpty() ? "" : "?" + query))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem(pointer));
        }

        private String entered(String code, double lat, String manner) {
            Map<String, Object> said = new HashMap<>(PointOffice.always(1));
            said.putAll(Map.of("code", code, "lat", lat, "lon", 120.1, "manners", List.of(manner)));
            return office.entered(said).then().statusCode(201).extract().path("id");
        }
    }

    @Nested
    class Slots {

        @Test
        void followTheHoursToTheMinute() {
            String point = office.entered(hours("Mo-Su,PH 09:00-11:00,13:30-14:45", 30))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            LocalDate day = ChinaDay.today(java.time.Clock.systemUTC()).plusDays(1);

            given().get(POINTS + "/" + point + "/slots?from=" + day + "&until=" + day)
                    .then()
                    .statusCode(200)
                    .body(
                            "items.slot",
                            contains(
                                    day + "T09:00",
                                    day + "T09:30",
                                    day + "T10:00",
                                    day + "T10:30",
                                    day + "T13:30",
                                    day + "T14:00"))
                    .body("items.free", everyItem(equalTo(2)));
        }

        @Test
        void leaveOutWeekendsAndWhatIsTooFarAhead() {
            String point = office.entered(hours("Mo-Fr 09:00-10:00", 60)).path("id");

            List<String> slots = given().get(POINTS + "/" + point + "/slots").path("items.slot");

            LocalDate today = ChinaDay.today(java.time.Clock.systemUTC());
            assertThat(slots).isNotEmpty().allSatisfy(slot -> {
                LocalDate day = LocalDate.parse(slot.substring(0, 10));
                assertThat(day).isBetween(today, today.plusDays(14));
            });
            assertThat(slots).hasSizeLessThanOrEqualTo(11);
        }

        @Test
        void leaveOutAClosedDay() {
            String point = office.point(1);
            LocalDate day = ChinaDay.today(java.time.Clock.systemUTC()).plusDays(3);

            as(office.manager())
                    .body("{\"reason\":\"停电\"}")
                    .put(MANAGED + "/" + point + "/closures/" + day)
                    .then()
                    .statusCode(200)
                    .body("closures.day", contains(day.toString()));

            given().get(POINTS + "/" + point + "/slots").then().body("items.slot", not(hasItem(day + "T10:00")));
            as(office.manager())
                    .delete(MANAGED + "/" + point + "/closures/" + day)
                    .then()
                    .statusCode(200);
            given().get(POINTS + "/" + point + "/slots").then().body("items.slot", hasItem(day + "T10:00"));
        }

        @ParameterizedTest
        @CsvSource({
            "from=2026-12-01&until=2026-11-01,/until",
            "from=2026-12-01&until=2027-02-01,/until",
            "from=soon,/from"
        })
        void aRangeThatIsNoneIsRefused(String query, String pointer) {
            given().get(POINTS + "/" + office.point(1) + "/slots?" + query)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem(pointer));
        }

        private Map<String, Object> hours(String hours, int minutes) {
            Map<String, Object> said = new HashMap<>(PointOffice.always(2));
            said.putAll(Map.of("hours", hours, "slotMinutes", minutes));
            return said;
        }
    }

    @Nested
    class LookingAfter {

        @Test
        void revisesByTheEntityTagAndRemoves() {
            String point = office.point(1);
            String path = MANAGED + "/" + point;
            String tag = as(office.manager())
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("ETag");
            Map<String, Object> said = new HashMap<>(PointOffice.always(4));
            said.put("name", "演示新名称");

            as(office.manager()).body(said).put(path).then().statusCode(428);
            as(office.manager())
                    .header("If-Match", tag)
                    .body(said)
                    .put(path)
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("演示新名称"))
                    .body("places", equalTo(4));
            as(office.manager())
                    .header("If-Match", tag)
                    .body(said)
                    .put(path)
                    .then()
                    .statusCode(412);
            String now = as(office.manager()).get(path).header("ETag");
            as(office.manager()).header("If-Match", now).delete(path).then().statusCode(204);
            given().get(POINTS + "/" + point).then().statusCode(404);
            as(office.manager()).get(path).then().statusCode(404);
        }

        @Test
        void aCodeIsTakenOnce() {
            Map<String, Object> said = PointOffice.always(1);

            office.entered(said).then().statusCode(201);
            office.entered(said).then().statusCode(409).body("code", equalTo("booking.code-taken"));
        }

        @Test
        void everythingThatIsWrongIsNamed() {
            Map<String, Object> said = new HashMap<>(PointOffice.always(1));
            said.putAll(Map.of(
                    "hours",
                    "whenever",
                    "phone",
                    "none",
                    "region",
                    "x",
                    "crs",
                    "mars",
                    "manners",
                    List.of("FAX"),
                    "languages",
                    List.of("??")));

            office.entered(said)
                    .then()
                    .statusCode(422)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder("/hours", "/phone", "/region", "/crs", "/manners/0", "/languages/0"));
        }

        @Test
        void onlyForThoseWhoLookAfterIt() {
            String path = MANAGED + "/" + office.point(1);

            given().get(path).then().statusCode(401);
            as(office.worker()).get(path).then().statusCode(403);
            as(office.receiver()).get(path).then().statusCode(403).body("code", equalTo("booking.not-manager"));
            as(office.stranger()).get(path).then().statusCode(404);
            as(office.stranger())
                    .body("{}")
                    .put(path + "/closures/2030-01-01")
                    .then()
                    .statusCode(404);
            as(office.manager()).body("{}").put(path + "/closures/never").then().statusCode(404);
            as(office.manager())
                    .body("{}")
                    .put(path + "/closures/2020-01-01")
                    .then()
                    .statusCode(422);
        }
    }

    @Nested
    class Importing {

        @Test
        void aListIsCheckedFirstAndThenEntered() {
            String list = HEAD + "imp-1,演示站点一,演示路1号,39.1,119.1,0451-1,周一至周五9:00-16:00,230102,现场;电话,30,2,T-D1\n";

            imported(list, true).then().statusCode(200).body("rows", equalTo(1)).body("errors", hasSize(0));
            given().get(POINTS + "?lat=39.1&lon=119.1").then().body("items", hasSize(0));
            imported(list, false).then().statusCode(200);
            imported(list.replace("站点一", "站点二"), false).then().statusCode(200);
            given().get(POINTS + "?lat=39.1&lon=119.1&radius=100")
                    .then()
                    .body("items.name", contains("演示站点二"))
                    .body("items[0].manners", contains("IN_PERSON", "TELEPHONE"));
        }

        @Test
        void nothingIsEnteredWhenAnythingIsWrong() {
            String list = HEAD
                    + "imp-2,演示站点,演示路1号,39.2,119.2,0451-1,Mo-Fr 09:00-16:00,230102,现场,30,2,T-D1\n"
                    + "imp-3,演示站点,演示路1号,139,119.2,0451-1,whenever,230102,传真,30,2,T-D2\n"
                    + "imp-4,演示站点,演示路1号,39.2,119.2,0451-1,Mo-Fr 09:00-16:00,230102,现场,30,2,T-D2\n";

            imported(list, true)
                    .then()
                    .statusCode(200)
                    .body("errors.column", containsInAnyOrder("lat", "hours", "manners", "union"));
            imported(list, false).then().statusCode(422).body("code", equalTo("csv.has-errors"));
            given().get(POINTS + "?lat=39.2&lon=119.2").then().body("items", hasSize(0));
        }

        private Response imported(String list, boolean dryRun) {
            return given().auth()
                    .oauth2(office.manager())
                    .contentType("text/csv; charset=utf-8")
                    .body(list)
                    .post(MANAGED + "/import?dryRun=" + dryRun);
        }
    }
}

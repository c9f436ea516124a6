package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.station.StationOffice.freeLatitude;
import static org.gongyou.station.StationOffice.near;
import static org.gongyou.station.StationOffice.officer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class StationOfficerTest extends ApiTest {

    private static final String PATH = "/officer/v1/stations";

    @Inject
    StationOffice office;

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    @Nested
    class Revising {

        @Test
        void whatAnOfficerSaysAnewEverybodySeesAtOnce() {
            double lat = freeLatitude();
            String id = entered(StationLine.of("revise-1", lat, 1));
            String tag = office.etag(id);

            Response answer = put(id, tag, details(lat, Map.of("name", "新驿站", "kind", "出租车司机食堂", "hours", "24小时")));

            answer.then().statusCode(200).body("name", equalTo("新驿站")).body("hours", equalTo("24/7"));
            assertThat(answer.header("ETag")).isNotEqualTo(tag).isEqualTo(office.etag(id));
            near(lat, 1, "")
                    .then()
                    .body("items.name", contains("新驿站"))
                    .body("items.kind", contains("TAXI_CANTEEN"))
                    .body("items[0].phone", nullValue());
        }

        @Test
        void sayingTheSameAgainChangesNothing() {
            double lat = freeLatitude();
            String id = entered(StationLine.of("revise-2", lat, 1));
            String tag = put(id, office.etag(id), details(lat, Map.of())).header("ETag");
            String before = office.end();

            put(id, tag, details(lat, Map.of())).then().statusCode(200).header("ETag", equalTo(tag));

            assertThat(office.end()).isEqualTo(before);
        }

        @Test
        void withoutATagItIs428AndWithAnOldOne412() {
            double lat = freeLatitude();
            String id = entered(StationLine.of("revise-3", lat, 1));
            String tag = office.etag(id);
            put(id, tag, details(lat, Map.of("name", "一"))).then().statusCode(200);

            put(id, null, details(lat, Map.of())).then().statusCode(428);
            put(id, tag, details(lat, Map.of("name", "二")))
                    .then()
                    .statusCode(412)
                    .body("code", equalTo("request.stale"));
            office.administrator().delete(PATH + "/" + id).then().statusCode(428);
            office.administrator()
                    .header("If-Match", tag)
                    .delete(PATH + "/" + id)
                    .then()
                    .statusCode(412);
        }

        @Test
        void ofManyAtOnceOnlyOneWins() {
            double lat = freeLatitude();
            String id = entered(StationLine.of("revise-4", lat, 1));
            String tag = office.etag(id);

            List<Response> answers = Race.of(8, i -> put(id, tag, details(lat, Map.of("name", "第" + i))));

            assertThat(answers).extracting(Response::statusCode).containsOnly(200, 412);
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                name       | ''                | /name         | request.field-required
                kind       | CASTLE            | /kind         | station.kind-unknown
                access     | NOBODY            | /access       | station.access-unknown
                hours      | 随缘               | /hours        | hours.unreadable
                phone      | call me           | /phone        | station.phone-invalid
                crs        | mercator          | /crs          | station.crs-unknown
                lat        | 91                | /lat          | request.field-range
                """)
        void aWrongFieldIsNamed(String field, String value, String pointer, String code) {
            double lat = freeLatitude();
            String id = entered(StationLine.of("wrong-" + field, lat, 1));
            Object wrong = field.equals("lat") ? (Object) Double.valueOf(value) : value;

            put(id, office.etag(id), details(lat, Map.of(field, wrong)))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains(pointer))
                    .body("errors.code", contains(code));
        }

        @Test
        void whatElseIsSaidStaysUnlessItIsSaidAnew() {
            double lat = freeLatitude();
            String id = office.enter(StationLine.of("extra-1", lat, 1), Map.of("stars", "3", "region", "230102"));
            put(id, office.etag(id), details(lat, Map.of("name", "新名")))
                    .then()
                    .statusCode(200)
                    .body("extra.stars", equalTo(3))
                    .body("extra.region", equalTo("230102"));

            Map<String, Object> extra = Map.of(
                    "hostName",
                    "演示\n银行",
                    "specialDays",
                    List.of(Map.of("from", "2031-10-01", "hours", "上午9点-12点", "reason", "国庆#加班")));
            put(id, office.etag(id), details(lat, Map.of("extra", extra)))
                    .then()
                    .statusCode(200)
                    .body("extra.stars", nullValue())
                    .body("extra.region", nullValue())
                    .body("extra.hostName", equalTo("演示 银行"))
                    .body("extra.specialDays[0].to", equalTo("2031-10-01"))
                    .body("extra.specialDays[0].hours", equalTo("09:00-12:00"))
                    .body("extra.specialDays[0].reason", equalTo("国庆＃加班"));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                stars       | 6                                        | /extra/stars       | request.field-range
                region      | 23010                                    | /extra/region      | station.region-invalid
                hostPhone   | call me                                  | /extra/hostPhone   | station.phone-invalid
                """)
        void aWrongExtraIsNamed(String field, String value, String pointer, String code) {
            double lat = freeLatitude();
            String id = entered(StationLine.of("wrong-extra-" + field, lat, 1));
            Object wrong = field.equals("stars") ? (Object) Integer.valueOf(value) : value;

            put(id, office.etag(id), details(lat, Map.of("extra", Map.of(field, wrong))))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains(pointer))
                    .body("errors.code", contains(code));
        }

        @Test
        void bodiesThatAreNoneAreProblems() {
            String id = entered(StationLine.of("bodies", freeLatitude(), 1));
            String tag = office.etag(id);
            for (String body : List.of("", "null", "{}", "{\"name\":")) {
                office.administrator()
                        .header("If-Match", tag)
                        .contentType(ContentType.JSON)
                        .body(body)
                        .put(PATH + "/" + id)
                        .then()
                        .statusCode(body.endsWith(":") ? 400 : 422);
            }
            put(id, tag, details(1, Map.of("facilities", List.of("WIFI", "SAUNA"))))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("station.facility-unknown"));
        }
    }

    @Nested
    class Removing {

        @Test
        void aRemovedStationIsGoneAndComesBackWhenItIsImportedAgain() {
            double lat = freeLatitude();
            StationLine line = StationLine.of("remove-1", lat, 1);
            String id = entered(line);

            office.administrator()
                    .header("If-Match", office.etag(id))
                    .delete(PATH + "/" + id)
                    .then()
                    .statusCode(204);

            near(lat, 1, "").then().body("items", hasSize(0));
            given().get("/v1/stations/" + id).then().statusCode(404);
            office.administrator().get(PATH + "/" + id).then().statusCode(404);
            office.enter(line).then().statusCode(200);
            near(lat, 1, "").then().body("items.id", contains(id));
        }
    }

    @Nested
    class Scope {

        @Test
        void whoManagesNoStationsMayDoNothingHere() {
            String reviewer = city.officer(office.union(), OfficerFunction.REVIEW_MEMBERSHIP);

            given().get(PATH).then().statusCode(401);
            given().contentType("text/csv")
                    .body("")
                    .post(PATH + "/import")
                    .then()
                    .statusCode(401);
            as(UUID.randomUUID(), Role.WORKER).get(PATH).then().statusCode(403);
            as(UUID.randomUUID(), Role.WORKER).get(PATH + "/export").then().statusCode(403);
            officer(reviewer).get(PATH).then().statusCode(403).body("code", equalTo("station.not-keeper"));
            office.enter(officer(reviewer), StationLine.list(StationLine.of("mine", 1, 1)))
                    .then()
                    .statusCode(403);
        }

        @Test
        void anotherUnionsStationIsNotFoundAndNotOverwritten() {
            double lat = freeLatitude();
            String union = office.union();
            String keeper = office.keeper(union);
            String stranger = office.keeper(office.union());
            StationLine line = StationLine.of("scope-" + union, lat, 1);
            office.enter(officer(keeper), StationLine.list(line)).then().statusCode(200);
            String id = near(lat, 1, "").path("items[0].id");

            officer(keeper)
                    .get(PATH)
                    .then()
                    .body("items.id", contains(id))
                    .body("items.unionId", contains(city.id(union).toString()));
            officer(keeper).get(PATH + "/" + id).then().statusCode(200).header("ETag", notNullValue());
            officer(stranger).get(PATH).then().statusCode(200).body("items", hasSize(0));
            officer(stranger).get(PATH + "/" + id).then().statusCode(404);
            officer(stranger)
                    .header("If-Match", office.etag(id))
                    .delete(PATH + "/" + id)
                    .then()
                    .statusCode(404);
            office.enter(officer(stranger), StationLine.list(line.named("改名")))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("station.other-union"));
            near(lat, 1, "").then().body("items.name", contains(line.name()));
        }

        @Test
        void anOfficerOfSeveralUnionsNamesTheStationsUnion() {
            double lat = freeLatitude();
            String one = office.union();
            String other = office.union();
            String keeper = office.keeper(one, other);
            String line = StationLine.list(StationLine.of("both-" + one, lat, 1));
            String[] parts = line.split("\n");

            office.enter(officer(keeper), line)
                    .then()
                    .statusCode(422)
                    .body("errors.column", contains("union"))
                    .body("errors.code", contains("station.union-missing"));
            office.enter(officer(keeper), parts[0] + ",union\n" + parts[1] + ",NOWHERE")
                    .then()
                    .body("errors.code", contains("station.union-unknown"));
            office.enter(officer(keeper), parts[0] + ",union\n" + parts[1] + "," + other)
                    .then()
                    .statusCode(200);
            // Imported again without the column it stays where it is.
            office.enter(officer(keeper), line).then().statusCode(200);
            officer(keeper)
                    .get(PATH)
                    .then()
                    .body("items.unionId", contains(city.id(other).toString()));
        }

        @Test
        void theListIsPagedInTheOrderOfTheCodes() {
            double lat = freeLatitude();
            String run = office.union();
            String keeper = office.keeper(run);
            office.enter(
                            officer(keeper),
                            StationLine.list(
                                    StationLine.of(run + "-c", lat, 1),
                                    StationLine.of(run + "-a", lat, 1),
                                    StationLine.of(run + "-b", lat, 1)))
                    .then()
                    .statusCode(200);

            Response first = officer(keeper).get(PATH + "?limit=2");
            first.then().body("items.code", contains(run + "-a", run + "-b"));
            officer(keeper)
                    .queryParam("cursor", first.<String>path("next"))
                    .get(PATH + "?limit=2")
                    .then()
                    .body("items.code", contains(run + "-c"))
                    .body("next", nullValue());
        }
    }

    private String entered(StationLine line) {
        office.enter(line).then().statusCode(200);
        return office.idOf(line.code());
    }

    private Response put(String id, @Nullable String tag, Map<String, Object> body) {
        RequestSpecification request =
                office.administrator().contentType(ContentType.JSON).body(body);
        return (tag == null ? request : request.header("If-Match", tag)).put(PATH + "/" + id);
    }

    private RequestSpecification as(UUID account, String role) {
        return given().auth().oauth2(tokens.of(account, role));
    }

    private static Map<String, Object> details(double lat, Map<String, ?> other) {
        Map<String, Object> details = new HashMap<>(Map.of(
                "name",
                "驿站",
                "kind",
                "READING_ROOM",
                "address",
                "中山路1号",
                "lat",
                lat,
                "lon",
                1,
                "access",
                "PUBLIC",
                "facilities",
                List.of("WIFI")));
        details.putAll(other);
        return details;
    }
}

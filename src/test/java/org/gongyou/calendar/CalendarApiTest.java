package org.gongyou.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CalendarApiTest extends ApiTest {

    @Inject
    Tokens tokens;

    @Inject
    WorkingCalendar calendar;

    @Nested
    class Reading {

        @Test
        void anAnnouncedYearIsPublished() {
            given().get("/v1/calendar?year=2025")
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", containsString("max-age=3600"))
                    .header("ETag", notNullValue())
                    .body("year", equalTo(2025))
                    .body("published", equalTo(true))
                    .body("note", nullValue())
                    .body("days", hasSize(33))
                    .body("days.find { it.date == '2025-02-08' }.kind", equalTo("WORKING_DAY"))
                    .body("days.find { it.date == '2025-10-06' }.name", equalTo("中秋节"));
        }

        @Test
        void anEstimatedYearSaysSoInTheLanguageOfTheReader() {
            given().get("/v1/calendar?year=2040")
                    .then()
                    .body("published", equalTo(false))
                    .body("note", containsString("尚未公布"))
                    .body("days", hasSize(13));
            given().header("Accept-Language", "en")
                    .get("/v1/calendar?year=2040")
                    .then()
                    .body("note", containsString("not announced yet"))
                    .body("days[0].name", equalTo("New Year's Day"));
        }

        @Test
        void withoutAYearItIsThisYear() {
            int now = Instant.now().atZone(ChinaDay.ZONE).getYear();

            given().get("/v1/calendar").then().statusCode(200).body("year", equalTo(now));
        }

        @Test
        void whatTheReaderHasIs304() {
            String tag = given().get("/v1/calendar?year=2024").header("ETag");

            given().header("If-None-Match", tag)
                    .get("/v1/calendar?year=2024")
                    .then()
                    .statusCode(304);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1948", "2200", "next", "2025.5"})
        void aYearOutOfBoundsIsAProblem(String year) {
            given().queryParam("year", year).get("/v1/calendar").then().statusCode(422);
        }
    }

    @Nested
    class Publishing {

        @Test
        void aPublishedYearCountsAtOnce() {
            assertThat(calendar.isPublished(2051)).isFalse();
            assertThat(calendar.isWorkingDay(LocalDate.of(2051, 3, 8))).isTrue();

            publish(2051, etag(2051), days(day("2051-03-08", "HOLIDAY"), day("2051-03-11", "WORKING_DAY")))
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"1\""))
                    .body("published", equalTo(true))
                    .body("days.date", contains("2051-03-08", "2051-03-11"));

            assertThat(calendar.isPublished(2051)).isTrue();
            assertThat(calendar.isWorkingDay(LocalDate.of(2051, 3, 8))).isFalse();
            assertThat(calendar.isWorkingDay(LocalDate.of(2051, 3, 11))).isTrue();
            assertThat(calendar.plusWorkingDays(Instant.parse("2051-03-07T01:00:00Z"), 2))
                    .isEqualTo(Instant.parse("2051-03-10T16:00:00Z"));
        }

        @Test
        void aYearIsReplacedAsAWhole() {
            publish(2052, etag(2052), days(day("2052-03-07", "HOLIDAY"), day("2052-03-08", "HOLIDAY")));

            publish(2052, etag(2052), days(day("2052-03-08", "HOLIDAY")))
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"2\""));

            given().get("/v1/calendar?year=2052").then().body("days.date", contains("2052-03-08"));
        }

        @Test
        void withoutATagItIs428AndWithAnOldOne412() {
            Map<String, Object> body = days(day("2053-03-07", "HOLIDAY"));
            String tag = etag(2053);

            publish(2053, null, body).then().statusCode(428);
            publish(2053, tag, body).then().statusCode(200);
            publish(2053, tag, body).then().statusCode(412).body("code", equalTo("request.stale"));
        }

        @Test
        void ofManyAtOnceOnlyOneWins() {
            String tag = etag(2054);

            List<Response> answers = Race.of(16, i -> publish(2054, tag, days(day("2054-03-" + (10 + i), "HOLIDAY"))));

            assertThat(answers).extracting(Response::statusCode).containsOnly(200, 412);
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        }

        @Test
        void everyWrongDateIsNamed() {
            publish(
                            2055,
                            etag(2055),
                            days(
                                    day("2055-03-07", "HOLIDAY"),
                                    day("2056-03-07", "HOLIDAY"),
                                    day("2055-03-07", "HOLIDAY")))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/days/1/date", "/days/2/date"))
                    .body("errors.code", contains("calendar.other-year", "calendar.repeated-date"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{}",
                    "{\"days\":[]}",
                    "{\"days\":[null]}",
                    "{\"days\":[{\"date\":\"2057-02-30\",\"kind\":\"HOLIDAY\",\"nameZh\":\"节\",\"nameEn\":\"Day\"}]}",
                    "{\"days\":[{\"date\":\"2057-02-03\",\"kind\":\"FEAST\",\"nameZh\":\"节\",\"nameEn\":\"Day\"}]}",
                    "{\"days\":[{\"date\":\"2057-02-03\",\"kind\":\"HOLIDAY\",\"nameZh\":\" \",\"nameEn\":\"Day\"}]}"
                })
        void aDayThatIsNoneIsRefused(String body) {
            administrator()
                    .contentType(ContentType.JSON)
                    .header("If-Match", etag(2057))
                    .body(body)
                    .put("/officer/v1/calendar-days?year=2057")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("request.invalid"));
        }

        @Test
        void nobodyButAKeeperMayPublish() {
            given().get("/officer/v1/calendar-days?year=2058").then().statusCode(401);
            as(Role.WORKER).get("/officer/v1/calendar-days?year=2058").then().statusCode(403);
            as(Role.OFFICER)
                    .get("/officer/v1/calendar-days?year=2058")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("calendar.not-keeper"));
        }
    }

    private Response publish(int year, @Nullable String tag, Map<String, Object> body) {
        RequestSpecification request =
                administrator().contentType(ContentType.JSON).body(body);
        return (tag == null ? request : request.header("If-Match", tag)).put("/officer/v1/calendar-days?year=" + year);
    }

    private String etag(int year) {
        return administrator()
                .get("/officer/v1/calendar-days?year=" + year)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private RequestSpecification administrator() {
        return as(Role.ADMINISTRATOR);
    }

    private RequestSpecification as(String role) {
        return given().auth().oauth2(tokens.of(UUID.randomUUID(), role));
    }

    @SafeVarargs
    private static Map<String, Object> days(Map<String, String>... days) {
        return Map.of("days", List.of(days));
    }

    private static Map<String, String> day(String date, String kind) {
        return Map.of("date", date, "kind", kind, "nameZh", "演示节", "nameEn", "Demo Day");
    }
}

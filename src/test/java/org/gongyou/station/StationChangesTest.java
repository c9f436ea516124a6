package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.station.StationOffice.changes;
import static org.gongyou.station.StationOffice.freeLatitude;
import static org.gongyou.station.StationOffice.page;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class StationChangesTest extends ApiTest {

    @Inject
    StationOffice office;

    @Inject
    StationSnapshot stations;

    @Test
    void whatIsNewChangedAndRemovedComesInItsOrder() {
        double lat = freeLatitude();
        String since = office.end();
        office.enter(
                StationLine.of("order-1", lat, 1),
                StationLine.of("order-2", lat, 1).open("每天8:00-20:00"));
        office.enter(StationLine.of("order-1", lat, 1).named("新名"));
        String removed = office.idOf("order-2");
        office.remove("order-2").then().statusCode(204);

        given().queryParam("since", since)
                .get("/v1/stations/changes")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("public"))
                .body("items", hasSize(2))
                .body("items[0].code", equalTo("order-1"))
                .body("items[0].name", equalTo("新名"))
                .body("items[0].hours", equalTo("24/7"))
                .body("items[0]", not(hasKey("distance")))
                .body("items[0]", not(hasKey("openUntil")))
                .body("items[0]", not(hasKey("alwaysOpen")))
                .body("items[1]", equalTo(Map.of("id", removed, "removed", true)));
    }

    @Test
    void withoutACursorItBeginsAtTheBeginning() {
        office.enter(StationLine.of("begin-1", freeLatitude(), 1));

        given().queryParam("limit", 1)
                .get("/v1/stations/changes")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", equalTo(afterTheFirst().encoded()));
    }

    private StationCursor afterTheFirst() {
        StationCursor begin = StationCursor.BEGINNING.begunAt(stations.value().lastChange());
        return begin.after(stations.value().changedAfter(begin, 1).get(0).changeNumber());
    }

    @Test
    void aNewPhoneIsNotToldOfStationsThatWereGoneBefore() {
        double lat = freeLatitude();
        office.enter(StationLine.of("gone-1", lat, 1), StationLine.of("gone-2", lat, 1));
        office.remove("gone-1").then().statusCode(204);

        List<Map<String, Object>> copy = changes("", 1000);

        assertThat(copy).noneMatch(item -> item.containsKey("removed"));
        assertThat(copy).extracting(item -> item.get("code")).contains("gone-2").doesNotContain("gone-1");
    }

    @Test
    void aPhoneThatIsStillCopyingIsToldWhatGoesMeanwhile() {
        double lat = freeLatitude();
        office.enter(
                StationLine.of("going-1", lat, 1),
                StationLine.of("going-2", lat, 1),
                StationLine.of("going-3", lat, 1));
        String removed = office.idOf("going-1");
        String cursor = readUntil("going-1");
        office.remove("going-3").then().statusCode(204);
        office.remove("going-1").then().statusCode(204);

        List<Map<String, Object>> rest = changes(cursor);

        assertThat(rest)
                .extracting(item -> item.get("code"))
                .contains("going-2")
                .doesNotContain("going-3");
        assertThat(rest).contains(Map.of("id", removed, "removed", true));
    }

    /** Copies from the beginning, in pages that end with the station. @return where to go on */
    private String readUntil(String code) {
        StationCursor begin = StationCursor.BEGINNING.begunAt(stations.value().lastChange());
        long number = stations.value().byCode().stream()
                .filter(station -> station.code().equals(code))
                .findFirst()
                .orElseThrow()
                .changeNumber();
        String before = begin.after(number - 1).encoded();
        Response page = page(before, 1);
        page.then().body("items.code", equalTo(List.of(code)));
        return page.path("next");
    }

    @Test
    void theEndSaysWhereToGoOnAndIsNotSentTwice() {
        String since = office.end();
        Response end = page(since, 10);

        end.then().body("items", hasSize(0)).body("next", equalTo(since));
        given().queryParam("limit", 10)
                .queryParam("since", since)
                .header("If-None-Match", end.header("ETag"))
                .get("/v1/stations/changes")
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "!", "LTE", "YWJj", "OTk5OTk5OTk5OTk5OTk5OTk5OTk5"})
    void aCursorThatIsNoneOfOursIsAProblem(String since) {
        given().queryParam("since", since)
                .get("/v1/stations/changes")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/since")))
                .body("errors.code", equalTo(List.of("request.cursor-invalid")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1001", "x"})
    void aPageHasBounds(String limit) {
        given().queryParam("limit", limit).get("/v1/stations/changes").then().statusCode(422);
    }
}

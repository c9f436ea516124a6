package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
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

    @Test
    void eightImportersAtOnceLeaveNoGapAndNoDuplicate() {
        double lat = freeLatitude();
        String since = office.end();
        AtomicBoolean writing = new AtomicBoolean(true);

        // The ninth runner is a phone that reads on while they write.
        List<List<String>> seen = Race.of(9, runner -> {
            if (runner == 8) return readOn(since, writing);
            for (int list = 0; list < 5; list++) enterFive(lat, runner, list);
            if (runner == 0) writing.set(false);
            return List.of();
        });
        List<String> read = new ArrayList<>(seen.get(8));
        List<String> expected = IntStream.range(0, 200)
                .mapToObj(i -> "crowd-" + i / 25 + "-" + i / 5 % 5 + "-" + i % 5)
                .toList();

        assertThat(read).doesNotHaveDuplicates();
        assertThat(changes(since))
                .extracting(item -> (String) item.get("code"))
                .containsExactlyInAnyOrderElementsOf(expected)
                .startsWith(read.toArray(String[]::new));
    }

    private void enterFive(double lat, int runner, int list) {
        StationLine[] lines = IntStream.range(0, 5)
                .mapToObj(i -> StationLine.of("crowd-" + runner + "-" + list + "-" + i, lat, 1 + i * 0.01))
                .toArray(StationLine[]::new);
        office.enter(lines).then().statusCode(200);
    }

    private static List<String> readOn(String since, AtomicBoolean writing) {
        List<String> codes = new ArrayList<>();
        String cursor = since;
        while (writing.get()) {
            Response page = page(cursor, 3);
            codes.addAll(page.<List<String>>path("items.code"));
            cursor = page.path("next");
        }
        return codes;
    }

    @Test
    void aPhoneThatIsInterruptedAgainAndAgainEndsWithTheServersList() {
        double lat = freeLatitude();
        Random random = new Random(17);
        Map<String, Map<String, Object>> phone = new HashMap<>();
        String cursor = office.end();
        String begin = cursor;
        boolean[] present = new boolean[30];
        for (int change = 0; change < 120; change++) {
            int which = random.nextInt(present.length);
            if (present[which] && random.nextInt(3) == 0) {
                office.remove("sync-" + which).then().statusCode(204);
                present[which] = false;
            } else {
                office.enter(StationLine.of("sync-" + which, lat, 1 + which * 0.001)
                                .named("第" + change + "次"))
                        .then()
                        .statusCode(200);
                present[which] = true;
            }
            // Now and then the phone reads a page; now and then it loses what it just read, or everything.
            if (random.nextInt(3) == 0) cursor = read(phone, cursor, 1 + random.nextInt(4), random.nextInt(5) == 0);
            if (random.nextInt(40) == 0) {
                phone.clear();
                cursor = begin;
            }
        }
        String last = "";
        while (!cursor.equals(last)) {
            last = cursor;
            cursor = read(phone, cursor, 5, false);
        }

        List<Map<String, Object>> server = given().queryParam("lat", lat)
                .queryParam("lon", 1)
                .queryParam("radius", 50_000)
                .queryParam("limit", 100)
                .get("/v1/stations")
                .path("items");
        assertThat(phone.values())
                .extracting(station -> station.get("id"), station -> station.get("name"))
                .containsExactlyInAnyOrderElementsOf(server.stream()
                        .map(station -> tuple(station.get("id"), station.get("name")))
                        .toList());
        assertThat(phone).hasSizeGreaterThan(10);
    }

    /** @param interrupted the phone dies between taking in the page and keeping the cursor */
    private static String read(Map<String, Map<String, Object>> phone, String cursor, int limit, boolean interrupted) {
        Response page = page(cursor, limit);
        for (Map<String, Object> item : page.<List<Map<String, Object>>>path("items")) {
            String id = (String) item.get("id");
            if (item.containsKey("removed")) phone.remove(id);
            else phone.put(id, item);
        }
        return interrupted ? cursor : page.path("next");
    }
}

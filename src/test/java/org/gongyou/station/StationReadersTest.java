package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gongyou.station.StationOffice.changes;
import static org.gongyou.station.StationOffice.freeLatitude;
import static org.gongyou.station.StationOffice.page;

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

/** Phones read on while stations change, and lose what they read. */
@QuarkusTest
class StationReadersTest extends ApiTest {

    @Inject
    StationOffice office;

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

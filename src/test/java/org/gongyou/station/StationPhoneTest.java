package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.station.StationOffice.freeLatitude;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.junit.jupiter.api.Test;

/** A phone on a bad line that keeps its copy through 1,000 changes by several officers at once, over HTTP. */
@QuarkusTest
class StationPhoneTest extends ApiTest {

    private static final int WRITERS = 4;
    private static final int CHANGES = 1_000;
    private static final String PREFIX = "phone-";

    @Inject
    StationOffice office;

    @Inject
    StationSnapshot stations;

    private final AtomicInteger changes = new AtomicInteger();
    private final AtomicInteger writing = new AtomicInteger(WRITERS);

    /** What the phone has kept, and what it has on the line. */
    private static final class Phone {

        private final Map<String, Map<String, Object>> copy = new HashMap<>();
        private String cursor = "";
        private String asked = "";
        private String tag = "";
        private int unchanged;

        /** @return whether there was anything new */
        boolean read(int limit, boolean diesBeforeItKeepsTheCursor) {
            String question = cursor + "&" + limit;
            RequestSpecification request = given().queryParam("limit", limit);
            if (!cursor.isEmpty()) request.queryParam("since", cursor);
            if (question.equals(asked)) request.header("If-None-Match", tag);
            Response page = request.get("/v1/stations/changes");
            if (page.statusCode() == 304) {
                unchanged++;
                return false;
            }
            page.then().statusCode(200);
            asked = question;
            tag = page.header("ETag");
            List<Map<String, Object>> items = page.path("items");
            items.forEach(this::take);
            if (!diesBeforeItKeepsTheCursor) cursor = page.path("next");
            return !items.isEmpty();
        }

        private void take(Map<String, Object> item) {
            if (item.containsKey("removed")) copy.remove((String) item.get("id"));
            else copy.put((String) item.get("id"), item);
        }

        void loseEverything() {
            copy.clear();
            cursor = "";
            asked = "";
        }
    }

    @Test
    void endsWithExactlyTheServersList() {
        double lat = freeLatitude();
        Phone phone = new Phone();

        Race.of(WRITERS + 1, runner -> {
            if (runner == WRITERS) readOn(phone);
            else write(runner, lat);
            return runner;
        });
        while (phone.read(1_000, false)) {}

        assertThat(changes.get()).isGreaterThanOrEqualTo(CHANGES);
        assertThat(phone.read(1_000, false)).isFalse();
        assertThat(phone.unchanged).isPositive();
        Phone fresh = new Phone();
        while (fresh.read(1_000, false)) {}
        assertThat(phone.copy).isEqualTo(fresh.copy);
        assertThat(phone.copy.values())
                .extracting(item -> item.get("code"))
                .containsExactlyInAnyOrderElementsOf(stations.value().byCode().stream()
                        .map(ListedStation::code)
                        .toList())
                .filteredOn(code -> ((String) code).startsWith(PREFIX))
                .hasSizeGreaterThan(20);
    }

    private void readOn(Phone phone) {
        Random random = new Random(99);
        while (writing.get() > 0) {
            phone.read(1 + random.nextInt(40), random.nextInt(5) == 0);
            if (random.nextInt(60) == 0) phone.loseEverything();
        }
    }

    /** Each has stations of its own: imports, removals, and imports of what was removed. */
    private void write(int writer, double lat) {
        Random random = new Random(writer);
        Set<String> present = new HashSet<>();
        for (int mine = 0; mine < CHANGES / WRITERS; ) {
            String code = PREFIX + writer + "-" + random.nextInt(15);
            if (present.remove(code) && random.nextInt(2) == 0) {
                office.remove(code).then().statusCode(204);
                mine++;
            } else {
                int count = 1 + random.nextInt(20);
                StationLine[] lines = new StationLine[count];
                for (int i = 0; i < count; i++) {
                    String other = i == 0 ? code : PREFIX + writer + "-" + (100 + (mine + i) % 25);
                    lines[i] = StationLine.of(other, lat, 2 + random.nextDouble())
                            .named("第" + mine + "次" + random.nextInt(1_000_000));
                    present.add(other);
                }
                office.enter(lines).then().statusCode(200);
                mine += count;
            }
        }
        changes.addAndGet(CHANGES / WRITERS);
        writing.decrementAndGet();
    }
}

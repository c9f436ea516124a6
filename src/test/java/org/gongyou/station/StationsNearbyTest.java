package org.gongyou.station;

import static java.util.Comparator.comparingDouble;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.gongyou.station.StationOffice.freeLatitude;
import static org.gongyou.station.StationOffice.near;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StationsNearbyTest extends ApiTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Inject
    StationOffice office;

    @Test
    void theNearestComeFirstWithTheirTrueDistance() {
        double lat = freeLatitude();
        Random random = new Random(5);
        StationLine[] lines = IntStream.range(0, 60)
                .mapToObj(i ->
                        StationLine.of("near-" + i, lat + random.nextDouble() * 0.05, 1 + random.nextDouble() * 0.05))
                .toArray(StationLine[]::new);
        office.enter(lines).then().statusCode(200);
        Place here = new Place(lat + 0.02, 1.02);

        List<String> expected = Stream.of(lines)
                .filter(line -> metres(here, line) <= 2_500)
                .sorted(comparingDouble(line -> metres(here, line)))
                .limit(30)
                .map(StationLine::code)
                .toList();
        Response answer = near(here.lat(), here.lon(), "&radius=2500&limit=30");

        assertThat(answer.<List<String>>path("items.code")).isEqualTo(expected).hasSizeGreaterThan(10);
        List<Number> distances = answer.path("items.distance");
        for (int i = 0; i < expected.size(); i++) {
            assertThat(distances.get(i).doubleValue())
                    .isCloseTo(metres(here, line(lines, expected.get(i))), offset(0.06));
        }
    }

    @Test
    void aStationSaysWhatItIs() {
        double lat = freeLatitude();
        office.enter(StationLine.of("what", lat, 1).named("松花江驿站").entered("MEMBER_CARD"));

        near(lat, 1, "")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("松花江驿站"))
                .body("items[0].kind", equalTo("DRIVER_COURIER_STATION"))
                .body("items[0].address", equalTo("中山路1号"))
                .body("items[0].phone", equalTo("0451-84521234"))
                .body("items[0].access", equalTo("MEMBER_CARD"))
                .body("items[0].facilities", contains("DRINKING_WATER", "MICROWAVE"))
                .body("items[0].distance", equalTo(0.0))
                .body("items[0].hours", equalTo("24/7"))
                .body("items[0].alwaysOpen", equalTo(true))
                .body("items[0].openUntil", nullValue())
                .body("items[0].demo", nullValue())
                .body("next", nullValue());
    }

    @Test
    void whatIsAskedForIsFilteredByKindAccessAndEveryFacility() {
        double lat = freeLatitude();
        office.enter(
                StationLine.of("all", lat, 1).with("MICROWAVE;TOILET;WIFI"),
                StationLine.of("canteen", lat, 1.001).ofKind("TAXI_CANTEEN").with("MICROWAVE"),
                StationLine.of("women", lat, 1.002).entered("WOMEN_ONLY").with("TOILET"),
                StationLine.of("bare", lat, 1.003).entered("DOOR_CODE").with(""));

        near(lat, 1, "&facility=MICROWAVE&facility=TOILET").then().body("items.code", contains("all"));
        near(lat, 1, "&facility=toilet").then().body("items.code", contains("all", "women"));
        near(lat, 1, "&facility=微波炉,厕所").then().body("items.code", contains("all"));
        near(lat, 1, "&kind=TAXI_CANTEEN").then().body("items.code", contains("canteen"));
        near(lat, 1, "&access=PUBLIC,DOOR_CODE").then().body("items.code", contains("all", "canteen", "bare"));
        near(lat, 1, "&kind=TAXI_CANTEEN&facility=WIFI").then().body("items", hasSize(0));
    }

    @Test
    void openNowLeavesOutWhatIsClosedAndWhatIsNotKnown() {
        double lat = freeLatitude();
        office.enter(
                StationLine.of("always", lat, 1),
                StationLine.of("never", lat, 1.001).open("off"),
                StationLine.of("who-knows", lat, 1.002).open(""));

        near(lat, 1, "&open=now").then().body("items.code", contains("always"));
        near(lat, 1, "").then().body("items.code", contains("always", "never", "who-knows"));
    }

    @Test
    void itSaysUntilWhenOrWhenNext() {
        double lat = freeLatitude();
        office.enter(StationLine.of("mornings", lat, 1).open("每天0:00-12:00"));
        ZonedDateTime now = ZonedDateTime.now(SHANGHAI);
        LocalDate today = now.toLocalDate();
        boolean open = now.getHour() < 12;

        near(lat, 1, "")
                .then()
                .body("items[0].hours", equalTo("Mo-Su 00:00-12:00"))
                .body("items[0].alwaysOpen", nullValue())
                .body("items[0].openUntil", open ? equalTo(today + "T12:00:00+08:00") : nullValue())
                .body("items[0].opensNext", equalTo(today.plusDays(1) + "T00:00:00+08:00"));
    }

    @Test
    void phonesThatShowGcj02AskAndAreAnsweredInIt() {
        Place station = new Place(45.75431, 126.64912);
        Crs.Coordinates shown = Crs.GCJ02.fromWgs84(station);
        String code = "gcj-" + UUID.randomUUID();
        office.enter(StationLine.of(code, shown.lat(), shown.lon()).in("gcj02"));

        String path = "items.find { it.code == '" + code + "' }.";
        near(shown.lat(), shown.lon(), "&crs=gcj02&limit=100&radius=100")
                .then()
                .body(path + "lat", closeTo(shown.lat(), 2e-6))
                .body(path + "lon", closeTo(shown.lon(), 2e-6))
                .body(path + "distance", closeTo(0, 0.2));
        near(station.lat(), station.lon(), "&limit=100&radius=100")
                .then()
                .body(path + "lat", closeTo(station.lat(), 2e-6))
                .body(path + "lon", closeTo(station.lon(), 2e-6));
    }

    private static double metres(Place here, StationLine line) {
        return here.metresTo(new Place(Double.parseDouble(line.lat()), Double.parseDouble(line.lon())));
    }

    private static StationLine line(StationLine[] lines, String code) {
        return Stream.of(lines)
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}

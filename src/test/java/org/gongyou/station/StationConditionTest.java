package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.station.StationOffice.freeLatitude;
import static org.gongyou.station.StationOffice.near;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Test;

/** What is closed or does not work is not found, and phones that keep a copy learn of it. */
@QuarkusTest
class StationConditionTest extends ApiTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Inject
    StationOffice office;

    @Test
    void onlyWhatWorksOrMayWorkIsFound() {
        double lat = freeLatitude();
        for (String state : List.of("WORKS", "BROKEN", "SUPPLIES_EXPIRED", "UNKNOWN")) {
            office.enter(
                    StationLine.of("counts-" + state, lat, 1 + state.length() * 0.0001),
                    Map.of("facilityStates", "MICROWAVE=" + state));
        }

        near(lat, 1, "&facility=MICROWAVE").then().body("items.code", contains("counts-WORKS", "counts-UNKNOWN"));
        near(lat, 1, "&facility=DRINKING_WATER").then().body("items", hasSize(4));
    }

    @Test
    void aStationThatIsClosedTodayIsNotOpenWhateverItsHoursSay() {
        double lat = freeLatitude();
        LocalDate today = LocalDate.now(SHANGHAI);
        String id = office.enter(StationLine.of("special-1", lat, 1), Map.of("specialDays", today + "=off=设备检修"));
        office.enter(
                StationLine.of("special-2", lat, 1.001).open("off"),
                Map.of("specialDays", today.minusDays(1) + "/" + today + "=24小时=高温开放"));
        office.enter(StationLine.of("special-3", lat, 1.002).open(""), Map.of("specialDays", today + "=24/7"));

        near(lat, 1, "&open=now").then().body("items.code", contains("special-2", "special-3"));
        given().get("/v1/stations/" + id)
                .then()
                .body("openUntil", nullValue())
                .body("alwaysOpen", nullValue())
                .body("opensNext", equalTo(today.plusDays(1) + "T00:00:00+08:00"))
                .body("specialDays[0].reason", equalTo("设备检修"));
    }

    @Test
    void phonesThatKeepACopyLearnOfClosuresAndOfWhatIsBroken() {
        double lat = freeLatitude();
        String before = office.end();
        office.enter(
                StationLine.of("copy-1", lat, 1),
                Map.of("specialDays", "2031-10-01=off", "facilityStates", "MICROWAVE=BROKEN"));

        List<Map<String, Object>> changes = StationOffice.changes(before);

        assertThat(changes).hasSize(1);
        assertThat(changes.get(0))
                .containsEntry("outOfOrder", List.of("MICROWAVE"))
                .containsKey("specialDays");
    }
}

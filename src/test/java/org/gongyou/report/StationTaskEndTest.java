package org.gongyou.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.report.Street.LOCKED;
import static org.gongyou.report.Street.MINE;
import static org.gongyou.report.Street.OPEN;
import static org.gongyou.report.Street.isDoubtful;
import static org.gongyou.report.Street.openTasks;
import static org.gongyou.report.Street.saying;
import static org.gongyou.report.Street.tasksOf;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyou.report.Street.Spot;
import org.gongyou.station.StationLine;
import org.gongyou.support.ApiTest;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.junit.jupiter.api.Test;

/** What ends a task, and what does not. */
@QuarkusTest
class StationTaskEndTest extends ApiTest {

    @Inject
    Street street;

    @Test
    void toConfirmEndsTaskAndDoubt() {
        Person keeper = SignIn.somebody();
        Spot spot = street.kept(keeper);
        saying(3, spot, LOCKED);

        street.confirm(keeper.calls(), MINE, spot).then().statusCode(201);

        assertThat(isDoubtful(spot)).isFalse();
        tasksOf(keeper).then().body("items.state", contains("DONE"));
        keeper.calls()
                .get("/v1/me/cases/" + tasksOf(keeper).path("items[0].number"))
                .then()
                .body("timeline.action", contains("opened", "done"));
        saying(2, spot, LOCKED);
        assertThat(isDoubtful(spot)).as("what was said before counts no more").isFalse();
        saying(1, spot, LOCKED);
        assertThat(openTasks(spot)).isEqualTo(1);
    }

    @Test
    void toCloseForTheDayEndsThem() {
        Person keeper = SignIn.somebody();
        Spot spot = street.kept(keeper);
        saying(3, spot, LOCKED);
        String path = MINE + spot.id();

        keeper.calls()
                .header("If-Match", keeper.calls().get(path).header("ETag"))
                .body(Map.of("reason", "停电"))
                .put(path + "/closures/" + LocalDate.now(ZoneId.of("Asia/Shanghai")))
                .then()
                .statusCode(200);

        assertThat(isDoubtful(spot)).isFalse();
        tasksOf(keeper).then().body("items.state", contains("DONE"));
    }

    @Test
    void otherHoursEndThemInAFormAndInAList() {
        Spot formed = street.spot();
        Spot listed = street.spot();
        saying(3, formed, LOCKED);
        saying(3, listed, LOCKED);

        revise(formed, "Mo-Fr 08:00-17:00").then().statusCode(200);
        street.office
                .enter(StationLine.of(listed.code(), listed.lat(), listed.lon()).open("Mo-Fr 08:00-17:00"))
                .then()
                .statusCode(200);

        for (Spot spot : List.of(formed, listed)) {
            assertThat(isDoubtful(spot)).isFalse();
            assertThat(openTasks(spot)).isZero();
        }
    }

    @Test
    void anotherNameEndsNothing() {
        Spot spot = street.spot();
        saying(3, spot, LOCKED);

        street.office
                .enter(StationLine.of(spot.code(), spot.lat(), spot.lon()).named("演示驿站新名"))
                .then()
                .statusCode(200);

        assertThat(isDoubtful(spot)).isTrue();
        assertThat(openTasks(spot)).isEqualTo(1);
    }

    @Test
    void whoFindsItOpenSparesTheKeeperTheWay() {
        Person keeper = SignIn.somebody();
        Spot spot = street.kept(keeper);
        saying(3, spot, LOCKED);

        saying(2, spot, OPEN);

        tasksOf(keeper).then().body("items.state", contains("SETTLED"));
    }

    @Test
    void aStationThatIsTakenOffNeedsNobody() {
        Person keeper = SignIn.somebody();
        Spot spot = street.kept(keeper);
        saying(3, spot, LOCKED);

        street.office.remove(spot.code()).then().statusCode(204);
        tasksOf(keeper).then().body("items.state", contains("DROPPED"));
        street.office
                .enter(StationLine.of(spot.code(), spot.lat(), spot.lon()))
                .then()
                .statusCode(200);

        assertThat(isDoubtful(spot)).isFalse();
        assertThat(openTasks(spot)).isZero();
    }

    private Response revise(Spot spot, String hours) {
        Map<String, Object> body = new HashMap<>(
                Map.of("name", "演示驿站", "kind", "DRIVER_COURIER_STATION", "address", "中山路1号", "access", "PUBLIC"));
        body.putAll(Map.of("lat", spot.lat(), "lon", spot.lon(), "facilities", List.of("MICROWAVE"), "hours", hours));
        return street.office
                .administrator()
                .contentType(ContentType.JSON)
                .header("If-Match", street.office.etag(spot.id()))
                .body(body)
                .put(Street.OFFICE + spot.id());
    }
}

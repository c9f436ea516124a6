package org.gongyou.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.report.Street.LOCKED;
import static org.gongyou.report.Street.MINE;
import static org.gongyou.report.Street.OPEN;
import static org.gongyou.report.Street.hoursPass;
import static org.gongyou.report.Street.isDoubtful;
import static org.gongyou.report.Street.numberOf;
import static org.gongyou.report.Street.officer;
import static org.gongyou.report.Street.openTasks;
import static org.gongyou.report.Street.say;
import static org.gongyou.report.Street.saying;
import static org.gongyou.report.Street.somebody;
import static org.gongyou.report.Street.tasksOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.report.Street.Spot;
import org.gongyou.support.ApiTest;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.TestCity;
import org.junit.jupiter.api.Test;

/** What keepers and unions are asked to see to. */
@QuarkusTest
class StationTasksTest extends ApiTest {

    @Inject
    Street street;

    @Inject
    TestCity city;

    @Test
    void theKeeperOfADoubtfulStationIsToldAndHasATask() {
        Person keeper = SignIn.somebody();
        Spot spot = street.kept(keeper);

        saying(3, spot, LOCKED);

        String number = tasksOf(keeper).path("items[0].number");
        tasksOf(keeper)
                .then()
                .body("items.kind", contains("STATION_TASK"))
                .body("items.state", contains("WITH_KEEPER"));
        keeper.calls()
                .get("/v1/me/cases/" + number)
                .then()
                .body("dueAt", notNullValue())
                .body("holder", equalTo("APPLICANT"))
                .body("details.stationId", equalTo(spot.id()))
                .body("details.reasons.code", contains("LOCKED"));
        keeper.calls().get("/v1/me/notices").then().body("items.caseNumber", hasItem(number));
        keeper.calls()
                .get(MINE + spot.id() + "/reports")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items[0].reporter", equalTo(null));
    }

    @Test
    void whereNobodyKeepsItTheUnionHasTheTask() {
        Spot spot = street.spot("MICROWAVE", TestCity.DAOLI_STREET);

        saying(3, spot, LOCKED);

        String token = city.officer(TestCity.DAOLI_STREET, OfficerFunction.MANAGE_STATIONS);
        officer(token)
                .get("/officer/v1/cases/" + numberOf(spot))
                .then()
                .statusCode(200)
                .body("state", equalTo("WITH_UNION"))
                .body("holder", equalTo("UNION"))
                .body("timeline.action", contains("opened", "no-keeper"));
        officer(token).get("/officer/v1/cases?limit=100").then().body("items.number", hasItem(numberOf(spot)));
        String elsewhere = city.officer(TestCity.NANGANG, OfficerFunction.MANAGE_STATIONS);
        officer(elsewhere).get("/officer/v1/cases/" + numberOf(spot)).then().statusCode(404);
        street.confirm(officer(token), Street.OFFICE, spot).then().statusCode(201);
        officer(token).get("/officer/v1/cases/" + numberOf(spot)).then().body("state", equalTo("DONE"));
    }

    @Test
    void twoWhoSayThatItMovedAreATaskWithinAMonth() {
        Person keeper = SignIn.somebody();
        Spot spot = street.kept(keeper);
        saying(1, spot, Map.of("what", "MOVED"));
        saying(1, spot, Map.of("what", "WRONG_HOURS"));
        tasksOf(keeper).then().body("items", hasSize(0));
        hoursPass(spot, 24 * 29);

        saying(2, spot, Map.of("what", "MOVED"));

        tasksOf(keeper).then().body("items.state", contains("WITH_KEEPER"));
        assertThat(isDoubtful(spot)).isFalse();
        hoursPass(spot, 24 * 2);
        saying(1, spot, Map.of("what", "WRONG_HOURS"));
        assertThat(openTasks(spot)).isEqualTo(1);
    }

    @Test
    void oneTaskHasAllReasonsAndGoesWithTheLast() {
        Person keeper = SignIn.somebody();
        Spot spot = street.kept(keeper);
        saying(2, spot, Map.of("what", "WRONG_HOURS"));
        saying(3, spot, LOCKED);
        String number = tasksOf(keeper).path("items[0].number");
        keeper.calls()
                .get("/v1/me/cases/" + number)
                .then()
                .body("details.reasons.code", contains("LOCKED", "WRONG_HOURS"));

        saying(2, spot, OPEN);

        assertThat(isDoubtful(spot)).isFalse();
        keeper.calls()
                .get("/v1/me/cases/" + number)
                .then()
                .body("state", equalTo("WITH_KEEPER"))
                .body("details.reasons.code", contains("WRONG_HOURS"));
        say(somebody(), spot, Map.of("what", "WRONG_HOURS")).then().statusCode(201);
        tasksOf(keeper).then().body("items", hasSize(1));
    }
}

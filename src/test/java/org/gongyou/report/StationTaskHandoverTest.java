package org.gongyou.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.report.Street.LOCKED;
import static org.gongyou.report.Street.MINE;
import static org.gongyou.report.Street.numberOf;
import static org.gongyou.report.Street.officer;
import static org.gongyou.report.Street.saying;
import static org.gongyou.report.Street.stateOf;
import static org.gongyou.report.Street.tasksOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.report.Street.Spot;
import org.gongyou.station.StationPersonalDataProbe;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Jobs;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.TestCity;
import org.junit.jupiter.api.Test;

/** Who has a task after the keeper who had it first. */
@QuarkusTest
class StationTaskHandoverTest extends ApiTest {

    @Inject
    Street street;

    @Inject
    TestCity city;

    @Inject
    Pool pool;

    @Inject
    StationPersonalDataProbe personal;

    @Test
    void whatTheKeeperLeavesUndoneGoesToTheUnionAndClimbs() {
        Person keeper = SignIn.somebody();
        Spot spot = street.spot("MICROWAVE", TestCity.DAOLI_STREET);
        street.office
                .appoint(street.office.administrator(), spot.id(), keeper.phone())
                .then()
                .statusCode(200);
        saying(3, spot, LOCKED);
        String number = numberOf(spot);
        String token = city.officer(TestCity.DAOLI, OfficerFunction.MANAGE_STATIONS);

        timePasses(number);
        Jobs.runUntil("casework.Escalation", () -> keeper.calls()
                .get("/v1/me/cases/" + number)
                .then()
                .body("state", equalTo("KEEPER_LATE"))
                .body("stateTitle", equalTo("站长未按时查看，已转工会")));
        officer(token)
                .header("Accept-Language", "en")
                .get("/officer/v1/cases/" + number)
                .then()
                .body("union.id", equalTo(city.id(TestCity.DAOLI_STREET).toString()))
                .body("timeline[1].stateTitle", equalTo("The keeper did not look in time: with the union"));

        timePasses(number);
        Jobs.runUntil("casework.Escalation", () -> officer(token)
                .get("/officer/v1/cases/" + number)
                .then()
                .body("union.id", equalTo(city.id(TestCity.DAOLI).toString()))
                .body("overdue", equalTo(true)));
        street.confirm(keeper.calls(), MINE, spot).then().statusCode(201);
        keeper.calls().get("/v1/me/cases/" + number).then().body("state", equalTo("DONE"));
    }

    @Test
    void theTaskGoesWithTheStation() {
        Person first = SignIn.somebody();
        Person second = SignIn.somebody();
        Spot spot = street.kept(first);
        saying(3, spot, LOCKED);

        street.office
                .appoint(street.office.administrator(), spot.id(), second.phone())
                .then()
                .statusCode(200);
        tasksOf(first).then().body("items.state", contains("PASSED_ON"));
        tasksOf(second).then().body("items.state", contains("WITH_KEEPER"));

        String path = Street.OFFICE + spot.id();
        street.office
                .administrator()
                .header("If-Match", street.office.etag(spot.id()))
                .delete(path + "/keeper")
                .then()
                .statusCode(200);
        tasksOf(second).then().body("items.state", contains("PASSED_ON"));
        street.office.administrator().get(path).then().body("doubtfulSince", notNullValue());
        assertThat(stateOf(spot)).isEqualTo("WITH_UNION");
    }

    @Test
    void whoeverLeavesLeavesTheTaskToTheUnion() {
        Person keeper = SignIn.somebody();
        Spot spot = street.kept(keeper);
        saying(3, spot, LOCKED);

        personal.erase(keeper.id());

        assertThat(stateOf(spot)).isEqualTo("WITH_UNION");
    }

    /** The case's date lies in the past, as after a long night. */
    private void timePasses(String number) {
        for (String table : List.of("work_case", "case_queue")) {
            pool.preparedQuery("update " + table + " set due_at = timestamptz '2020-01-01' where number = $1")
                    .execute(Tuple.of(number))
                    .await()
                    .indefinitely();
        }
    }
}

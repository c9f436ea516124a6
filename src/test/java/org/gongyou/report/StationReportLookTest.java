package org.gongyou.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.report.Street.LOCKED;
import static org.gongyou.report.Street.OPEN;
import static org.gongyou.report.Street.address;
import static org.gongyou.report.Street.from;
import static org.gongyou.report.Street.say;
import static org.gongyou.report.Street.saying;
import static org.gongyou.report.Street.somebody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.gongyou.report.Street.Spot;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Test;

/** What officers see of what was said, and who sees nothing. */
@QuarkusTest
class StationReportLookTest extends ApiTest {

    @Inject
    Street street;

    @Test
    void officersSeeWhoByAPseudonymThatIsAnotherAtEachStation() {
        Spot one = street.spot();
        Spot other = street.spot();
        String address = address();
        say(from(address), one, Map.of("what", "LOCKED", "note", "门口贴了告示"));
        say(from(address), one, OPEN);
        say(from(address), other, LOCKED);
        say(street.signedIn(address()), one, one.from("OPEN", 700));

        Response seen = street.reports(one);

        seen.then()
                .statusCode(200)
                .body("items.what", contains("OPEN", "OPEN", "LOCKED"))
                .body("items[0].signedIn", equalTo(true))
                .body("items[0].distance", equalTo("NEARBY"))
                .body("items[2].note", equalTo("门口贴了告示"))
                .body("items[2].distance", equalTo("UNKNOWN"))
                .body("items.reporter", everyItem(matchesPattern("[A-Z0-9]{6}")))
                .body(not(containsString(address)));
        List<String> names = seen.path("items.reporter");
        assertThat(names.get(1)).isEqualTo(names.get(2)).isNotEqualTo(names.get(0));
        assertThat(street.reports(other).<String>path("items[0].reporter")).isNotEqualTo(names.get(1));
    }

    @Test
    void theLatestComeFirstPageByPage() {
        Spot spot = street.spot();
        for (String what : List.of("LOCKED", "OPEN", "MOVED")) say(somebody(), spot, Map.of("what", what));
        String path = Street.OFFICE + spot.id() + "/reports?limit=2";
        Response first = street.office.administrator().get(path);

        first.then().body("items.what", contains("MOVED", "OPEN"));
        street.office
                .administrator()
                .queryParam("cursor", first.<String>path("next"))
                .get(path)
                .then()
                .body("items.what", contains("LOCKED"))
                .body("next", nullValue());
        street.office.administrator().queryParam("cursor", "x").get(path).then().statusCode(422);
    }

    @Test
    void otherUnionsAndOtherRolesSeeNothing() {
        Spot spot = street.spot();
        String path = Street.OFFICE + spot.id() + "/reports";
        String elsewhere = street.office.keeper(street.office.union());

        given().auth().oauth2(elsewhere).get(path).then().statusCode(404);
        given().get(path).then().statusCode(401);
        street.signedIn(address()).get(path).then().statusCode(403);
        street.signedIn(address())
                .get("/v1/me/stations/" + spot.id() + "/reports")
                .then()
                .statusCode(404);
        street.signedIn(address())
                .get("/officer/v1/station-reports/patterns")
                .then()
                .statusCode(403);
    }

    @Test
    void patternsTellOfTheOfficersStationsAlone() {
        String union = street.office.union();
        Spot spot = street.spot("MICROWAVE", union);
        Spot others = street.spot();
        saying(2, spot, LOCKED);
        String address = address();
        for (int i = 0; i < 5; i++) say(from(address), spot, OPEN);
        saying(1, spot, Map.of("what", "FACILITY_BROKEN", "facility", "MICROWAVE"));
        saying(1, others, LOCKED);

        Response patterns =
                given().auth().oauth2(street.office.keeper(union)).get("/officer/v1/station-reports/patterns?days=7");

        patterns.then()
                .statusCode(200)
                .body("complete", equalTo(true))
                .body("stations.stationId", contains(spot.id()))
                .body("stations[0].reports", equalTo(8))
                .body("stations[0].reporters", equalTo(4))
                .body("stations[0].kinds.what", contains("OPEN", "LOCKED", "FACILITY_BROKEN"))
                .body("stations[0].kinds.reporters", contains(1, 2, 1))
                .body("stations[0].locked.reports.sum()", equalTo(2))
                .body("reporters", hasSize(1))
                .body("reporters[0].reports", equalTo(5))
                .body("reporters[0].stations", equalTo(1))
                .body("reporters[0].contradicted", equalTo(1f));
        given().auth()
                .oauth2(street.office.keeper(street.office.union()))
                .get("/officer/v1/station-reports/patterns")
                .then()
                .body("stations", hasSize(0));
        street.office
                .administrator()
                .get("/officer/v1/station-reports/patterns?days=1")
                .then()
                .body("stations.stationId", hasItems(spot.id(), others.id()));
        street.office
                .administrator()
                .get("/officer/v1/station-reports/patterns?days=31")
                .then()
                .statusCode(422);
        street.office
                .administrator()
                .get(Street.OFFICE + spot.id() + "/history")
                .then()
                .body("items.role", hasItem("PUBLIC"));
    }
}

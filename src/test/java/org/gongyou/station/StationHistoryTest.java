package org.gongyou.station;

import static org.gongyou.station.StationOffice.freeLatitude;
import static org.gongyou.station.StationOffice.officer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.junit.jupiter.api.Test;

/** What officers see of how a station is looked after. */
@QuarkusTest
class StationHistoryTest extends KeptStations {

    @Test
    void theHistoryTellsAsWhatAndWhichFieldsAndNoValues() {
        String union = office.union();
        String token = office.keeper(union);
        Person person = SignIn.somebody();
        double lat = freeLatitude();
        StationLine line = StationLine.of("history-" + union, lat, 1);
        office.enter(officer(token), StationLine.list(line)).then().statusCode(200);
        String id = office.idOf(line.code());
        appoint(officer(token), id, person.phone()).then().statusCode(200);
        confirm(person.calls(), MINE, id, seen("MICROWAVE", "BROKEN")).then().statusCode(201);
        close(person, id, TODAY, Map.of("reason", "停电")).then().statusCode(200);

        Response first = officer(token).get(OFFICE + "/" + id + "/history?limit=3");

        first.then()
                .statusCode(200)
                .body("items.act", contains("closed", "confirmed", "keeper-appointed"))
                .body("items.role", contains("KEEPER", "KEEPER", "OFFICER"))
                .body("items[0].fields", contains("specialDays"))
                .body("items[1].fields", contains("facilityStates", "confirmed"))
                .body("items[2].fields", contains("keeper"))
                .body("items[2].unionName", equalTo("站点测试工会"))
                .body(not(containsString("停电")))
                .body(not(containsString(person.phone())));
        officer(token)
                .queryParam("cursor", first.<String>path("next"))
                .get(OFFICE + "/" + id + "/history?limit=3")
                .then()
                .body("items.act", contains("imported"))
                .body("items[0].fields", hasItems("name", "place", "union"))
                .body("next", nullValue());
    }

    @Test
    void whatNobodyLookedAtForLongIsListedTheLongestFirst() {
        String union = office.union();
        String token = office.keeper(union);
        double lat = freeLatitude();
        List<String> seenAt = List.of("", "2026-01-01T00:00:00Z/KEEPER", "2025-01-01T00:00:00Z/OFFICER");
        String list = StationLine.HEADER + ",confirmed\n"
                + String.join(
                        "\n",
                        IntStream.range(0, 3)
                                .mapToObj(i -> StationLine.list(StationLine.of("stale-" + union + i, lat, 1))
                                                .split("\n")[1]
                                        + "," + seenAt.get(i))
                                .toList());
        office.enter(officer(token), list).then().statusCode(200);
        String fresh = "stale-" + union + 3;
        office.enter(officer(token), StationLine.list(StationLine.of(fresh, lat, 1)));
        confirm(officer(token), OFFICE, office.idOf(fresh), Map.of("facilities", List.of()))
                .then()
                .statusCode(201);

        Response first = officer(token).get(OFFICE + "/stale?limit=2");

        first.then().statusCode(200).body("items.code", contains("stale-" + union + 0, "stale-" + union + 2));
        officer(token)
                .queryParam("cursor", first.<String>path("next"))
                .get(OFFICE + "/stale?limit=2")
                .then()
                .body("items.code", contains("stale-" + union + 1))
                .body("next", nullValue());
        officer(token).get(OFFICE + "/stale?days=3650").then().body("items", hasSize(1));
        officer(token).get(OFFICE + "/stale?days=0").then().statusCode(422);
        officer(token).get(OFFICE + "/stale?cursor=x").then().statusCode(422);
    }

    @Test
    void officersSeeHowAStationIs() {
        Person person = SignIn.somebody();
        String id = kept("look-1", person);
        confirm(person.calls(), MINE, id, seen("MICROWAVE", "SUPPLIES_EXPIRED"))
                .then()
                .statusCode(201);

        office.administrator()
                .get(OFFICE + "/" + id)
                .then()
                .body("facilityStates.state", hasItem("SUPPLIES_EXPIRED"))
                .body("confirmedBy", equalTo("KEEPER"))
                .body("placeCode", notNullValue())
                .body("keeper.phoneShown", equalTo(false));
    }
}

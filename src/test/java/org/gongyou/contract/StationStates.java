package org.gongyou.contract;

import static io.restassured.RestAssured.given;

import au.com.dius.pact.provider.junitsupport.State;
import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongyou.station.StationLine;
import org.gongyou.station.StationOffice;
import org.gongyou.support.ProviderStates;
import org.gongyou.support.SignIn;

/** What must be the case before requests of the screen {@code stations}. */
@Singleton
class StationStates implements ProviderStates {

    private static final AtomicInteger NEXT = new AtomicInteger(2);

    private final StationOffice office;

    StationStates(StationOffice office) {
        this.office = office;
    }

    @State("stations that are always open near 45.757, 126.642")
    public Map<String, Object> near() {
        office.enter(StationLine.of("pact-1", 45.7571, 126.6421), StationLine.of("pact-2", 45.7611, 126.6402))
                .then()
                .statusCode(200);
        return Map.of(
                "stationId",
                office.idOf("pact-1"),
                "etag",
                given().get("/v1/stations?lat=45.757&lon=126.642&radius=2000&limit=20")
                        .header("ETag"),
                "alongEtag",
                given().queryParam("path", "g|gvGow}cWg^nK")
                        .get("/v1/stations/along?corridor=300")
                        .header("ETag"),
                "clustersEtag",
                given().get("/v1/stations/clusters?bbox=126.6411,45.7561,126.6431,45.7581&zoom=18")
                        .header("ETag"));
    }

    @State("a worker, and a station for any worker near 45.4, 127.5")
    public Map<String, Object> openForWorkers() {
        office.enter(StationLine.of("pact-any-worker", 45.4001, 127.5001).entered("ANY_WORKER"))
                .then()
                .statusCode(200);
        return Map.of("accessToken", SignIn.somebody().accessToken());
    }

    @State("a copy of the stations from before one was added")
    public Map<String, Object> copyWithoutTheNewest() {
        String since = end();
        enter("pact-" + NEXT.incrementAndGet());
        return Map.of("since", since);
    }

    @State("a copy of the stations from before one was removed")
    public Map<String, Object> copyWithTheRemoved() {
        String code = "pact-" + NEXT.incrementAndGet();
        enter(code);
        String since = end();
        office.remove(code).then().statusCode(204);
        return Map.of("since", since);
    }

    @State("a copy of the stations as they are")
    public Map<String, Object> copy() {
        return Map.of("since", end());
    }

    private void enter(String code) {
        office.enter(StationLine.of(code, 45.72, 126.7)).then().statusCode(200);
    }

    /** Reads on as a phone does, until there is nothing new. */
    private static String end() {
        String since = "";
        while (true) {
            var request = given().queryParam("limit", 1000);
            Response page =
                    (since.isEmpty() ? request : request.queryParam("since", since)).get("/v1/stations/changes");
            if (page.<List<?>>path("items").isEmpty()) return page.path("next");
            since = page.path("next");
        }
    }
}

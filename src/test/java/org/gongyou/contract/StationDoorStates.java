package org.gongyou.contract;

import static io.restassured.RestAssured.given;

import au.com.dius.pact.provider.junitsupport.State;
import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gongyou.station.StationLine;
import org.gongyou.station.StationOffice;
import org.gongyou.support.ProviderStates;

/** What must be the case before requests of the screen {@code station-door}: one station, and the code on its door. */
@Singleton
class StationDoorStates implements ProviderStates {

    private final StationOffice office;

    StationDoorStates(StationOffice office) {
        this.office = office;
    }

    @State("a station for drivers and couriers of which everything is known, near 45.5, 127.5")
    public Map<String, Object> everything() {
        StationLine line = StationLine.of("pact-everything", 45.5001, 127.5001)
                .entered("DRIVERS_AND_COURIERS")
                .open("Mo-Su 06:00-23:00")
                .with("DRINKING_WATER;MICROWAVE;WIFI");
        return of(office.enter(
                line,
                Map.of(
                        "region", "230102",
                        "hostName", "演示便利店",
                        "hostPhone", "0451-00000001",
                        "stars", "4",
                        "doorHelp", "按门铃，店员开门",
                        "specialDays", "2031-10-01/2031-10-03=09:00-12:00=国庆",
                        "facilityStates",
                                "MICROWAVE=WORKS@2026-11-20T08:00:00Z/KEEPER;WIFI=BROKEN@2026-11-20T08:00:00Z/OFFICER",
                        "confirmed", "2026-11-21T08:00:00Z/OFFICER")));
    }

    @State("a station of which little is known")
    public Map<String, Object> little() {
        StationLine line = StationLine.of("pact-little", 45.3001, 127.5001)
                .calling("")
                .open("")
                .with("");
        return of(office.enter(line, Map.of()));
    }

    @State("the words of the stations as the phone has them")
    public Map<String, Object> words() {
        return Map.of("etag", given().get("/v1/stations/terms").header("ETag"));
    }

    private static Map<String, Object> of(String id) {
        Response station = given().get("/v1/stations/" + id);
        String placeCode = station.path("placeCode");
        Map<String, Object> state = new HashMap<>();
        state.put("stationId", id);
        state.put("etag", station.header("ETag"));
        state.put("placeCode", placeCode);
        state.put("placeEtag", given().get("/v1/places/" + placeCode).header("ETag"));
        state.put("typedCode", placeCode.toLowerCase(Locale.ROOT).replaceFirst("^...", "$0-"));
        state.put("mistypedCode", mistyped(placeCode));
        return state;
    }

    /** One sign is another than on the door. */
    private static String mistyped(String placeCode) {
        return (placeCode.startsWith("A") ? "B" : "A") + placeCode.substring(1);
    }
}

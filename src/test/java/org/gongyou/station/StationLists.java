package org.gongyou.station;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.gongyou.support.ApiTest;

/** Lists of stations on their way out and in. */
abstract class StationLists extends ApiTest {

    static final String PATH = "/officer/v1/stations";
    static final String FULL = StationLine.HEADER
            + ",placeCode,region,hostName,hostPhone,stars,doorHelp,specialDays,facilityStates,confirmed";

    @Inject
    StationOffice office;

    static String feature(String code, String more, String coordinates) {
        return """
                {"type":"Feature","geometry":{"type":"Point","coordinates":%s},
                 "properties":{"code":"%s","name":"演示驿站","address":"演示路1号","access":"PUBLIC","facilities":["WIFI"],%s}}
                """.formatted(coordinates, code, more);
    }

    static String layer(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    static String line(String code, double lat) {
        return StationLine.list(StationLine.of(code, lat, 1)).split("\n")[1];
    }

    static Response enter(RequestSpecification who, String list, String format) {
        String type =
                Map.of("csv", "text/csv", "geojson", "application/geo+json").get(format);
        return who.contentType(type + "; charset=utf-8")
                .body(list.getBytes(StandardCharsets.UTF_8))
                .post(PATH + "/import");
    }
}

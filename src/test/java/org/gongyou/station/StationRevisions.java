package org.gongyou.station;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyou.support.ApiTest;
import org.jspecify.annotations.Nullable;

/** What an officer says of a station anew. */
abstract class StationRevisions extends ApiTest {

    static final String PATH = "/officer/v1/stations";

    @Inject
    StationOffice office;

    String entered(StationLine line) {
        office.enter(line).then().statusCode(200);
        return office.idOf(line.code());
    }

    Response put(String id, @Nullable String tag, Map<String, Object> body) {
        RequestSpecification request =
                office.administrator().contentType(ContentType.JSON).body(body);
        return (tag == null ? request : request.header("If-Match", tag)).put(PATH + "/" + id);
    }

    static Map<String, Object> details(double lat, Map<String, ?> other) {
        Map<String, Object> details = new HashMap<>(Map.of(
                "name",
                "驿站",
                "kind",
                "READING_ROOM",
                "address",
                "中山路1号",
                "lat",
                lat,
                "lon",
                1,
                "access",
                "PUBLIC",
                "facilities",
                List.of("WIFI")));
        details.putAll(other);
        return details;
    }
}

package org.gongyou.station;

import static org.gongyou.station.StationOffice.freeLatitude;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an officer says wrongly of a station. */
@QuarkusTest
class StationRevisionRefusalTest extends StationRevisions {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name       | ''                | /name         | request.field-required
            kind       | CASTLE            | /kind         | station.kind-unknown
            access     | NOBODY            | /access       | station.access-unknown
            hours      | 随缘               | /hours        | hours.unreadable
            phone      | call me           | /phone        | station.phone-invalid
            crs        | mercator          | /crs          | station.crs-unknown
            lat        | 91                | /lat          | request.field-range
            """)
    void aWrongFieldIsNamed(String field, String value, String pointer, String code) {
        double lat = freeLatitude();
        String id = entered(StationLine.of("wrong-" + field, lat, 1));
        Object wrong = field.equals("lat") ? (Object) Double.valueOf(value) : value;

        put(id, office.etag(id), details(lat, Map.of(field, wrong)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stars       | 6                                        | /extra/stars       | request.field-range
            region      | 23010                                    | /extra/region      | station.region-invalid
            hostPhone   | call me                                  | /extra/hostPhone   | station.phone-invalid
            """)
    void aWrongExtraIsNamed(String field, String value, String pointer, String code) {
        double lat = freeLatitude();
        String id = entered(StationLine.of("wrong-extra-" + field, lat, 1));
        Object wrong = field.equals("stars") ? (Object) Integer.valueOf(value) : value;

        put(id, office.etag(id), details(lat, Map.of("extra", Map.of(field, wrong))))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void bodiesThatAreNoneAreProblems() {
        String id = entered(StationLine.of("bodies", freeLatitude(), 1));
        String tag = office.etag(id);
        for (String body : List.of("", "null", "{}", "{\"name\":")) {
            office.administrator()
                    .header("If-Match", tag)
                    .contentType(ContentType.JSON)
                    .body(body)
                    .put(PATH + "/" + id)
                    .then()
                    .statusCode(body.endsWith(":") ? 400 : 422);
        }
        put(id, tag, details(1, Map.of("facilities", List.of("WIFI", "SAUNA"))))
                .then()
                .statusCode(422)
                .body("errors.code", contains("station.facility-unknown"));
    }
}

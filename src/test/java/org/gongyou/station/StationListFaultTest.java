package org.gongyou.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a list is named by line, column and reason. */
@QuarkusTest
class StationListFaultTest extends StationLists {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ,AAAAAB,,,,,,,,                                   | placeCode      | station.place-code-invalid
            ,,23x,,,,,,,                                      | region         | station.region-invalid
            ,,123,,,,,,,                                      | region         | station.region-invalid
            ,,,,call me,,,,,                                  | hostPhone      | station.phone-invalid
            ,,,,,6,,,,                                        | stars          | csv.out-of-range
            ,,,,,2.5,,,,                                      | stars          | csv.out-of-range
            ,,,,,many,,,,                                     | stars          | csv.not-a-number
            ,,,,,,,tomorrow=off,,                             | specialDays    | station.days-unreadable
            ,,,,,,,2026-11-22=随缘,,                           | specialDays    | hours.unreadable
            ,,,,,,,2026-11-22/2026-11-20=off,,                | specialDays    | station.days-unreadable
            ,,,,,,,2026-11-22=off#2026-11-20/2026-11-25=off,, | specialDays    | station.days-overlap
            ,,,,,,,,MICROWAVE,                                | facilityStates | station.states-unreadable
            ,,,,,,,,MICROWAVE=FLYING,                         | facilityStates | station.state-unknown
            ,,,,,,,,TOILET=WORKS,                             | facilityStates | station.facility-not-there
            ,,,,,,,,MICROWAVE=WORKS@yesterday/KEEPER,         | facilityStates | station.states-unreadable
            ,,,,,,,,,yesterday                                | confirmed      | station.states-unreadable
            """)
    void eachIsNamedWithLineColumnAndReason(String more, String column, String code) {
        String list = FULL + "\n" + line("fault-good", 1) + ",,,,,,,,,\n" + line("fault-bad", 1) + more;

        office.enter(office.administrator(), list)
                .then()
                .statusCode(422)
                .body("code", equalTo("csv.has-errors"))
                .body("errors.line", contains(3))
                .body("errors.column", contains(column))
                .body("errors.code", contains(code));
    }

    @Test
    void inALayerTheFeatureAndThePropertyAreNamed() {
        String good = feature("layer-0", "\"kind\":\"驿站\"", "[1.5,2.5]");
        String list = layer(
                good,
                feature("layer-1", "\"kind\":\"CASTLE\"", "[1.5,2.5]"),
                feature("layer-2", "\"kind\":\"驿站\"", "[1.5,95]"),
                feature("layer-3", "\"kind\":\"驿站\"", "\"here\""),
                feature("layer-4", "\"kind\":{\"a\":1}", "[1.5,2.5]"),
                feature("layer-5", "\"kind\":\"驿站\",\"mood\":\"good\"", "[1.5,2.5]"),
                feature("layer-6", "\"kind\":\"驿站\\n驿站\"", "[1.5,2.5]"),
                feature("layer-0", "\"kind\":\"驿站\"", "[1.5,2.5]"),
                "{\"type\":\"Feature\"}");

        Response answer = enter(office.administrator(), list, "geojson");

        answer.then()
                .statusCode(422)
                .body("code", equalTo("csv.has-errors"))
                .body("rows", equalTo(9))
                .body("errors.line", contains(2, 3, 4, 5, 6, 7, 8, 9))
                .body("errors.column", contains("kind", "geometry", "geometry", "kind", "", "kind", "code", "geometry"))
                .body(
                        "errors.code",
                        contains(
                                "station.kind-unknown",
                                "csv.out-of-range",
                                "station.geometry-no-point",
                                "station.property-no-text",
                                "csv.unknown-column",
                                "csv.control-character",
                                "csv.repeated-value",
                                "station.geometry-no-point"))
                .body(not(containsString("CASTLE")))
                .body(not(containsString("mood")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"type\":\"Feature\"}", "{\"type\":\"FeatureCollection\"}"})
    void whatIsNoLayerIsAProblem(String body) {
        Response answer = enter(office.administrator(), body, "geojson");

        assertThat(answer.statusCode()).isIn(400, 422);
        answer.then().contentType(startsWith("application/problem+json"));
    }
}

package org.gongyou.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.station.StationOffice.freeLatitude;
import static org.gongyou.station.StationOffice.officer;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that go out and come in, as a table and as a map layer. */
@QuarkusTest
class StationRoundTripTest extends StationLists {

    @ParameterizedTest
    @ValueSource(strings = {"csv", "geojson"})
    void whatIsExportedIsImportedWithoutAnyChange(String format) {
        String token = office.keeper(office.union());
        enterMany(token, freeLatitude());
        String list = export(token, format);
        String end = office.end();

        enter(officer(token), list, format).then().statusCode(200).body("rows", equalTo(40));

        assertThat(office.end()).isEqualTo(end);
        assertThat(export(token, format)).isEqualTo(list);
    }

    @ParameterizedTest
    @CsvSource({"csv,geojson", "geojson,csv"})
    void whatWasChangedAndRemovedMeanwhileIsAsInTheListAgain(String format, String other) {
        String token = office.keeper(office.union());
        double lat = freeLatitude();
        List<String> codes = enterMany(token, lat);
        String list = export(token, format);
        String otherList = export(token, other);
        office.enter(
                officer(token),
                FULL + "\n" + line(codes.get(0), lat)
                        + ",,230109,,,,,2031-01-01=off,WIFI=BROKEN,".replace("WIFI", "MICROWAVE"));
        office.remove(codes.get(1)).then().statusCode(204);
        assertThat(export(token, format)).isNotEqualTo(list);

        enter(officer(token), list, format).then().statusCode(200);

        assertThat(export(token, format)).isEqualTo(list);
        assertThat(export(token, other)).isEqualTo(otherList);
    }

    @Test
    void aTableWithoutTheFurtherColumnsLeavesWhatTheySay() {
        String token = office.keeper(office.union());
        enterMany(token, freeLatitude());
        String list = export(token, "csv");
        String end = office.end();
        String short11 = list.lines().map(StationRoundTripTest::first11).collect(Collectors.joining("\n"));

        enter(officer(token), short11, "csv").then().statusCode(200).body("rows", equalTo(40));

        assertThat(office.end()).isEqualTo(end);
        assertThat(export(token, "csv")).isEqualTo(list);
    }

    @Test
    void aLayerIsWhatTheRfcAsksFor() {
        String token = office.keeper(office.union());
        double lat = freeLatitude();
        enterMany(token, lat);

        officer(token)
                .get(PATH + "/export?format=geojson")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/geo+json"))
                .body("type", equalTo("FeatureCollection"))
                .body("features", hasSize(40))
                .body("features[0].type", equalTo("Feature"))
                .body("features[0].geometry.type", equalTo("Point"))
                .body("features[0].geometry.coordinates[1].toDouble()", closeTo(lat, 0.1))
                .body("features[0].properties.keySet()", hasItems("code", "name", "facilities", "placeCode", "union"))
                .body("features[0].properties.facilities", hasItems("MICROWAVE"));
        officer(token).get(PATH + "/export?format=shapefile").then().statusCode(422);
    }

    private List<String> enterMany(String token, double lat) {
        Random random = new Random((long) lat);
        String run = "round" + (int) (-lat * 10) + "-";
        List<String> codes = IntStream.range(0, 40).mapToObj(i -> run + i).toList();
        String lines = codes.stream()
                .map(code -> line(code, lat + random.nextDouble() * 0.01) + more(random))
                .collect(Collectors.joining("\n"));
        office.enter(officer(token), FULL + "\n" + lines).then().statusCode(200).body("errors", hasSize(0));
        return codes;
    }

    private String more(Random random) {
        return ","
                + String.join(
                        ",",
                        "",
                        some(random, "", "230102", "230102001"),
                        some(random, "", "演示 便利店", "\"演示,“甲”\"\"乙\"\"\""),
                        some(random, "", "0451-8000000" + random.nextInt(10)),
                        some(random, "", "0", "5"),
                        some(random, "", "\"拨 12351, 按 2\""),
                        some(
                                        random,
                                        "",
                                        "2031-05-01=off=检修＃1",
                                        "\"2031-05-01/2031-05-03=9:00-12:00,14-16点=a=b#2032-01-01=off\"")
                                .replace("14-16点", "14:00-16:00"),
                        some(
                                random,
                                "",
                                "MICROWAVE=BROKEN",
                                "MICROWAVE=WORKS@2026-11-20T08:00:00Z/KEEPER;DRINKING_WATER=SUPPLIES_EXPIRED"),
                        some(random, "", "2026-11-21T08:00:01Z/OFFICER"));
    }

    private static String some(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }

    /** The first eleven cells, of which none that may hold a comma does. */
    private static String first11(String line) {
        return String.join(",", List.of(line.split(",", 12)).subList(0, 11));
    }

    private String export(String token, String format) {
        Response answer = officer(token).get(PATH + "/export?format=" + format);
        answer.then().statusCode(200);
        return new String(answer.asByteArray(), StandardCharsets.UTF_8);
    }
}

package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.station.StationOffice.freeLatitude;
import static org.gongyou.station.StationOffice.near;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class StationImportTest extends ApiTest {

    @Inject
    StationOffice office;

    @Test
    void everyBadLineIsNamedAndNothingIsImported() {
        double lat = freeLatitude();
        StationLine good = StationLine.of("bad-0", lat, 1);
        String list = StationLine.list(
                good,
                StationLine.of("bad-1", lat, 1).ofKind("CASTLE"),
                StationLine.of("bad-2", lat, 1).open("随缘").with("MICROWAVE;SAUNA"),
                StationLine.of("bad-3", 91, 1),
                StationLine.of("bad-4", lat, 1).named(" "),
                StationLine.of("bad-5", lat, 1).in("mercator").entered("NOBODY"),
                StationLine.of("bad-6", lat, 1).calling("call me"),
                StationLine.of("bad-7", lat, 1).open("08:00+"),
                StationLine.of("bad-0", lat, 1));

        Response answer = office.enter(office.administrator(), list);

        answer.then()
                .statusCode(422)
                .contentType(startsWith("application/problem+json"))
                .body("code", equalTo("csv.has-errors"))
                .body("rows", equalTo(9))
                .body("errors.line", contains(3, 4, 4, 5, 6, 7, 7, 8, 9, 10))
                .body(
                        "errors.column",
                        contains(
                                "kind",
                                "hours",
                                "facilities",
                                "lat",
                                "name",
                                "crs",
                                "access",
                                "phone",
                                "hours",
                                "code"))
                .body(
                        "errors.code",
                        contains(
                                "station.kind-unknown",
                                "hours.unreadable",
                                "station.facility-unknown",
                                "csv.out-of-range",
                                "csv.empty",
                                "station.crs-unknown",
                                "station.access-unknown",
                                "station.phone-invalid",
                                "hours.open-end",
                                "csv.repeated-value"))
                .body("errors[2].message", containsString("微波炉"))
                .body(not(containsString("SAUNA")));
        near(lat, 1, "").then().body("items", hasSize(0));
    }

    @Test
    void aDryRunSaysTheSameAndImportsNothing() {
        double lat = freeLatitude();
        office.check(StationLine.list(StationLine.of("dry-1", lat, 1).ofKind("CASTLE")))
                .then()
                .statusCode(200)
                .body("rows", equalTo(1))
                .body("errors.code", contains("station.kind-unknown"));
        office.check(StationLine.list(StationLine.of("dry-1", lat, 1)))
                .then()
                .statusCode(200)
                .body("errors", hasSize(0));

        near(lat, 1, "").then().body("items", hasSize(0));
    }

    @Test
    void theMendedListIsImportedWhole() {
        double lat = freeLatitude();
        StationLine good = StationLine.of("mend-1", lat, 1);
        office.enter(good, StationLine.of("mend-2", lat, 1).open("随缘")).then().statusCode(422);

        office.enter(good, StationLine.of("mend-2", lat, 1).open("8:00-20:00"))
                .then()
                .statusCode(200)
                .body("rows", equalTo(2))
                .body("errors", hasSize(0));

        near(lat, 1, "").then().body("items.code", contains("mend-1", "mend-2"));
    }

    @Test
    void importingAgainChangesNothing() {
        double lat = freeLatitude();
        StationLine[] lines = IntStream.range(0, 20)
                .mapToObj(i -> StationLine.of("again-" + i, lat, 1 + i * 0.001).in("gcj02"))
                .toArray(StationLine[]::new);
        office.enter(lines).then().statusCode(200);
        String tag = office.etag(office.idOf("again-7"));
        String before = office.end();

        office.enter(lines).then().statusCode(200).body("rows", equalTo(20));

        assertThat(office.end()).isEqualTo(before);
        assertThat(office.etag(office.idOf("again-7"))).isEqualTo(tag);
        office.enter(StationLine.of("again-7", lat, 1.007).in("gcj02").named("新名"));
        assertThat(office.end()).isNotEqualTo(before);
        near(lat, 1, "&limit=100").then().body("items", hasSize(20));
    }

    @Test
    void aListAsItIsFoundInTheWorldIsUnderstood() {
        Place station = new Place(45.7 + Math.random() * 0.01, 126.6 + Math.random() * 0.01);
        Crs.Coordinates shown = Crs.GCJ02.fromWgs84(station);
        String code = UUID.randomUUID().toString();
        String list = "\uFEFF" + StationLine.HEADER + "\r\n"
                + "Ａ" + code + ",南岗区 “爱心” 驿站,户外劳动者驿站,\"南岗区西大直街92号,一楼\"," + shown.lat() + "," + shown.lon()
                + ",高德,０４５１－５３６４１２３４转８０１,凭会员卡,周一至周五 ０８：３０－１１：００、１３：３０－１７：００；节假日休息,"
                + "饮水机、微波炉、空调、WiFi、急救箱、微波炉\r\n\r\n";

        office.enter(office.administrator(), list).then().statusCode(200).body("rows", equalTo(1));

        String item = "items.find { it.code == 'A" + code + "' }.";
        near(station.lat(), station.lon(), "&radius=10&limit=100")
                .then()
                .body(item + "kind", equalTo("DRIVER_COURIER_STATION"))
                .body(item + "lat", closeTo(station.lat(), 1e-6))
                .body(item + "lon", closeTo(station.lon(), 1e-6))
                .body(item + "phone", equalTo("0451-53641234转801"))
                .body(item + "access", equalTo("MEMBER_CARD"))
                .body(item + "hours", equalTo("Mo-Fr 08:30-11:00,13:30-17:00; PH off"))
                .body(
                        item + "facilities",
                        contains("AIR_CONDITIONING", "DRINKING_WATER", "FIRST_AID_KIT", "MICROWAVE", "WIFI"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code,name                                                                     | csv.missing-column
            code,name,kind,address,lat,lon,crs,phone,access,hours,facilities,mood         | csv.unknown-column
            code,code,name,kind,address,lat,lon,crs,phone,access,hours,facilities         | csv.repeated-column
            """)
    void aHeaderThatIsNoneIsNamed(String header, String code) {
        office.enter(office.administrator(), header + "\na,b\n")
                .then()
                .statusCode(422)
                .body("errors.code", everyItem(equalTo(code)))
                .body("errors[0].line", equalTo(1));
    }

    @Test
    void whatIsNoTableIsAProblem() {
        byte[] foreign = (StationLine.HEADER + "\n驿站").getBytes(Charset.forName("GB18030"));
        office.administrator()
                .contentType("text/csv")
                .body(foreign)
                .post("/officer/v1/stations/import")
                .then()
                .statusCode(400)
                .body("code", equalTo("csv.unreadable"));
        office.enter(office.administrator(), "").then().statusCode(422);
        office.administrator()
                .contentType("application/json")
                .body("{}")
                .post("/officer/v1/stations/import")
                .then()
                .statusCode(415);
    }

    @Test
    void messagesAreInTheLanguageOfTheOfficer() {
        String list = StationLine.list(StationLine.of("lang", 1, 1).ofKind("CASTLE"));
        office.enter(office.administrator(), list).then().body("errors[0].message", startsWith("不认识的站点类别"));
        office.enter(office.administrator().header("Accept-Language", "en"), list)
                .then()
                .body("errors[0].message", startsWith("This kind is not known"));
    }

    @Test
    void whatIsExportedIsImportedUnchanged() {
        double lat = freeLatitude();
        String keeper = office.keeper(office.union());
        String list = StationLine.list(
                StationLine.of("out-1", lat, 1.123456789).named("引号\"与,逗号").in("bd09"),
                StationLine.of("out-2", lat, 1).calling("").open("").with("").in(""));
        office.enter(StationOffice.officer(keeper), list).then().statusCode(200);
        String before = office.end();

        Response export = StationOffice.officer(keeper).get("/officer/v1/stations/export");

        export.then().statusCode(200).contentType(startsWith("text/csv"));
        String csv = new String(export.asByteArray(), StandardCharsets.UTF_8);
        assertThat(csv).startsWith(StationLine.HEADER).contains("\"引号\"\"与,逗号\"", "out-2");
        office.enter(StationOffice.officer(keeper), csv).then().statusCode(200).body("rows", equalTo(2));
        assertThat(office.end()).isEqualTo(before);
    }

    /** As many as a city has: longer than any other request may take, on a slow machine. */
    @Test
    void twentyThousandStationsAreImportedByOneRequest() {
        double lat = freeLatitude();
        StationLine[] lines = IntStream.range(0, 20_000)
                .mapToObj(i -> StationLine.of("mass-" + i, lat + i % 200 * 0.001, 1 + i / 200 * 0.001))
                .toArray(StationLine[]::new);

        office.enter(lines).then().statusCode(200).body("rows", equalTo(20_000));
        office.enter(lines).then().statusCode(200);

        near(lat, 1, "&limit=1").then().body("items.code", contains("mass-0"));
        given().get("/v1/stations?lat=" + (lat + 0.05) + "&lon=1.05&radius=50000&limit=100")
                .then()
                .body("items", hasSize(100));
    }
}

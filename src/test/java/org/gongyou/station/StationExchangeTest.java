package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.gongyou.station.StationOffice.freeLatitude;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Random;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.junit.jupiter.api.Test;

/** Lists of other installations, and of other people. */
@QuarkusTest
class StationExchangeTest extends StationLists {

    @Test
    void aStationOfAnotherInstallationBringsTheCodeOfItsDoor() {
        String free = PlaceCode.of(5_000_000 + new Random().nextInt(1_000_000));
        double lat = freeLatitude();
        String one = FULL + "\n" + line("door-a" + free, lat) + "," + free + ",,,,,,,,";

        office.enter(office.administrator(), one).then().statusCode(200);

        given().get("/v1/places/" + free).then().statusCode(200).body("code", equalTo("door-a" + free));
        // The next ones get others.
        office.enter(StationLine.of("door-b" + free, lat, 1)).then().statusCode(200);
        office.enter(office.administrator(), FULL + "\n" + line("door-c" + free, lat) + "," + free + ",,,,,,,,")
                .then()
                .statusCode(422)
                .body("errors.column", contains("placeCode"))
                .body("errors.code", contains("station.place-code-taken"));
        office.enter(
                        office.administrator(),
                        FULL + "\n" + line("door-b" + free, lat) + "," + PlaceCode.of(4_999_999) + ",,,,,,,,")
                .then()
                .statusCode(422)
                .body("errors.code", contains("station.place-code-taken"));
    }

    @Test
    void aTableWithChineseHeadingsAndOtherPeoplesWordsIsUnderstood() {
        Place station = new Place(45.71, 126.61);
        Crs.Coordinates shown = Crs.BD09.fromWgs84(station);
        String code = "world-" + (int) (Math.random() * 1e9);
        String list = "编号,站点名称,类型,详细地址,纬度,经度,坐标系,联系电话,服务对象,开放时间,服务设施,依托单位,星级,设施状态\n"
                + code + ",演示驿站,户外劳动者驿站,演示路１号," + shown.lat() + "," + shown.lon()
                + ",百度,０４５１－１２３４５６７８,快递员,24小时,WATER/AC/WC/微波炉2台、座椅（4把）,演示银行,３,微波炉=损坏\n";

        office.enter(office.administrator(), list).then().statusCode(200).body("errors", hasSize(0));

        given().config(StationOffice.EXACT)
                .get("/v1/stations/" + office.idOf(code))
                .then()
                .body("lat", closeTo(station.lat(), 1e-6))
                .body("access", equalTo("DRIVERS_AND_COURIERS"))
                .body("hours", equalTo("24/7"))
                .body("hostName", equalTo("演示银行"))
                .body("stars", equalTo(3))
                .body(
                        "facilities",
                        contains("AIR_CONDITIONING", "DRINKING_WATER", "MICROWAVE", "TABLE_AND_CHAIRS", "TOILET"))
                .body("outOfOrder", contains("MICROWAVE"));
    }

    @Test
    void aLayerInGcj02IsBelieved() {
        Place station = new Place(45.72, 126.62);
        Crs.Coordinates shown = Crs.GCJ02.fromWgs84(station);
        String code = "layer-gcj-" + (int) (Math.random() * 1e9);
        String list = layer(feature(
                code,
                "\"kind\":\"驿站\",\"crs\":\"GCJ-02\",\"stars\":4,\"开放时间\":\"周一至周五 8:30-11:00；13:30-17:00\"",
                "[" + shown.lon() + "," + shown.lat() + ",120.5]"));

        enter(office.administrator(), list, "geojson").then().statusCode(200).body("errors", hasSize(0));

        given().config(StationOffice.EXACT)
                .get("/v1/stations/" + office.idOf(code))
                .then()
                .body("lat", closeTo(station.lat(), 1e-6))
                .body("lon", closeTo(station.lon(), 1e-6))
                .body("stars", equalTo(4))
                .body("hours", equalTo("Mo-Fr 08:30-11:00,13:30-17:00"));
    }
}

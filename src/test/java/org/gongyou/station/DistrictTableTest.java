package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.gongyou.station.StationOffice.freeLatitude;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Test;

/** A table as a district keeps it for itself, which was never told how we call things. */
@QuarkusTest
class DistrictTableTest extends ApiTest {

    private static final String HEADER = "\uFEFF序号,站点编号,站点名称,站点类型,详细地址,经度,纬度,坐标系,联系电话,开放时间,服务设施,开放对象,备注\n";

    @Inject
    StationOffice office;

    @Test
    void isUnderstoodAsItIs() {
        double lat = freeLatitude();

        office.enter(
                        office.administrator(),
                        HEADER
                                + line("district-1", lat, "火星坐标", "周一至周五 8:30-11:00，13:30-17:00", "冷热水；加热饭菜；应急药箱；卫生间")
                                + line("district-2", lat, "高德", "２４小时", "饮水、微波炉、空调、充电")
                                + line("district-3", lat, "GCJ02", "18:00至次日6:00", "休息、热水")
                                + line("district-4", lat, "gcj02", "上午8:00-11:30 下午13:00-17:00 周六日休息", "充电桩、停车位"))
                .then()
                .statusCode(422)
                .body("errors.line", contains(5))
                .body("errors.column", contains("facilities"))
                .body("errors.code", contains("station.facility-unknown"));
        office.enter(
                        office.administrator(),
                        HEADER
                                + line("district-1", lat, "火星坐标", "周一至周五 8:30-11:00，13:30-17:00", "冷热水；加热饭菜；应急药箱；卫生间")
                                + line("district-2", lat, "高德", "２４小时", "饮水、微波炉、空调、充电"))
                .then()
                .statusCode(200);

        given().get("/v1/stations/" + office.idOf("district-1"))
                .then()
                .body("kind", equalTo("DRIVER_COURIER_STATION"))
                .body("access", equalTo("ANY_WORKER"))
                .body("hours", equalTo("Mo-Fr 08:30-11:00,13:30-17:00"))
                .body("phone", equalTo("021-56786789"))
                .body("facilities", containsInAnyOrder("DRINKING_WATER", "MICROWAVE", "FIRST_AID_KIT", "TOILET"));
        given().config(StationOffice.EXACT)
                .get("/v1/stations/" + office.idOf("district-2") + "?crs=gcj02")
                .then()
                .body("alwaysOpen", equalTo(true))
                .body("lat", closeTo(lat, 1e-5))
                .body("lon", closeTo(1.5, 1e-5));
    }

    private static String line(String code, double lat, String crs, String hours, String facilities) {
        return String.format(
                Locale.ROOT,
                "1,%s,友谊路站,户外职工爱心接力站,宝山区友谊路１５号,1.5,%.1f,%s,021－56786789,\"%s\",%s,户外职工,暂无%n",
                code,
                lat,
                crs,
                hours,
                facilities);
    }
}

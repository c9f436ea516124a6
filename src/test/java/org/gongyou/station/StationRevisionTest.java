package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.station.StationOffice.freeLatitude;
import static org.gongyou.station.StationOffice.near;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.gongyou.support.Race;
import org.junit.jupiter.api.Test;

/** Officers say anew what a station is, and take it away. */
@QuarkusTest
class StationRevisionTest extends StationRevisions {

    @Test
    void whatAnOfficerSaysAnewEverybodySeesAtOnce() {
        double lat = freeLatitude();
        String id = entered(StationLine.of("revise-1", lat, 1));
        String tag = office.etag(id);

        Response answer = put(id, tag, details(lat, Map.of("name", "新驿站", "kind", "出租车司机食堂", "hours", "24小时")));

        answer.then().statusCode(200).body("name", equalTo("新驿站")).body("hours", equalTo("24/7"));
        assertThat(answer.header("ETag")).isNotEqualTo(tag).isEqualTo(office.etag(id));
        near(lat, 1, "")
                .then()
                .body("items.name", contains("新驿站"))
                .body("items.kind", contains("TAXI_CANTEEN"))
                .body("items[0].phone", nullValue());
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        double lat = freeLatitude();
        String id = entered(StationLine.of("revise-2", lat, 1));
        String tag = put(id, office.etag(id), details(lat, Map.of())).header("ETag");
        String before = office.end();

        put(id, tag, details(lat, Map.of())).then().statusCode(200).header("ETag", equalTo(tag));

        assertThat(office.end()).isEqualTo(before);
    }

    @Test
    void withoutATagItIs428AndWithAnOldOne412() {
        double lat = freeLatitude();
        String id = entered(StationLine.of("revise-3", lat, 1));
        String tag = office.etag(id);
        put(id, tag, details(lat, Map.of("name", "一"))).then().statusCode(200);

        put(id, null, details(lat, Map.of())).then().statusCode(428);
        put(id, tag, details(lat, Map.of("name", "二"))).then().statusCode(412).body("code", equalTo("request.stale"));
        office.administrator().delete(PATH + "/" + id).then().statusCode(428);
        office.administrator()
                .header("If-Match", tag)
                .delete(PATH + "/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void ofManyAtOnceOnlyOneWins() {
        double lat = freeLatitude();
        String id = entered(StationLine.of("revise-4", lat, 1));
        String tag = office.etag(id);

        List<Response> answers = Race.of(8, i -> put(id, tag, details(lat, Map.of("name", "第" + i))));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 412);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
    }

    @Test
    void whatElseIsSaidStaysUnlessItIsSaidAnew() {
        double lat = freeLatitude();
        String id = office.enter(StationLine.of("extra-1", lat, 1), Map.of("stars", "3", "region", "230102"));
        put(id, office.etag(id), details(lat, Map.of("name", "新名")))
                .then()
                .statusCode(200)
                .body("extra.stars", equalTo(3))
                .body("extra.region", equalTo("230102"));

        Map<String, Object> extra = Map.of(
                "hostName",
                "演示\n银行",
                "specialDays",
                List.of(Map.of("from", "2031-10-01", "hours", "上午9点-12点", "reason", "国庆#加班")));
        put(id, office.etag(id), details(lat, Map.of("extra", extra)))
                .then()
                .statusCode(200)
                .body("extra.stars", nullValue())
                .body("extra.region", nullValue())
                .body("extra.hostName", equalTo("演示 银行"))
                .body("extra.specialDays[0].to", equalTo("2031-10-01"))
                .body("extra.specialDays[0].hours", equalTo("09:00-12:00"))
                .body("extra.specialDays[0].reason", equalTo("国庆＃加班"));
    }

    @Test
    void aRemovedStationIsGoneAndComesBackWhenItIsImportedAgain() {
        double lat = freeLatitude();
        StationLine line = StationLine.of("remove-1", lat, 1);
        String id = entered(line);

        office.administrator()
                .header("If-Match", office.etag(id))
                .delete(PATH + "/" + id)
                .then()
                .statusCode(204);

        near(lat, 1, "").then().body("items", hasSize(0));
        given().get("/v1/stations/" + id).then().statusCode(404);
        office.administrator().get(PATH + "/" + id).then().statusCode(404);
        office.enter(line).then().statusCode(200);
        near(lat, 1, "").then().body("items.id", contains(id));
    }
}

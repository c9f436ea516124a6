package org.gongyou.station;

import static org.gongyou.station.StationOffice.freeLatitude;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongyou.support.ApiTest;
import org.gongyou.support.SignIn.Person;
import org.jspecify.annotations.Nullable;

/** Stations that somebody looks after, and what they do with them. */
abstract class KeptStations extends ApiTest {

    static final String MINE = "/v1/me/stations";
    static final String OFFICE = "/officer/v1/stations";
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    StationOffice office;

    String station(String code) {
        return station(code, freeLatitude());
    }

    String station(String code, double lat) {
        office.enter(StationLine.of(code, lat, 1)).then().statusCode(200);
        return office.idOf(code);
    }

    String kept(String code, Person keeper) {
        return kept(code, keeper, freeLatitude());
    }

    String kept(String code, Person keeper, double lat) {
        String id = station(code, lat);
        appoint(office.administrator(), id, keeper.phone()).then().statusCode(200);
        return id;
    }

    Response appoint(RequestSpecification who, String id, String phone) {
        return office.appoint(who, id, phone);
    }

    Response consent(Person person, String id, boolean shown) {
        return consent(person, id, shown, person.calls().get(MINE + "/" + id).header("ETag"));
    }

    static Response consent(Person person, String id, boolean shown, String tag) {
        return put(person.calls(), MINE + "/" + id + "/phone-consent", tag, Map.of("shown", shown));
    }

    static Response close(Person person, String id, LocalDate day, Map<String, ?> body) {
        String tag = person.calls().get(MINE + "/" + id).header("ETag");
        return put(person.calls(), MINE + "/" + id + "/closures/" + day, tag, body);
    }

    static Response delete(RequestSpecification who, String id, LocalDate day, String tag) {
        return who.header("If-Match", tag).delete(MINE + "/" + id + "/closures/" + day);
    }

    static Response put(RequestSpecification who, String path, @Nullable String tag, Object body) {
        RequestSpecification request = who.contentType(ContentType.JSON).body(body);
        return (tag == null ? request : request.header("If-Match", tag)).put(path);
    }

    static Response confirm(RequestSpecification who, String path, String id, Object body) {
        return confirm(who, path, id, body, UUID.randomUUID().toString());
    }

    static Response confirm(RequestSpecification who, String path, String id, Object body, String key) {
        return who.contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(path + "/" + id + "/confirmations");
    }

    /** Facility, state, facility, state … */
    static Map<String, Object> seen(String... words) {
        return Map.of(
                "facilities",
                IntStream.range(0, words.length / 2)
                        .mapToObj(i -> Map.of("facility", words[2 * i], "state", words[2 * i + 1]))
                        .toList());
    }
}

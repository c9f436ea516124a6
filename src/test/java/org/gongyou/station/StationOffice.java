package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.security.Role;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;

/** What the tests of stations do over HTTP. */
@ApplicationScoped
public class StationOffice {

    private static final String PATH = "/officer/v1/stations";
    static final RestAssuredConfig EXACT =
            RestAssuredConfig.config().jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.DOUBLE));
    private static final AtomicInteger REGIONS = new AtomicInteger();
    private static final AtomicInteger UNIONS = new AtomicInteger();
    private static final AtomicBoolean FOUNDED = new AtomicBoolean();

    private final Tokens tokens;
    private final TestCity city;
    private final StationSnapshot stations;

    StationOffice(Tokens tokens, TestCity city, StationSnapshot stations) {
        this.tokens = tokens;
        this.city = city;
        this.stations = stations;
    }

    /**
     * A latitude of the Atlantic or the Sahara, 110 km from every other test's stations; longitudes from 0 to 10 are free.
     * Never nearer to a pole than a map of the world reaches.
     */
    public static double freeLatitude() {
        int region = REGIONS.incrementAndGet();
        int lat = 5 + region / 2;
        if (lat > 75) throw new AssertionError("the globe is full");
        return region % 2 == 0 ? lat : -lat;
    }

    public RequestSpecification administrator() {
        return officer(administratorToken());
    }

    public String administratorToken() {
        // Whoever comes second waits until there is a city.
        synchronized (FOUNDED) {
            if (FOUNDED.compareAndSet(false, true)) city.founded();
        }
        return tokens.of(UUID.randomUUID(), Role.ADMINISTRATOR);
    }

    static RequestSpecification officer(String token) {
        return given().auth().oauth2(token);
    }

    /** A new union of the city. @return its code */
    public String union() {
        String code = "ST-" + UNIONS.incrementAndGet();
        city.founded().with(code + ",站点测试工会,ENTERPRISE," + TestCity.NANGANG + ",,,,,,");
        return code;
    }

    /** A new officer who manages the stations of the unions. @return the access token */
    public String keeper(String... unions) {
        UUID account = UUID.randomUUID();
        for (String union : unions) city.appoint(account, union, OfficerFunction.MANAGE_STATIONS);
        return tokens.of(account, Role.OFFICER);
    }

    public Response enter(StationLine... lines) {
        return enter(administrator(), StationLine.list(lines));
    }

    /** One with further columns. @return its id */
    public String enter(StationLine line, Map<String, String> more) {
        enter(administrator(), line.list(more)).then().statusCode(200);
        return idOf(line.code());
    }

    /** Gives a station to whoever has the phone. */
    public Response appoint(RequestSpecification who, String id, String phone) {
        return who.header("If-Match", etag(id))
                .contentType(ContentType.JSON)
                .body(Map.of("phone", phone, "name", "演示站长"))
                .put(PATH + "/" + id + "/keeper");
    }

    Response enter(RequestSpecification who, String csv) {
        return who.contentType("text/csv; charset=utf-8").body(csv).post(PATH + "/import");
    }

    Response check(String csv) {
        return administrator().contentType("text/csv; charset=utf-8").body(csv).post(PATH + "/import?dryRun=true");
    }

    public Response remove(String code) {
        String id = idOf(code);
        return administrator().header("If-Match", etag(id)).delete(PATH + "/" + id);
    }

    public String etag(String id) {
        return administrator()
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    static Response near(double lat, double lon, String more) {
        return given().config(EXACT).get("/v1/stations?lat=" + lat + "&lon=" + lon + more);
    }

    /** Says 422 of one parameter or field. */
    static void wrong(Response answer, String pointer, String code) {
        answer.then()
                .statusCode(422)
                .contentType(startsWith("application/problem+json"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    /** All that changed from a cursor on. */
    public static List<Map<String, Object>> changes(String since) {
        return changes(since, 7);
    }

    /** The same in larger pages: for a phone that begins anew, and gets whatever the other tests left. */
    static List<Map<String, Object>> changes(String since, int limit) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (String cursor = since; ; ) {
            Response page = page(cursor, limit);
            List<Map<String, Object>> items = page.path("items");
            if (items.isEmpty()) return all;
            all.addAll(items);
            cursor = page.path("next");
        }
    }

    static Response page(String since, int limit) {
        return given().queryParam("limit", limit)
                .queryParam("since", since)
                .get("/v1/stations/changes")
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    /** Where the changes end now, as this instance knows it. */
    public String end() {
        return new StationCursor(stations.value().lastChange(), 0).encoded();
    }

    public String idOf(String code) {
        return administrator()
                .queryParam("limit", 1)
                .queryParam("cursor", before(code))
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    /** A cursor just before a code. */
    private static String before(String code) {
        String less = code.substring(0, code.length() - 1) + (char) (code.charAt(code.length() - 1) - 1) + "~";
        return Cursor.of(less).encoded();
    }
}

package org.gongyou.report;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongyou.platform.security.Role;
import org.gongyou.station.StationLine;
import org.gongyou.station.StationOffice;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;

/** Stations of the tests, people who come by, and the tasks that come of it. */
@Singleton
class Street {

    static final String OFFICE = "/officer/v1/stations/";
    static final String MINE = "/v1/me/stations/";
    static final Map<String, Object> LOCKED = Map.of("what", "LOCKED");
    static final Map<String, Object> OPEN = Map.of("what", "OPEN");

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final double LAT = StationOffice.freeLatitude();
    private static final double APART = 0.06;

    final StationOffice office;
    private final Tokens tokens;

    Street(StationOffice office, Tokens tokens) {
        this.office = office;
        this.tokens = tokens;
    }

    /** A station of its own, and where it lies. */
    record Spot(String id, String code, double lat, double lon) {

        /** So many metres to the north. */
        Map<String, Object> from(String what, double metres) {
            return Map.of("what", what, "lat", lat + metres / 111_000, "lon", lon);
        }
    }

    Spot spot() {
        return spot("MICROWAVE;DRINKING_WATER", "");
    }

    Spot spot(String facilities, String union) {
        int number = NEXT.incrementAndGet();
        String code = "street-" + number;
        StationLine line = StationLine.of(code, LAT, number * APART).with(facilities);
        String id = union.isEmpty() ? entered(line) : office.enter(line, Map.of("union", union));
        return new Spot(id, code, LAT, number * APART);
    }

    private String entered(StationLine line) {
        office.enter(line).then().statusCode(200);
        return office.idOf(line.code());
    }

    Spot kept(Person keeper) {
        Spot spot = spot();
        office.appoint(office.administrator(), spot.id(), keeper.phone()).then().statusCode(200);
        return spot;
    }

    /** An IPv4 address of nobody (198.18.0.0/15 is for benchmarks, RFC 2544). */
    static String address() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "198." + random.nextInt(18, 20) + "." + random.nextInt(256) + "." + random.nextInt(1, 255);
    }

    /** Somebody not signed in, from an address that nobody else has. */
    static RequestSpecification somebody() {
        return from(address());
    }

    static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address).contentType(ContentType.JSON);
    }

    /** Somebody signed in. */
    RequestSpecification signedIn(String address) {
        return signedIn(UUID.randomUUID(), address);
    }

    RequestSpecification signedIn(UUID account, String address) {
        return from(address).auth().oauth2(tokens.of(account, Role.WORKER));
    }

    static Response say(RequestSpecification who, Spot spot, Object body) {
        return say(who, spot, body, UUID.randomUUID().toString());
    }

    static Response say(RequestSpecification who, Spot spot, Object body, String key) {
        return who.header("Idempotency-Key", key).body(body).post("/v1/stations/" + spot.id() + "/reports");
    }

    /** So many people, each from an address of their own. */
    static void saying(int people, Spot spot, Object body) {
        for (int i = 0; i < people; i++) say(somebody(), spot, body).then().statusCode(201);
    }

    static Response detail(Spot spot) {
        return given().get("/v1/stations/" + spot.id());
    }

    static boolean isDoubtful(Spot spot) {
        return detail(spot).path("doubtfulSince") != null;
    }

    /** What officers see of it, the latest first. */
    Response reports(Spot spot) {
        return office.administrator().get(OFFICE + spot.id() + "/reports?limit=200");
    }

    Response confirm(RequestSpecification who, String path, Spot spot) {
        return who.contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("facilities", List.of(Map.of("facility", "MICROWAVE", "state", "WORKS"))))
                .post(path + spot.id() + "/confirmations");
    }

    static RequestSpecification officer(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** The ids of the stations that changed. */
    static List<Object> changedSince(String cursor) {
        return StationOffice.changes(cursor).stream()
                .map(item -> item.get("id"))
                .toList();
    }

    /** The cases that the keeper has on the phone. */
    static Response tasksOf(Person keeper) {
        return keeper.calls().get("/v1/me/cases");
    }

    static long openTasks(Spot spot) {
        return Transactions.select(
                Long.class,
                "select count(*) from station_task t join work_case c on c.id = t.id and c.worker_id = t.owner_id"
                        + " where t.station_id = :id and t.open and c.closed_at is null",
                Map.of("id", UUID.fromString(spot.id())));
    }

    static String numberOf(Spot spot) {
        return ofLatest(spot, "number");
    }

    static String stateOf(Spot spot) {
        return ofLatest(spot, "state");
    }

    private static String ofLatest(Spot spot, String column) {
        return Transactions.select(
                String.class,
                "select c." + column
                        + " from station_task t join work_case c on c.id = t.id and c.worker_id = t.owner_id"
                        + " where t.station_id = :id order by t.id desc limit 1",
                Map.of("id", UUID.fromString(spot.id())));
    }

    /** All that was said, and the doubt with it, is so many hours older. */
    static void hoursPass(Spot spot, int hours) {
        Map<String, Object> id = Map.of("id", UUID.fromString(spot.id()), "hours", hours);
        Transactions.change(
                "update station_report set at = at - cast(:hours as int) * interval '1 hour' where station_id = :id",
                id);
        Transactions.change(
                "update station set doubtful_since = doubtful_since - cast(:hours as int) * interval '1 hour' where id = :id",
                id);
    }
}

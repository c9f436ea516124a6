package org.gongyou.booking;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.security.Role;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;

/** Service points of the tests, each by itself, and those who look after them. */
@ApplicationScoped
public class PointOffice {

    public static final String POINTS = "/v1/service-points";
    public static final String MANAGED = "/officer/v1/service-points";
    public static final String MINE = "/v1/me/bookings";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final TestCity city;
    private final Tokens tokens;

    PointOffice(TestCity city, Tokens tokens) {
        this.city = city;
        this.tokens = tokens;
    }

    public String manager() {
        return city.founded().officer(TestCity.DAOLI, OfficerFunction.MANAGE_LEGAL_AID);
    }

    public String receiver() {
        return city.founded().officer(TestCity.DAOLI, OfficerFunction.HANDLE_LEGAL_AID);
    }

    public String stranger() {
        return city.founded().officer(TestCity.NANGANG, OfficerFunction.values());
    }

    public String worker() {
        return tokens.of(UUID.randomUUID(), Role.WORKER);
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Idempotency-Key", UUID.randomUUID());
    }

    /** What is said of a point that is open day and night. */
    public static Map<String, Object> always(int places) {
        return Map.ofEntries(
                Map.entry("code", "test-law-" + NEXT.incrementAndGet()),
                Map.entry("name", "演示服务站点"),
                Map.entry("address", "演示路1号"),
                Map.entry("lat", 45.1),
                Map.entry("lon", 126.1),
                Map.entry("phone", "0451-00009999"),
                Map.entry("hours", "24/7"),
                Map.entry("region", "230102"),
                Map.entry("manners", List.of("IN_PERSON", "电话")),
                Map.entry("languages", List.of("zh-CN", "en")),
                Map.entry("slotMinutes", 60),
                Map.entry("places", places));
    }

    /** A point of Daoli that is open day and night. @return its id */
    public String point(int places) {
        return entered(always(places)).then().statusCode(201).extract().path("id");
    }

    public Response entered(Map<String, Object> said) {
        return as(manager()).body(said).post(MANAGED);
    }

    /** Slots that begin a day or more from now, of a point that is open day and night. */
    public static List<String> slots(String point) {
        List<String> all = given().get(POINTS + "/" + point + "/slots").path("items.slot");
        return all.subList(26, all.size());
    }

    public static Response book(String worker, String point, String slot) {
        return as(worker).body(Map.of("slot", slot, "manner", "IN_PERSON")).post(POINTS + "/" + point + "/bookings");
    }

    /** A booking for the first time a day or more from now. @return its id */
    public static String booked(String worker, String point) {
        return book(worker, point, slots(point).get(0))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** As if the booking had been made for so many minutes from now. */
    public static void moveTo(String booking, int minutesFromNow) {
        Map<String, ?> values = Map.of("id", UUID.fromString(booking), "minutes", minutesFromNow);
        Transactions.change("""
                update booking_place set starts_at = clock_timestamp() + :minutes * interval '1 minute',
                       day = cast((clock_timestamp() + :minutes * interval '1 minute') at time zone 'Asia/Shanghai' as date)
                where booking_id = :id
                """, values);
        Transactions.change("""
                update booking set starts_at = p.starts_at, ends_at = p.starts_at + interval '1 hour',
                       remind_at = least(remind_at, clock_timestamp()), version = version + 1
                from booking_place p where p.booking_id = :id and booking.id = p.booking_id
                  and booking.worker_id = p.worker_id
                """, Map.of("id", UUID.fromString(booking)));
    }
}

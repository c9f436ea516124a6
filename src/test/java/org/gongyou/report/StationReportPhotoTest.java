package org.gongyou.report;

import static org.gongyou.report.Street.address;
import static org.gongyou.report.Street.from;
import static org.gongyou.report.Street.say;
import static org.gongyou.report.Street.somebody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.gongyou.file.Pictures;
import org.gongyou.report.Street.Spot;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/** Whoever stands before a door shows it, without signing in. */
@QuarkusTest
class StationReportPhotoTest extends ApiTest {

    @Inject
    Street street;

    @Inject
    ReportPersonalData personal;

    @Inject
    Clock clock;

    @Test
    void aDeviceShowsTheDoorAlsoAfterItsAddressChanged() {
        String union = street.office.union();
        Spot spot = street.spot("MICROWAVE", union);
        String photo = sent(spot, device("a-phone"));

        say(device("a-phone"), spot, locked(photo)).then().statusCode(201);

        street.reports(spot).then().body("items[0].photoId", equalTo(photo));
        officer(union, photo).then().statusCode(200);
    }

    @Test
    void whereNoDeviceIsNamedTheAddressOwnsIt() {
        Spot spot = street.spot();
        String address = address();
        String photo = sent(spot, from(address));

        refused(say(somebody(), spot, locked(photo)));
        refused(say(from(address).header("Device-Id", "another"), spot, locked(photo)));
        say(from(address), spot, locked(photo)).then().statusCode(201);
    }

    @Test
    void whoeverIsSignedInSendsTheirOwn() {
        Spot spot = street.spot();
        UUID account = UUID.randomUUID();
        String photo = sent(spot, street.signedIn(account, address()));

        refused(say(device("a-stranger"), spot, locked(photo)));
        say(street.signedIn(account, address()), spot, locked(photo)).then().statusCode(201);
        street.signedIn(account, address()).get("/v1/files/" + photo).then().statusCode(200);
    }

    @Test
    void aRepetitionIsTheSamePhoto() {
        Spot spot = street.spot();
        String key = UUID.randomUUID().toString();

        String first = send(spot, device("twice"), key, Pictures.plain("png")).path("id");

        send(spot, device("twice"), key, Pictures.plain("png"))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first));
    }

    @Test
    void itGoesWithTheMonth() {
        String union = street.office.union();
        Spot spot = street.spot("MICROWAVE", union);
        String photo = sent(spot, device("long-ago"));
        say(device("long-ago"), spot, locked(photo)).then().statusCode(201);

        Street.hoursPass(spot, 24 * 31);
        Transactions.run(() -> personal.expire(clock.instant()));

        officer(union, photo).then().statusCode(404);
    }

    @Test
    void onlyPhotosAreTakenAndOnlyOfStationsThatAreThere() {
        Spot spot = street.spot();

        send(spot, device("a-phone"), UUID.randomUUID().toString(), Pictures.pdf(500, 1))
                .then()
                .statusCode(415)
                .body("code", equalTo("file.not-a-photo"));
        send(new Spot(UUID.randomUUID().toString(), "", 0, 0), device("a-phone"), "key", Pictures.plain("png"))
                .then()
                .statusCode(404);
        device("a-phone")
                .contentType(ContentType.MULTIPART)
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("picture", "x.png", Pictures.plain("png"), "image/png")
                .post("/v1/stations/" + spot.id() + "/report-photos")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/photo"));
    }

    @Test
    void anAddressSendsSixtyADay() {
        Spot spot = street.spot();
        String address = address();
        for (int i = 0; i < 60; i++) sent(spot, from(address).header("Device-Id", "made-up-" + i));

        send(spot, from(address), UUID.randomUUID().toString(), Pictures.plain("png"))
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue());
    }

    private static RequestSpecification device(String id) {
        return somebody().header("Device-Id", id);
    }

    private static Map<String, Object> locked(String photo) {
        return Map.of("what", "LOCKED", "photoId", photo);
    }

    private static String sent(Spot spot, RequestSpecification who) {
        return send(spot, who, UUID.randomUUID().toString(), Pictures.plain("png"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response send(Spot spot, RequestSpecification who, String key, byte[] bytes) {
        return who.contentType(ContentType.MULTIPART)
                .header("Idempotency-Key", key)
                .multiPart("photo", "door", bytes, "application/octet-stream")
                .post("/v1/stations/" + spot.id() + "/report-photos");
    }

    private Response officer(String union, String photo) {
        return Street.officer(street.office.keeper(union)).get("/v1/files/" + photo);
    }

    private static void refused(Response answer) {
        answer.then()
                .statusCode(422)
                .body("errors.pointer", contains("/photoId"))
                .body("errors.code", contains("file.unknown"));
    }
}

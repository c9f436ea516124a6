package org.gongyou.report;

import static org.gongyou.report.Street.OPEN;
import static org.gongyou.report.Street.address;
import static org.gongyou.report.Street.from;
import static org.gongyou.report.Street.say;
import static org.gongyou.report.Street.somebody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.gongyou.report.Street.Spot;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Test;

/** How much a device, an account and an address may say in a day. */
@QuarkusTest
class StationReportLimitTest extends ApiTest {

    @Inject
    Street street;

    @Test
    void aDeviceMaySayThirtyThingsADay() {
        Spot spot = street.spot();
        String device = "busy-" + spot.id();
        for (int i = 0; i < 30; i++) {
            say(somebody().header("Device-Id", device), spot, OPEN).then().statusCode(201);
        }

        say(somebody().header("Device-Id", device), spot, OPEN)
                .then()
                .statusCode(429)
                .body("code", equalTo("request.too-many"))
                .header("Retry-After", Integer::parseInt, greaterThan(80_000));
    }

    @Test
    void soMayAnAccountFromWherever() {
        Spot spot = street.spot();
        UUID account = UUID.randomUUID();
        for (int i = 0; i < 30; i++) {
            say(street.signedIn(account, address()), spot, OPEN).then().statusCode(201);
        }

        say(street.signedIn(account, address()), spot, OPEN).then().statusCode(429);
    }

    @Test
    void anAddressMaySayTwoHundredAndWhoSignsInGoesOn() {
        Spot spot = street.spot();
        String address = address();
        for (int i = 0; i < 200; i++) {
            say(from(address), spot, spot.from("OPEN", 5_000)).then().statusCode(201);
        }

        say(from(address), spot, OPEN).then().statusCode(429).header("RateLimit-Limit", equalTo("200"));
        say(street.signedIn(address), spot, OPEN).then().statusCode(201);
    }
}

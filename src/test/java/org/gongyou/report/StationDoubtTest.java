package org.gongyou.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.report.Street.LOCKED;
import static org.gongyou.report.Street.OPEN;
import static org.gongyou.report.Street.address;
import static org.gongyou.report.Street.changedSince;
import static org.gongyou.report.Street.detail;
import static org.gongyou.report.Street.from;
import static org.gongyou.report.Street.hoursPass;
import static org.gongyou.report.Street.isDoubtful;
import static org.gongyou.report.Street.openTasks;
import static org.gongyou.report.Street.say;
import static org.gongyou.report.Street.saying;
import static org.gongyou.report.Street.somebody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.gongyou.report.Street.Spot;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Doubt of a station begins with those who find it locked, and ends with those who find it open. */
@QuarkusTest
class StationDoubtTest extends ApiTest {

    @Inject
    Street street;

    @Nested
    class Doubting {

        @Test
        void threeWhoFoundItLockedMakeItDoubtfulAndItStaysInEveryList() {
            Spot spot = street.spot();
            saying(2, spot, LOCKED);
            assertThat(isDoubtful(spot)).isFalse();

            say(somebody(), spot, LOCKED).then().body("doubtful", equalTo(true));

            detail(spot).then().body("doubtful", equalTo(true)).body("doubtfulSince", notNullValue());
            given().get("/v1/stations?open=now&radius=500&lat=" + spot.lat() + "&lon=" + spot.lon())
                    .then()
                    .body("items.id", contains(spot.id()))
                    .body("items[0].doubtful", equalTo(true));
        }

        @Test
        void oneAddressWithFiftyDevicesIsOneReporter() {
            Spot spot = street.spot();
            String address = address();
            for (int i = 0; i < 50; i++) {
                say(from(address).header("Device-Id", "made-up-" + i + spot.id()), spot, LOCKED)
                        .then()
                        .statusCode(201)
                        .body("doubtful", equalTo(false));
            }

            assertThat(isDoubtful(spot)).isFalse();
        }

        @Test
        void oneNetworkOfIpv6IsOneReporter() {
            Spot spot = street.spot();
            String network = "2001:db8:77:" + Integer.toHexString(spot.code().hashCode() & 0xFFFF);
            for (int i = 1; i < 5; i++) say(from(network + "::" + i), spot, LOCKED);

            assertThat(isDoubtful(spot)).isFalse();
        }

        @Test
        void oneDeviceAtManyAddressesIsOneReporter() {
            Spot spot = street.spot();
            for (int i = 0; i < 5; i++) say(somebody().header("Device-Id", "one-" + spot.id()), spot, LOCKED);

            assertThat(isDoubtful(spot)).isFalse();
        }

        @Test
        void behindOneAddressWhoSignsInCounts() {
            Spot spot = street.spot();
            String address = address();
            for (int i = 0; i < 3; i++) say(from(address), spot, LOCKED);
            assertThat(isDoubtful(spot)).isFalse();

            for (int i = 0; i < 3; i++) say(street.signedIn(address), spot, LOCKED);

            assertThat(isDoubtful(spot)).isTrue();
        }

        @Test
        void whoeverIsSignedInIsNotTwoWithTheSamePhone() {
            Spot spot = street.spot();
            String address = address();
            UUID account = UUID.randomUUID();
            say(street.signedIn(account, address), spot, LOCKED);
            say(street.signedIn(account, address()), spot, LOCKED);
            say(from(address), spot, LOCKED);
            say(street.signedIn(address()), spot, LOCKED);

            assertThat(isDoubtful(spot)).isFalse();
        }

        @Test
        void threeFromFarAwayAreNotEnough() {
            Spot spot = street.spot();
            for (int i = 0; i < 3; i++) say(somebody(), spot, spot.from("LOCKED", 1_100));
            assertThat(isDoubtful(spot)).isFalse();
            for (int i = 0; i < 5; i++) say(somebody(), spot, spot.from("LOCKED", 9_000));
            assertThat(isDoubtful(spot)).isFalse();

            for (int i = 0; i < 2; i++) say(somebody(), spot, spot.from("LOCKED", 1_100));

            assertThat(isDoubtful(spot)).isTrue();
        }

        @Test
        void yesterdaysLockedDoorsDoNotCount() {
            Spot spot = street.spot();
            saying(2, spot, LOCKED);
            hoursPass(spot, 25);
            saying(2, spot, LOCKED);

            assertThat(isDoubtful(spot)).isFalse();
        }

        @Test
        void whoFoundItOpenOutweighsOne() {
            Spot spot = street.spot();
            saying(1, spot, OPEN);
            saying(3, spot, LOCKED);
            assertThat(isDoubtful(spot)).isFalse();

            saying(1, spot, LOCKED);
            assertThat(isDoubtful(spot)).isTrue();
        }
    }

    @Nested
    class Believing {

        @Test
        void whoeverTakesTheWordBackEndsTheDoubt() {
            Spot spot = street.spot();
            saying(2, spot, LOCKED);
            String address = address();
            say(from(address), spot, LOCKED);
            assertThat(isDoubtful(spot)).isTrue();

            say(from(address), spot, OPEN).then().body("doubtful", equalTo(false));

            assertThat(isDoubtful(spot)).isFalse();
        }

        @Test
        void twoWhoFindItOpenEndTheDoubtAndOneDoesNot() {
            Spot spot = street.spot();
            saying(5, spot, LOCKED);
            say(somebody(), spot, OPEN).then().body("doubtful", equalTo(true));

            say(somebody(), spot, OPEN).then().body("doubtful", equalTo(false));

            saying(2, spot, LOCKED);
            assertThat(isDoubtful(spot))
                    .as("what was settled does not come back")
                    .isFalse();
        }

        @Test
        void timeAloneEndsNoDoubt() {
            Spot spot = street.spot();
            saying(3, spot, LOCKED);
            hoursPass(spot, 60);

            say(somebody(), spot, OPEN).then().body("doubtful", equalTo(true));

            say(somebody(), spot, OPEN).then().body("doubtful", equalTo(false));
        }
    }

    @Test
    void fortyPeopleMakeOneDoubtOneTaskAndNoGap() {
        Spot spot = street.spot();
        String end = street.office.end();

        List<Response> answers = Race.of(40, i -> say(somebody(), spot, LOCKED));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        street.reports(spot).then().body("items", hasSize(40)).body("items.reporter.unique()", hasSize(40));
        assertThat(changedSince(end)).contains(spot.id());
        List<Integer> numbers = street.office
                .administrator()
                .get(Street.OFFICE + spot.id() + "/history?limit=200")
                .path("items.findAll { it.act == 'reported' }.changeNumber");
        assertThat(numbers).hasSize(40);
        assertThat(numbers.get(0) - numbers.get(39)).isEqualTo(39);
        assertThat(openTasks(spot)).isEqualTo(1);
    }
}

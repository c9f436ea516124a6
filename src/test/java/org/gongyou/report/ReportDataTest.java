package org.gongyou.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.report.Street.LOCKED;
import static org.gongyou.report.Street.OPEN;
import static org.gongyou.report.Street.address;
import static org.gongyou.report.Street.isDoubtful;
import static org.gongyou.report.Street.say;
import static org.gongyou.report.Street.saying;
import static org.gongyou.report.Street.somebody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.gongyou.report.Street.Spot;
import org.gongyou.support.ApiTest;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who said something, in words and pictures: for few, and not for long. */
@QuarkusTest
class ReportDataTest extends ApiTest {

    private static final byte[] PNG = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    @Inject
    Street street;

    @Inject
    ReportPersonalData personal;

    @Inject
    Clock clock;

    @Test
    void neitherAddressNorDeviceNorAccountNorWordsStandInTheTable() {
        Spot spot = street.spot();
        String address = address();
        UUID account = UUID.randomUUID();
        say(
                street.signedIn(account, address).header("Device-Id", "plain-device"),
                spot,
                Map.of("what", "OPEN", "note", "明文便条"));

        String row = Transactions.select(
                String.class,
                "select cast(row_to_json(r) as text) from station_report r where station_id = :id",
                Map.of("id", UUID.fromString(spot.id())));

        assertThat(row)
                .contains("test1:")
                .doesNotContain(address, account.toString(), "plain-device", "明文便条", String.valueOf(spot.lat()));
    }

    @Test
    void whoSignedInGetsWhatTheySaidAndLeavesNothingBehind() {
        Spot spot = street.spot();
        UUID account = UUID.randomUUID();
        say(street.signedIn(account, address()), spot, Map.of("what", "LOCKED", "note", "我写的"));
        say(street.signedIn(address()), spot, Map.of("what", "OPEN", "note", "别人写的"));

        assertThat(Transactions.run(() -> personal.export(account)).toString())
                .contains(spot.id(), "LOCKED", "我写的")
                .doesNotContain("别人写的");
        Transactions.run(() -> personal.erase(account).replaceWith(true));

        assertThat(Transactions.run(() -> personal.export(account)).toString()).isEqualTo("[]");
        street.reports(spot)
                .then()
                .body("items.what", contains("OPEN", "LOCKED"))
                .body("items[0].note", equalTo("别人写的"))
                .body("items[1].note", nullValue())
                .body("items[1].reporter", nullValue())
                .body("items[1].signedIn", nullValue());
    }

    @Test
    void afterAMonthAReportIsNameless() {
        Spot spot = street.spot();
        say(somebody(), spot, Map.of("what", "LOCKED", "note", "便条"));

        Transactions.run(() -> personal.expire(clock.instant().plus(Duration.ofDays(29))));
        street.reports(spot).then().body("items[0].note", equalTo("便条"));
        Street.hoursPass(spot, 24 * 31);
        Transactions.run(() -> personal.expire(clock.instant()));

        street.reports(spot)
                .then()
                .body("items[0].what", equalTo("LOCKED"))
                .body("items[0].note", nullValue())
                .body("items[0].reporter", nullValue());
    }

    @Test
    void whoeverWasErasedCountsNoLonger() {
        Spot spot = street.spot();
        UUID account = UUID.randomUUID();
        say(street.signedIn(account, address()), spot, LOCKED);
        Transactions.run(() -> personal.erase(account).replaceWith(true));

        saying(2, spot, LOCKED);

        assertThat(isDoubtful(spot)).isFalse();
        say(somebody(), spot, OPEN).then().statusCode(201);
    }

    @Nested
    class Photos {

        @Test
        void keeperAndOfficersOfTheSubtreeSeeThem() {
            Person keeper = SignIn.somebody();
            Spot spot = street.kept(keeper);
            UUID account = UUID.randomUUID();
            String photo = upload(account);

            say(street.signedIn(account, address()), spot, withPhoto(photo))
                    .then()
                    .statusCode(201);

            keeper.calls()
                    .get("/v1/me/stations/" + spot.id() + "/reports")
                    .then()
                    .body("items.photoId", contains(photo));
            keeper.calls().get("/v1/files/" + photo).then().statusCode(200);
            read(account, photo).then().statusCode(200);
            read(UUID.randomUUID(), photo).then().statusCode(404);
        }

        @Test
        void officersOfAnotherUnionDoNot() {
            String union = street.office.union();
            Spot spot = street.spot("MICROWAVE", union);
            UUID account = UUID.randomUUID();
            String photo = upload(account);
            say(street.signedIn(account, address()), spot, withPhoto(photo))
                    .then()
                    .statusCode(201);

            officer(union, photo).then().statusCode(200);
            officer(street.office.union(), photo).then().statusCode(404);
        }

        @Test
        void anothersPhotoIsNotTaken() {
            Spot spot = street.spot();
            String photo = upload(UUID.randomUUID());

            say(street.signedIn(address()), spot, withPhoto(photo))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/photoId"))
                    .body("errors.code", contains("file.unknown"));
            say(somebody(), spot, withPhoto(photo))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("file.unknown"));
            street.reports(spot).then().body("items.size()", equalTo(0));
        }

        @Test
        void theyGoWithThePersonAndWithTheMonth() {
            Spot spot = street.spot();
            UUID leaver = UUID.randomUUID();
            UUID other = UUID.randomUUID();
            String first = upload(leaver);
            String second = upload(other);
            say(street.signedIn(leaver, address()), spot, withPhoto(first))
                    .then()
                    .statusCode(201);
            say(street.signedIn(other, address()), spot, withPhoto(second))
                    .then()
                    .statusCode(201);
            assertThat(Transactions.run(() -> personal.export(leaver)).toString())
                    .contains("/v1/files/" + first);

            Transactions.run(() -> personal.erase(leaver).replaceWith(true));
            read(leaver, first).then().statusCode(404);
            read(other, second).then().statusCode(200);

            Street.hoursPass(spot, 24 * 31);
            Transactions.run(() -> personal.expire(clock.instant()));
            read(other, second).then().statusCode(404);
        }

        private Map<String, Object> withPhoto(String photo) {
            return Map.of("what", "OPEN", "photoId", photo);
        }

        private String upload(UUID account) {
            return street.signedIn(account, address())
                    .contentType("multipart/form-data")
                    .header("Idempotency-Key", UUID.randomUUID())
                    .multiPart("file", "photo.png", PNG, "image/png")
                    .post("/v1/files")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }

        private Response read(UUID account, String photo) {
            return street.signedIn(account, address()).get("/v1/files/" + photo);
        }

        private Response officer(String union, String photo) {
            return io.restassured.RestAssured.given()
                    .auth()
                    .oauth2(street.office.keeper(union))
                    .get("/v1/files/" + photo);
        }
    }
}

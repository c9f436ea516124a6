package org.gongyou.booking;

import static org.gongyou.booking.PointOffice.MANAGED;
import static org.gongyou.booking.PointOffice.MINE;
import static org.gongyou.booking.PointOffice.as;
import static org.gongyou.booking.PointOffice.book;
import static org.gongyou.booking.PointOffice.booked;
import static org.gongyou.booking.PointOffice.moveTo;
import static org.gongyou.booking.PointOffice.slots;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.gongyou.support.ApiTest;
import org.gongyou.support.SignIn;
import org.junit.jupiter.api.Test;

/** Who receives those who come. */
@QuarkusTest
class BookingReceptionTest extends ApiTest {

    @Inject
    PointOffice office;

    @Test
    void seesWhoComesMaskedAndLooksBehindTheMaskOnTheRecord() {
        SignIn.Person person = SignIn.knownPerson();
        String point = office.point(1);
        String id = booked(person.accessToken(), point);
        String path = MANAGED + "/" + point + "/bookings";
        String day = as(person.accessToken())
                .get(MINE + "/" + id)
                .<String>path("slot")
                .substring(0, 10);

        as(office.receiver())
                .get(path + "?day=" + day)
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].name", org.hamcrest.Matchers.containsString("*"));
        as(office.receiver())
                .post(path + "/" + id + "/disclosures")
                .then()
                .statusCode(200)
                .body("phone", equalTo(person.phone()));
        as(office.stranger()).get(path + "?day=" + day).then().statusCode(404);
        as(office.stranger()).post(path + "/" + id + "/disclosures").then().statusCode(404);
        as(person.accessToken()).get(path).then().statusCode(403);
    }

    @Test
    void checksInWhoComesAndNobodyTooEarly() {
        String worker = office.worker();
        String point = office.point(1);
        String id = booked(worker, point);
        String path = MANAGED + "/" + point + "/bookings/" + id;

        as(office.receiver())
                .post(path + "/check-in")
                .then()
                .statusCode(409)
                .body("code", equalTo("booking.too-early"));
        as(office.receiver()).post(path + "/no-show").then().statusCode(409);
        moveTo(id, 10);
        as(office.receiver()).post(path + "/check-in").then().statusCode(200).body("state", equalTo("ATTENDED"));
        as(office.receiver()).post(path + "/check-in").then().statusCode(200);
        as(office.receiver()).post(path + "/no-show").then().statusCode(409).body("code", equalTo("booking.over"));
        as(worker).post(MINE + "/" + id + "/cancellation").then().statusCode(409);
    }

    @Test
    void whoDoesNotComeThreeTimesMustPhoneUntilThatIsPutRight() {
        SignIn.Person person = SignIn.somebody();
        String worker = person.accessToken();
        String point = office.point(1);
        String last = "";
        for (int i = 0; i < 3; i++) {
            last = booked(worker, point);
            moveTo(last, -60 * (i + 2));
            as(office.receiver())
                    .post(MANAGED + "/" + point + "/bookings/" + last + "/no-show")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("MISSED"));
        }

        book(worker, point, slots(point).get(3))
                .then()
                .statusCode(409)
                .body("code", equalTo("booking.must-phone"))
                .body("until", notNullValue());
        as(worker).get("/v1/me/notices").then().body("items.title", hasItems("暂停网上预约"));
        as(office.receiver())
                .post(MANAGED + "/" + point + "/bookings/" + last + "/check-in")
                .then()
                .statusCode(200);
        book(worker, point, slots(point).get(3)).then().statusCode(201);
    }
}

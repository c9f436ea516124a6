package org.gongyou.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.booking.PointOffice.MANAGED;
import static org.gongyou.booking.PointOffice.MINE;
import static org.gongyou.booking.PointOffice.as;
import static org.gongyou.booking.PointOffice.slots;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.legalaid.AidCounter;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An officer books for somebody who phones. */
@QuarkusTest
class CallerBookingTest extends ApiTest {

    @Inject
    PointOffice office;

    @Inject
    AidCounter aid;

    @Test
    void byTheirPhoneAndTheyAreTold() {
        Person caller = SignIn.somebody();
        String point = office.point(1);

        book(office.receiver(), point, Map.of("phone", caller.phone()))
                .then()
                .statusCode(201)
                .body("state", equalTo("BOOKED"));

        caller.calls().get(MINE).then().body("items.servicePointId", contains(point));
        caller.calls().get("/v1/me/notices").then().body("items.title", hasItem("工会已为您预约"));
    }

    @Test
    void byTheNumberOfARequestThatTheOfficerSees() {
        Response submitted = aid.submitted(aid.worker(), AidCounter.request("ARBITRATION"));
        String point = office.point(2);
        String city = aid.city().officer("T", org.gongyou.organisation.OfficerFunction.HANDLE_LEGAL_AID);

        book(office.receiver(), point, Map.of("requestNumber", submitted.<String>path("number")))
                .then()
                .statusCode(422)
                .body("errors.code", contains("booking.request-unseen"));
        book(city, point, Map.of("requestNumber", submitted.<String>path("number")))
                .then()
                .statusCode(201)
                .body("requestNumber", equalTo(submitted.<String>path("number")));
    }

    /** Whoever did not come has to phone; that is what they do here. */
    @Test
    void alsoForWhoeverHasToPhone() {
        Person caller = SignIn.somebody();
        for (int i = 0; i < 3; i++) {
            String missed = PointOffice.booked(caller.accessToken(), office.point(1));
            Transactions.change(
                    "update booking set state = 'MISSED', remind_at = null where id = :id",
                    Map.of("id", UUID.fromString(missed)));
        }
        String point = office.point(1);
        PointOffice.book(caller.accessToken(), point, slots(point).get(0))
                .then()
                .statusCode(409)
                .body("code", equalTo("booking.must-phone"));

        book(office.receiver(), point, Map.of("phone", caller.phone())).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        ",,booking.caller-missing",
        "+8613800000000,FY-260101-00001-0,booking.caller-missing",
        "123,,booking.phone-invalid",
        "+8613000000001,,booking.phone-unknown",
        ",FY-260101-00001-0,booking.request-unseen"
    })
    void whoCannotBeFoundIsNamed(String phone, String number, String code) {
        Map<String, String> who = new HashMap<>();
        if (phone != null) who.put("phone", phone);
        if (number != null) who.put("requestNumber", number);

        book(office.receiver(), office.point(1), who).then().statusCode(422).body("errors.code", contains(code));
    }

    @Test
    void onlyWhoeverReceivesThereAndOnceForAKey() {
        Person caller = SignIn.somebody();
        String point = office.point(5);
        Map<String, String> who = Map.of("phone", caller.phone());

        book(office.stranger(), point, who).then().statusCode(404);
        book(office.worker(), point, who).then().statusCode(403);
        String receiver = office.receiver();
        Map<String, String> body = Map.of("slot", slots(point).get(0), "manner", "IN_PERSON", "phone", caller.phone());
        List<String> ids = Stream.of(1, 2)
                .map(i -> as(receiver)
                        .headers(Map.of())
                        .header("Idempotency-Key", "one")
                        .body(body)
                        .post(MANAGED + "/" + point + "/bookings")
                        .<String>path("id"))
                .toList();
        assertThat(ids.get(0)).isNotNull();
    }

    @Test
    void ofManyCallersForTheLastPlaceOneHasIt() {
        String point = office.point(1);
        String slot = slots(point).get(0);
        String receiver = office.receiver();
        List<String> phones =
                Stream.generate(SignIn::somebody).limit(8).map(Person::phone).toList();

        List<Integer> answers = Race.of(8, i -> as(receiver)
                .body(Map.of("slot", slot, "manner", "TELEPHONE", "phone", phones.get(i)))
                .post(MANAGED + "/" + point + "/bookings")
                .statusCode());

        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
    }

    private static Response book(String token, String point, Map<String, String> who) {
        Map<String, String> body = new HashMap<>(who);
        body.put("slot", slots(point).get(0));
        body.put("manner", "IN_PERSON");
        return as(token).body(body).post(MANAGED + "/" + point + "/bookings");
    }
}

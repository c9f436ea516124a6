package org.gongyou.booking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.booking.PointOffice.MINE;
import static org.gongyou.booking.PointOffice.POINTS;
import static org.gongyou.booking.PointOffice.as;
import static org.gongyou.booking.PointOffice.book;
import static org.gongyou.booking.PointOffice.booked;
import static org.gongyou.booking.PointOffice.slots;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.membership.Applicant;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BookingTest extends ApiTest {

    @Inject
    PointOffice office;

    @Nested
    class Booking {

        @Test
        void takesAPlaceUntilItIsGivenBack() {
            String point = office.point(1);
            String slot = slots(point).get(0);
            String worker = office.worker();

            Response made = book(worker, point, slot);

            made.then()
                    .statusCode(201)
                    .header("ETag", notNullValue())
                    .body("state", equalTo("BOOKED"))
                    .body("slot", equalTo(slot))
                    .body("servicePoint", equalTo("演示服务站点"));
            free(point, slot, 0);
            as(worker).get(MINE).then().body("items.id", contains(made.<String>path("id")));
            String mine = MINE + "/" + made.path("id");
            as(worker).post(mine + "/cancellation").then().statusCode(200).body("state", equalTo("CANCELLED"));
            as(worker).post(mine + "/cancellation").then().statusCode(200).body("state", equalTo("CANCELLED"));
            free(point, slot, 1);
        }

        @Test
        void theSameKeyIsTheSameBooking() {
            String point = office.point(5);
            String worker = office.worker();
            String key = UUID.randomUUID().toString();
            Map<String, String> body = Map.of("slot", slots(point).get(0), "manner", "TELEPHONE");

            Response first = keyed(worker, key, point, body);
            Response again = keyed(worker, key, point, body);

            first.then().statusCode(201);
            assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
            assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
            keyed(worker, key, point, Map.of("slot", slots(point).get(1), "manner", "TELEPHONE"))
                    .then()
                    .statusCode(422);
        }

        @Test
        void isAboutARequestOfOnesOwn() {
            Applicant applicant = Applicant.submitted(Applicant.COURIER);
            String point = office.point(2);
            String slot = slots(point).get(0);
            Map<String, String> about =
                    Map.of("slot", slot, "manner", "IN_PERSON", "requestNumber", applicant.caseNumber());

            for (Map<String, String> wrong :
                    List.of(about, Map.of("slot", slot, "manner", "IN_PERSON", "requestNumber", "no number")))
                as(office.worker())
                        .body(wrong)
                        .post(POINTS + "/" + point + "/bookings")
                        .then()
                        .statusCode(422)
                        .body("errors.code", contains("booking.request-unknown"));
            as(applicant.person().accessToken())
                    .body(about)
                    .post(POINTS + "/" + point + "/bookings")
                    .then()
                    .statusCode(201)
                    .body("requestNumber", equalTo(applicant.caseNumber()));
        }

        @ParameterizedTest
        @CsvSource({
            "2031-01-01T09:00,IN_PERSON,booking.slot-unknown",
            "2020-01-01T09:00,IN_PERSON,booking.slot-unknown",
            "2031-13-41T09:00,IN_PERSON,booking.slot-unknown",
            ",VIDEO,booking.manner-not-offered"
        })
        void whatCannotBeBookedIsNamed(String slot, String manner, String code) {
            String point = office.point(1);
            String wanted = slot == null ? slots(point).get(0) : slot;

            as(office.worker())
                    .body(Map.of("slot", wanted, "manner", manner))
                    .post(POINTS + "/" + point + "/bookings")
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains(code));
        }

        @Test
        void needsAKeyASlotAndAWorker() {
            String path = POINTS + "/" + office.point(1) + "/bookings";

            given().contentType("application/json").body("{}").post(path).then().statusCode(401);
            as(office.manager()).body("{}").post(path).then().statusCode(403);
            as(office.worker())
                    .body("{}")
                    .post(path)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItems("/slot", "/manner"));
            given().auth()
                    .oauth2(office.worker())
                    .contentType("application/json")
                    .body(Map.of("slot", "2026-12-01T09:00", "manner", "IN_PERSON"))
                    .post(path)
                    .then()
                    .statusCode(400);
            book(office.worker(), UUID.randomUUID().toString(), "2026-12-01T09:00")
                    .then()
                    .statusCode(404);
        }

        @Test
        void ofAnotherIsNotFound() {
            String id = booked(office.worker(), office.point(1));

            as(office.worker()).get(MINE + "/" + id).then().statusCode(404);
            as(office.worker()).post(MINE + "/" + id + "/cancellation").then().statusCode(404);
        }

        @Test
        void oneIsAtOnePlaceAtATime() {
            String worker = office.worker();
            String here = office.point(1);
            String there = office.point(1);
            String slot = slots(here).get(0);

            book(worker, here, slot).then().statusCode(201);
            book(worker, there, slot).then().statusCode(409).body("code", equalTo("booking.same-time"));
        }

        @Test
        void fiveAreEnoughForOne() {
            String worker = office.worker();
            String point = office.point(1);
            List<String> slots = slots(point);

            for (int i = 0; i < 5; i++) book(worker, point, slots.get(i)).then().statusCode(201);

            book(worker, point, slots.get(5)).then().statusCode(409).body("code", equalTo("booking.too-many"));
        }

        private Response keyed(String worker, String key, String point, Map<String, String> body) {
            return given().auth()
                    .oauth2(worker)
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(POINTS + "/" + point + "/bookings");
        }

        private void free(String point, String slot, int places) {
            given().get(POINTS + "/" + point + "/slots")
                    .then()
                    .body("items.find { it.slot == '" + slot + "' }.free", equalTo(places));
        }
    }

    @Nested
    class Racing {

        @Test
        void ofFiftyWhoWantTheLastPlaceOneHasIt() {
            String point = office.point(1);
            String slot = slots(point).get(0);
            List<String> workers =
                    java.util.stream.Stream.generate(office::worker).limit(50).toList();

            List<Response> answers = Race.of(50, i -> book(workers.get(i), point, slot));

            assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() == 409)
                    .hasSize(49)
                    .allMatch(answer -> answer.path("code").equals("booking.slot-full"));
        }

        @Test
        void ofThreePlacesThreeAreTaken() {
            String point = office.point(3);
            String slot = slots(point).get(0);
            List<String> workers =
                    java.util.stream.Stream.generate(office::worker).limit(12).toList();

            List<Response> answers = Race.of(12, i -> book(workers.get(i), point, slot));

            assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(3);
        }

        @Test
        void oneWhoTriesEverywhereAtOnceIsAtOnePlace() {
            String worker = SignIn.somebody().accessToken();
            List<String> points = List.of(office.point(1), office.point(1), office.point(1), office.point(1));
            String slot = slots(points.get(0)).get(0);

            List<Response> answers = Race.of(4, i -> book(worker, points.get(i), slot));

            assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
            assertThat(answers).filteredOn(answer -> answer.statusCode() != 201).allMatch(answer -> answer.path("code")
                    .equals("booking.same-time"));
        }
    }
}

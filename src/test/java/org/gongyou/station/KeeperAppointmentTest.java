package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/** Officers say who looks after a station. */
@QuarkusTest
class KeeperAppointmentTest extends KeptStations {

    @Inject
    StationPersonalData personal;

    @Test
    void whoeverHasThePhoneKeepsTheStation() {
        Person person = SignIn.somebody();
        String id = station("keep-1");
        person.calls().get(MINE).then().statusCode(200).body("items", hasSize(0));

        Response answer = appoint(office.administrator(), id, person.phone());

        answer.then()
                .statusCode(200)
                .header("ETag", equalTo(office.etag(id)))
                .body("keeper.name", equalTo("演**"))
                .body("keeper.phone", containsString("****"))
                .body("keeper.phoneShown", equalTo(false));
        person.calls().get(MINE).then().body("items.id", contains(id)).body("next", nullValue());
        person.calls().get(MINE + "/" + id).then().statusCode(200).body("phoneShown", equalTo(false));
        given().get("/v1/stations/" + id)
                .then()
                .body(not(containsString("演示站长")))
                .body(not(containsString(person.phone().substring(3))));
    }

    @Test
    void whoNeverSignedInFindsTheStationWhenTheyDo() {
        String phone = SignIn.newPhone();
        String id = station("keep-2");
        appoint(office.administrator(), id, phone).then().statusCode(200);

        SignIn.withPhone(phone).calls().get(MINE).then().body("items.id", contains(id));
    }

    @Test
    void theNextKeeperTakesItFromTheFormerAndHasNotConsentedYet() {
        Person former = SignIn.somebody();
        Person next = SignIn.somebody();
        String id = kept("keep-3", former);
        consent(former, id, true).then().statusCode(200);

        appoint(office.administrator(), id, next.phone()).then().statusCode(200);

        former.calls().get(MINE).then().body("items", hasSize(0));
        former.calls().get(MINE + "/" + id).then().statusCode(404);
        next.calls().get(MINE + "/" + id).then().body("phoneShown", equalTo(false));
    }

    @Test
    void whoBecomesKeeperAndWhoIsNoLongerAreToldOnce() {
        Person former = SignIn.somebody();
        Person next = SignIn.somebody();
        String id = kept("keep-told", former);
        appoint(office.administrator(), id, former.phone()).then().statusCode(200);
        appoint(office.administrator(), id, next.phone()).then().statusCode(200);

        former.calls()
                .get("/v1/me/notices")
                .then()
                .body("items.title", contains("您不再是驿站keep-told的站长", "您是驿站keep-told的站长了"));
        next.calls().get("/v1/me/notices").then().body("items.title", contains("您是驿站keep-told的站长了"));
    }

    @Test
    void whoIsDismissedKeepsNothing() {
        Person person = SignIn.somebody();
        String id = kept("keep-4", person);

        dismiss(id).then().statusCode(200).body("keeper", nullValue());

        person.calls().get(MINE).then().body("items", hasSize(0));
        dismiss(id).then().statusCode(409).body("code", equalTo("station.no-keeper"));
    }

    @Test
    void aStationThatIsRemovedHasNoKeeperWhenItComesBack() {
        Person person = SignIn.somebody();
        kept("keep-5", person);

        office.remove("keep-5").then().statusCode(204);
        person.calls().get(MINE).then().body("items", hasSize(0));
        station("keep-5");

        person.calls().get(MINE).then().body("items", hasSize(0));
    }

    @Test
    void wrongOrStaleAppointmentsChangeNothing() {
        String id = station("keep-6");
        String tag = office.etag(id);
        put(office.administrator(), OFFICE + "/" + id + "/keeper", tag, Map.of("phone", "123"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/phone"))
                .body("errors.code", contains("personal.phone-invalid"));
        put(office.administrator(), OFFICE + "/" + id + "/keeper", tag, Map.of())
                .then()
                .statusCode(422)
                .body("errors.code", contains("request.field-required"));
        put(office.administrator(), OFFICE + "/" + id + "/keeper", "\"999\"", Map.of("phone", SignIn.newPhone()))
                .then()
                .statusCode(412);
        put(office.administrator(), OFFICE + "/" + id + "/keeper", null, Map.of("phone", SignIn.newPhone()))
                .then()
                .statusCode(428);
        assertThat(office.etag(id)).isEqualTo(tag);
    }

    @Test
    void theStationLeavesWithThePerson() {
        Person person = SignIn.somebody();
        String id = kept("keep-7", person);

        assertThat(Transactions.run(() -> personal.export(person.id())).toString())
                .contains("keep-7", "演示站长", person.phone());
        Transactions.run(() -> personal.erase(person.id()));

        assertThat(Transactions.run(() -> personal.export(person.id())).toString())
                .isEqualTo("[]");
        office.administrator().get(OFFICE + "/" + id).then().body("keeper", nullValue());
    }

    private Response dismiss(String id) {
        return office.administrator().header("If-Match", office.etag(id)).delete(OFFICE + "/" + id + "/keeper");
    }
}

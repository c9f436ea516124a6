package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeeperPhoneTest extends KeptStations {

    @Test
    void onlyTheKeeperLetsEverybodySeeIt() {
        Person person = SignIn.somebody();
        String id = kept("phone-1", person);
        given().get("/v1/stations/" + id).then().body("contactPhone", equalTo("0451-84521234"));

        consent(person, id, true).then().statusCode(200).body("phoneShown", equalTo(true));
        given().get("/v1/stations/" + id).then().body("contactPhone", equalTo(person.phone()));

        consent(person, id, false).then().statusCode(200);
        given().get("/v1/stations/" + id).then().body("contactPhone", equalTo("0451-84521234"));
        put(person.calls(), MINE + "/" + id + "/phone-consent", "\"1\"", Map.of())
                .then()
                .statusCode(422);
    }
}

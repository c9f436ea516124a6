package org.gongyou.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.support.ApiTest;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeviceTest extends ApiTest {

    @Test
    void devicesAreListedAndRemoved() {
        String phone = SignIn.newPhone();
        Person first = SignIn.person(phone, "one", SignIn.throughProvider(phone, "one"));
        Person second = SignIn.person(phone, "two", SignIn.throughProvider(phone, "two"));
        List<Map<String, Object>> items = first.calls().get("/v1/me/devices").path("items");
        Object other = items.stream()
                .filter(device -> Boolean.FALSE.equals(device.get("current")))
                .findFirst()
                .orElseThrow()
                .get("id");

        first.calls().delete("/v1/me/devices/" + other).then().statusCode(204);

        assertThat(items).hasSize(2);
        second.calls().get("/v1/me/devices").then().statusCode(401);
        first.calls().get("/v1/me/devices").then().body("items.size()", equalTo(1));
    }

    @Test
    void anotherWorkersDeviceIsNotFound() {
        Person owner = SignIn.somebody();
        String id = owner.calls().get("/v1/me/devices").path("items[0].id");

        SignIn.somebody().calls().delete("/v1/me/devices/" + id).then().statusCode(404);

        owner.calls().get("/v1/me/devices").then().statusCode(200);
    }

    @Test
    void devicesAreAtMostTen() {
        String phone = SignIn.newPhone();
        for (int i = 0; i < 12; i++) {
            SignIn.throughProvider(phone, "device-" + i).then().statusCode(201);
        }

        SignIn.person(phone, "device-11", SignIn.throughProvider(phone, "device-11"))
                .calls()
                .get("/v1/me/devices")
                .then()
                .body("items.size()", equalTo(10));
    }

    @Test
    void devicesNeedASession() {
        given().get("/v1/me/devices").then().statusCode(401);
        given().delete("/v1/me/devices/" + UUID.randomUUID()).then().statusCode(401);
    }
}

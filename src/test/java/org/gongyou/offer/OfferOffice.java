package org.gongyou.offer;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongyou.merchant.MerchantOffice;

/** What the tests of offers do over HTTP. */
@ApplicationScoped
public class OfferOffice {

    public static final String PATH = "/officer/v1/offers";
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final MerchantOffice merchants;

    OfferOffice(MerchantOffice merchants) {
        this.merchants = merchants;
    }

    public static String code() {
        return "O-" + NUMBERS.incrementAndGet();
    }

    /** 8.8 折 on meals, for everybody, at all stores. */
    public static Map<String, Object> body(String merchant) {
        Map<String, Object> body = new HashMap<>();
        body.put("merchantId", merchant);
        body.put("title", Map.of("zh", "演示八八折", "en", "Demo twelve per cent off"));
        body.put("category", "餐饮");
        body.put("kind", "PERCENT");
        body.put("permilleOff", 120);
        body.put("entitled", "EVERYBODY");
        return body;
    }

    public Response create(String token, Map<String, Object> body) {
        return MerchantOffice.as(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(PATH);
    }

    /** A published offer. @return its id */
    public String offer(String merchant) {
        return offer(merchant, Map.of());
    }

    public String offer(String merchant, Map<String, Object> more) {
        Map<String, Object> body = body(merchant);
        body.put("code", code());
        body.putAll(more);
        Response created = create(merchants.administratorToken(), body);
        created.then().statusCode(201);
        return created.path("id");
    }

    public String etag(String id) {
        return merchants.etag(PATH + "/" + id);
    }

    /** Somebody not signed in, at an address of their own. */
    public static Response report(String offer, String address, String what) {
        return report(given().header("X-Forwarded-For", address), offer, what);
    }

    public static Response report(RequestSpecification who, String offer, String what) {
        return who.contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("what", what))
                .post("/v1/offers/" + offer + "/reports");
    }
}

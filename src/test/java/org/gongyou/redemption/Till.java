package org.gongyou.redemption;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.merchant.MerchantOffice;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.Transactions;

/** A merchant with a store, and whoever serves there. */
@Singleton
public class Till {

    public static final String PATH = "/merchant/v1/redemptions";

    private final MerchantOffice office;
    private final Clock clock;

    Till(MerchantOffice office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    /** The present one, of China. */
    public String month() {
        return YearMonth.from(clock.instant().atZone(ChinaDay.ZONE)).toString();
    }

    Response settlement(Shop shop) {
        return by(shop).get("/merchant/v1/settlements?month=" + month());
    }

    public record Shop(String merchant, String store, Person owner) {

        public UUID merchantId() {
            return UUID.fromString(merchant);
        }
    }

    public Shop shop() {
        String merchant = office.merchant(MerchantOffice.code(), MerchantOffice.freeLatitude(), 1);
        return new Shop(merchant, office.store(merchant, 1), office.owner(merchant));
    }

    static Response scan(Shop shop, Map<String, Object> body) {
        return scan(shop, body, UUID.randomUUID().toString());
    }

    static Response scan(Shop shop, Map<String, Object> body, String key) {
        return by(shop).header("Idempotency-Key", key).body(body).post(PATH);
    }

    public static Response scan(Shop shop, String code, long amount) {
        return scan(shop, Map.of("storeId", shop.store(), "code", code, "amountInFen", amount));
    }

    public static Response scan(Shop shop, String code, String offer, long amount) {
        return scan(shop, Map.of("storeId", shop.store(), "code", code, "offerId", offer, "amountInFen", amount));
    }

    public static Response confirm(Shop shop, String id) {
        return by(shop).post(PATH + "/" + id + "/confirmation");
    }

    public static Response takeBack(Shop shop, String id) {
        return by(shop).body(Map.of("reason", "演示：退货")).post(PATH + "/" + id + "/void");
    }

    public static RequestSpecification by(Shop shop) {
        return given().auth().oauth2(shop.owner().accessToken()).contentType(ContentType.JSON);
    }

    /** As if it had been held two minutes ago. */
    static void letTimeOut(String id) {
        Transactions.change(
                "update redemption set held_until = held_at where id = :id", Map.of("id", UUID.fromString(id)));
    }
}

package org.gongyou.merchant;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.security.Role;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;

/** What the tests of merchants and their offers do over HTTP. */
@ApplicationScoped
public class MerchantOffice {

    public static final String PATH = "/officer/v1/merchants";
    public static final String HEADER = "merchant,merchantName,code,name,address,lat,lon,crs,phone,hours,union\n";

    static final Map<String, Object> STORE = Map.of(
            "name", "演示一店", "address", "演示路2号", "lat", 45.7, "lon", 126.6, "crs", "gcj02", "hours", "9:00-21:00");

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final AtomicInteger REGIONS = new AtomicInteger();

    private final Tokens tokens;
    private final TestCity city;
    private final Merchants merchants;

    MerchantOffice(Tokens tokens, TestCity city, Merchants merchants) {
        this.tokens = tokens;
        this.city = city;
        this.merchants = merchants;
    }

    /** A code that no other test has. */
    public static String code() {
        return "M-" + NUMBERS.incrementAndGet();
    }

    /** In the Pacific, 110 km from every other test's stores; longitudes from -170 to -160 are free. */
    public static double freeLatitude() {
        int region = REGIONS.incrementAndGet();
        return region % 2 == 0 ? region / 2 : -1 - region / 2;
    }

    public String administratorToken() {
        city.founded();
        return tokens.of(UUID.randomUUID(), Role.ADMINISTRATOR);
    }

    public RequestSpecification administrator() {
        return as(administratorToken());
    }

    /** A new officer who manages the merchants of a union. */
    public String officer(String union) {
        city.founded();
        return city.officer(union, OfficerFunction.MANAGE_BENEFITS);
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static String line(String merchant, String store, double lat, double lon) {
        return "%s,演示商户%s,%s,演示门店%s,演示路1号,%s,%s,wgs84,0451-00000000,24/7,T-D1\n"
                .formatted(merchant, merchant, store, store, lat, lon);
    }

    public static Response enter(RequestSpecification who, String csv, boolean dryRun) {
        return who.contentType("text/csv; charset=utf-8").body(csv).post(PATH + "/import?dryRun=" + dryRun);
    }

    /** A merchant in Daoli with stores a hundred metres from one another. @return its id */
    public String merchant(String code, double lat, int stores) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 1; i <= stores; i++) csv.append(line(code, code + "-" + i, lat + i * 0.001, -165));
        enter(administrator(), csv.toString(), false).then().statusCode(200);
        return id(code);
    }

    public String id(String code) {
        MerchantName name = merchants.byCode(code);
        if (name == null) throw new AssertionError("no merchant " + code);
        return name.id().toString();
    }

    /** In the order of their codes. */
    public String store(String merchant, int number) {
        return merchants
                .storesOfMerchant(UUID.fromString(merchant))
                .get(number - 1)
                .id()
                .toString();
    }

    public String etag(String path) {
        return administrator().get(path).then().statusCode(200).extract().header("ETag");
    }

    public Response appoint(String merchant, String phone) {
        return administrator()
                .header("If-Match", etag(PATH + "/" + merchant))
                .body(Map.of("phone", phone, "name", "演示店主"))
                .put(PATH + "/" + merchant + "/owner");
    }

    /** Somebody who owns the merchant, signed in as such. */
    public Person owner(String merchant) {
        String phone = SignIn.newPhone();
        appoint(merchant, phone).then().statusCode(200);
        return SignIn.withPhone(phone);
    }

    public static Response employ(Person owner, String phone, String... stores) {
        return owner.calls()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("phone", phone, "name", "演示店员", "storeIds", stores))
                .post("/merchant/v1/clerks");
    }

    /** A new merchant of the officer's union, without a store. */
    static Response created(String officer) {
        Response created = as(officer)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("code", code(), "name", "演示商户", "phone", "0451-00000000"))
                .post(PATH);
        created.then().statusCode(201);
        return created;
    }

    static Response addStore(String officer, String merchant) {
        Map<String, Object> body = new HashMap<>(STORE);
        body.put("code", code());
        return as(officer)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(PATH + "/" + merchant + "/stores");
    }
}

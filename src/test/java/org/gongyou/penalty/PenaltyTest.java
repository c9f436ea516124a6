package org.gongyou.penalty;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.campaign.Fair.as;
import static org.gongyou.campaign.Fair.claim;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.campaign.Fair;
import org.gongyou.campaign.Fair.Member;
import org.gongyou.coupon.ExpiredCoupons;
import org.gongyou.offer.OfferOffice;
import org.gongyou.platform.security.Role;
import org.gongyou.redemption.Till;
import org.gongyou.redemption.Till.Shop;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Jobs;
import org.gongyou.support.Race;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/** What it leads to when coupons are not used. */
@QuarkusTest
class PenaltyTest extends ApiTest {

    private static final String MINE = "/v1/me/penalties";

    @Inject
    Fair fair;

    @Inject
    ExpiredCoupons expired;

    @Inject
    Bars bars;

    @Inject
    Till till;

    @Inject
    OfferOffice offers;

    @Inject
    Tokens tokens;

    @Inject
    PenaltyPersonalData personal;

    @Test
    void whoeverLetsTwoExpireIsBarredFromTheSeriesUntilADay() {
        String series = Fair.code();
        Member member = fair.member();
        letExpire(member, series, 1);
        as(member).get(MINE).then().statusCode(200).body("items", hasSize(0));
        letExpire(member, series, 1);

        Response penalty = as(member).get(MINE);
        penalty.then()
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("ACTIVE"))
                .body("items[0].unused", equalTo(2))
                .body("items[0].series", equalTo(series))
                .body("items[0].reason", equalTo("“演示满减券”等2张券到期未使用"));
        String until = penalty.path("items[0].barredUntil");
        assertThat(Duration.between(Instant.parse(penalty.path("items[0].barredFrom")), Instant.parse(until)))
                .isEqualTo(Duration.ofDays(30));
        String next = fair.open(fair.strict(series, 2, UUID.randomUUID()));
        awaitBar(member, series);
        claim(member, next)
                .then()
                .statusCode(409)
                .body("code", equalTo("benefit.barred"))
                .body("barredUntil", notNullValue());
        assertThat(Instant.parse(claim(member, next).path("barredUntil"))).isEqualTo(until);
        Fair.join(member, next).then().body("code", equalTo("benefit.barred"));
        claim(member, fair.open(1)).then().statusCode(201);
        as(member)
                .get("/v1/me/notices")
                .then()
                .body("items.title", hasItem("您暂时不能领券"))
                .body("items.find { it.title == '您暂时不能领券' }.text", containsString("同系列的领券活动"));
    }

    @Test
    void whoeverObjectsAndIsHeardTakesPartAtOnce() {
        String series = Fair.code();
        Member member = fair.member();
        letExpire(member, series, 1);
        letExpire(member, series, 1);
        String next = fair.open(fair.strict(series, 2, UUID.randomUUID()));
        awaitBar(member, series);
        claim(member, next).then().statusCode(409);
        String id = as(member).get(MINE).path("items[0].id");

        appeal(fair.member(), id, "key").then().statusCode(404);
        Response appeal = appeal(member, id, "key");
        appeal.then().statusCode(201).body("state", equalTo("SUBMITTED")).body("kind", equalTo("PENALTY_APPEAL"));
        appeal(member, id, "key").then().statusCode(201).header("Idempotency-Replayed", "true");
        appeal(member, id, "other").then().statusCode(409).body("code", equalTo("penalty.appealed"));
        String number = appeal.path("number");
        as(member).get(MINE).then().body("items[0].appealNumber", equalTo(number));
        String path = "/officer/v1/cases/" + number;
        Response seen = fair.officer().get(path);
        seen.then()
                .body("details.reason", equalTo("演示：住院"))
                .body("details.penalty.unused", equalTo(2))
                .body("actions", hasItem("lift"));
        fair.officer()
                .header("If-Match", seen.header("ETag"))
                .body(Map.of("decision", "lift"))
                .post(path + "/decisions")
                .then()
                .statusCode(200)
                .body("state", equalTo("LIFTED"));

        claim(member, next).then().statusCode(201);
        as(member).get(MINE).then().body("items[0].state", equalTo("LIFTED"));
        appeal(member, id, "third").then().statusCode(409).body("code", equalTo("penalty.over"));
    }

    @Test
    void whoeverWasTurnedAwayAndSaidSoIsForgiven() {
        Shop shop = till.shop();
        Member member = fair.member();
        String series = Fair.code();
        OfferOffice.report(as(member).contentType(ContentType.JSON), offers.offer(shop.merchant()), "REFUSED")
                .then()
                .statusCode(201);

        letExpire(member, series, 1, shop.merchantId());

        // Said before the coupon's time was over, though after this one's: it is as if the clock had gone back.
        assertThat(forgiven(member)).isFalse();
        Transactions.change(
                "update offer_report set at = at - interval '2 hours' where offer_id in (select id from offer where merchant_id = :m)",
                Map.of("m", shop.merchantId()));
        letExpire(member, series, 1, shop.merchantId());
        assertThat(forgiven(member)).isTrue();
        as(member).get(MINE).then().body("items", hasSize(0));
    }

    @Test
    void couponsThatExpireAtOnceAreCountedOneAfterTheOther() {
        String series = Fair.code();
        Member member = fair.member();
        List<String> coupons = Stream.generate(() -> claim(member, fair.open(fair.strict(series, 2, UUID.randomUUID())))
                        .<String>path("id"))
                .limit(4)
                .toList();
        coupons.forEach(coupon -> fair.outlive(member, coupon));

        Race.of(4, number -> expired.expireAll());

        assertThat(as(member).get(MINE).<List<Integer>>path("items.unused")).containsExactly(2, 2);
    }

    @Test
    void whatWasSpentAndTakenBackIsHeldAgainstNobody() {
        Shop shop = till.shop();
        Member member = fair.member();
        Response won = claim(member, fair.open(fair.strict(Fair.code(), 1, shop.merchantId())));
        String redemption = Till.scan(shop, won.path("code"), 3000).path("id");
        Till.confirm(shop, redemption).then().statusCode(200);
        Till.takeBack(shop, redemption).then().statusCode(200);

        fair.outlive(member, won.path("id"));
        expired.expireAll();

        as(member).get(MINE).then().body("items", hasSize(0));
    }

    @Test
    void onlyWorkersHavePenaltiesAndAnObjectionSaysWhy() {
        given().get(MINE).then().statusCode(401);
        given().auth()
                .oauth2(tokens.of(UUID.randomUUID(), Role.CLERK))
                .get(MINE)
                .then()
                .statusCode(403);
        Member member = fair.member();
        as(member)
                .header("Idempotency-Key", "blank")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", " "))
                .post(MINE + "/" + UUID.randomUUID() + "/appeal")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
    }

    @Test
    void whatIsErasedIsGone() {
        Member member = fair.member();
        letExpire(member, Fair.code(), 1);
        letExpire(member, Fair.code(), 1);
        assertThat(Transactions.run(() -> personal.export(member.id())).has("penalties"))
                .isTrue();

        Transactions.run(() -> personal.erase(member.id()).replaceWith(true));

        assertThat(Transactions.select(
                        Long.class,
                        "select count(*) from unused_coupon where worker_id = :worker",
                        Map.of("worker", member.id())))
                .isZero();
    }

    /** An instance hears of it within two seconds. */
    private void awaitBar(Member member, String series) {
        Jobs.runUntil("platform.snapshot.SnapshotWatch", () -> assertThat(
                        bars.mayBeBarred(member.id(), UUID.randomUUID(), series))
                .isTrue());
    }

    private void letExpire(Member member, String series, int coupons) {
        letExpire(member, series, coupons, UUID.randomUUID());
    }

    private void letExpire(Member member, String series, int coupons, UUID merchant) {
        for (int i = 0; i < coupons; i++) {
            String coupon =
                    claim(member, fair.open(fair.strict(series, 2, merchant))).path("id");
            fair.outlive(member, coupon);
        }
        expired.expireAll();
    }

    private static boolean forgiven(Member member) {
        return Transactions.select(
                Boolean.class,
                "select bool_or(forgiven) from unused_coupon where worker_id = :worker",
                Map.of("worker", member.id()));
    }

    private static Response appeal(Member member, String id, String key) {
        return as(member)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "演示：住院"))
                .post(MINE + "/" + id + "/appeal");
    }
}

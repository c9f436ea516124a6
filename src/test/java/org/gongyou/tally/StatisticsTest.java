package org.gongyou.tally;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongyou.campaign.Fair.claim;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.campaign.Fair;
import org.gongyou.campaign.Fair.Member;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.security.Role;
import org.gongyou.redemption.Till;
import org.gongyou.redemption.Till.Shop;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/** How much is taken and used, and nothing about a few. */
@QuarkusTest
class StatisticsTest extends ApiTest {

    private static final String PATH = "/officer/v1/statistics/benefits";

    @Inject
    Fair fair;

    @Inject
    Till till;

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    @Inject
    BenefitTally tally;

    @Inject
    TallyJob job;

    @Test
    void couponsWonHandedBackAndUsedAreCountedByCampaign() {
        Shop shop = till.shop();
        Map<String, Object> said = new HashMap<>(fair.rush(20));
        said.put("coupon", fair.coupon(shop.merchantId()));
        String campaign = fair.open(said);
        List<Member> members = fair.members(12);
        List<Response> won =
                members.stream().map(member -> claim(member, campaign)).toList();
        Fair.handBack(members.get(0), won.get(0).path("id")).then().statusCode(200);
        for (int i = 1; i <= 6; i++) use(shop, won.get(i));
        Till.takeBack(shop, use(shop, won.get(7))).then().statusCode(200);

        await().untilAsserted(() -> {
            sumUp();
            assertThat(counted("issued", campaign)).isEqualTo(11);
            assertThat(counted("used", campaign)).isEqualTo(6);
        });
    }

    @Test
    void rowsNameTheCampaignAndItsRatesAndAreATableToo() {
        Instant at = Instant.parse("2031-08-15T04:00:00Z");
        String campaign = fair.published(fair.rush(200));
        count(UUID.fromString(campaign), city.founded().id(TestCity.DAOLI), at, 110);
        Transactions.run(() -> tally.used(Benefit.COUPON, UUID.fromString(campaign), city.id(TestCity.DAOLI), at, 60)
                .replaceWith(true));
        sumUp();

        as(fair.officerToken())
                .get(PATH + "?from=2031-08")
                .then()
                .statusCode(200)
                .body("rows", hasSize(1))
                .body("rows[0].key", equalTo(campaign))
                .body("rows[0].name", equalTo("演示满减券"))
                .body("rows[0].quota", equalTo(200))
                .body("rows[0].issuePermille", equalTo(550))
                .body("rows[0].usePermille", equalTo(545));
        assertThat(as(fair.officerToken())
                        .get(PATH + "/export?from=2031-08")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .startsWith("key,code,name,quota,issued,used,issuePermille,usePermille")
                .contains(",演示满减券,200,110,60,550,545");
    }

    /** In a month of its own, so that nothing else is in it. */
    @Test
    void aFewAreNeitherShownNorFoundByDifferences() {
        Instant at = Instant.parse("2031-05-15T04:00:00Z");
        UUID daoli = city.founded().id(TestCity.DAOLI);
        UUID nangang = city.id(TestCity.NANGANG);
        UUID campaign = UUID.randomUUID();
        count(campaign, daoli, at, 50);
        count(campaign, nangang, at, 3);
        count(UUID.randomUUID(), daoli, at, 40);

        Response byDistrict = as(fair.officerToken()).get(PATH + "?by=DISTRICT&from=2031-05");

        byDistrict
                .then()
                .body("threshold", equalTo(5))
                .body("rows", hasSize(2))
                .body("rows.find { it.key == 'OTHER' }.issued", equalTo(53))
                .body("rows.find { it.key == '" + daoli + "' }.issued", equalTo(40))
                .body("total.issued", equalTo(93));
        as(fair.officerToken())
                .get(PATH + "?by=MONTH&from=2031-04&until=2031-06")
                .then()
                .body("rows.key", hasItem("2031-05"))
                .body("total.issued", equalTo(93));
        String district = city.officer(TestCity.NANGANG, OfficerFunction.MANAGE_BENEFITS);
        as(district)
                .get(PATH + "?by=DISTRICT&from=2031-05")
                .then()
                .body("rows", hasSize(0))
                .body("total.issued", equalTo(0));
        as(city.officer(TestCity.DAOLI, OfficerFunction.MANAGE_BENEFITS))
                .get(PATH + "?from=2031-05")
                .then()
                .body("rows", hasSize(1))
                .body("total.issued", equalTo(40))
                .body("total.usePermille", equalTo(0))
                .body("rows[0].quota", nullValue());
    }

    @Test
    void onlyThoseWhoManageBenefitsSeeThemAndAMonthIsAMonth() {
        given().get(PATH + "?from=2026-11").then().statusCode(401);
        given().auth()
                .oauth2(tokens.of(UUID.randomUUID(), Role.WORKER))
                .get(PATH + "?from=2026-11")
                .then()
                .statusCode(403);
        as(tokens.of(UUID.randomUUID(), Role.OFFICER))
                .get(PATH + "?from=2026-11")
                .then()
                .statusCode(403)
                .body("code", equalTo("statistics.no-manager"));
        as(fair.officerToken())
                .get(PATH + "?from=november")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/from"));
        as(fair.officerToken())
                .get(PATH + "?from=2026-11&until=2026-10")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/until"));
    }

    private void count(UUID campaign, UUID district, Instant at, int times) {
        Transactions.run(() -> tally.issued(campaign, district, at, times).replaceWith(true));
        sumUp();
    }

    private void sumUp() {
        Transactions.await(() -> job.sumUp().replaceWith(true));
    }

    private static String use(Shop shop, Response won) {
        String redemption = Till.scan(shop, won.path("code"), 3000).path("id");
        Till.confirm(shop, redemption).then().statusCode(200);
        return redemption;
    }

    private static long counted(String what, String campaign) {
        return Transactions.select(
                Long.class,
                "select cast(coalesce(sum(" + what + "), 0) as bigint) from benefit_tally where subject = :id",
                Map.of("id", UUID.fromString(campaign)));
    }

    private static io.restassured.specification.RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}

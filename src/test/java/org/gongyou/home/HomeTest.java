package org.gongyou.home;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.gongyou.campaign.Fair;
import org.gongyou.campaign.Fair.Member;
import org.gongyou.membership.Applicant;
import org.gongyou.support.ApiTest;
import org.gongyou.support.SignIn;
import org.gongyou.support.TestCity;
import org.junit.jupiter.api.Test;

/** The first screen says in one answer what else takes six. */
@QuarkusTest
class HomeTest extends ApiTest {

    private static final String HOME = "/v1/home";

    @Inject
    Fair fair;

    @Inject
    TestCity city;

    @Test
    void whoeverIsNewHasNothingYet() {
        SignIn.somebody()
                .calls()
                .get(HOME)
                .then()
                .statusCode(200)
                .body("membership", nullValue())
                .body("card", nullValue())
                .body("cases", equalTo(List.of()))
                .body("coupons.inHand", equalTo(0))
                .body("coupons.nextUntil", nullValue());
    }

    @Test
    void anApplicantSeesWhoHasToAct() {
        city.founded();
        Applicant applicant = Applicant.submitted(Applicant.COURIER);

        Response home = applicant.get(HOME);

        home.then()
                .statusCode(200)
                .body("cases[0].number", equalTo(applicant.caseNumber()))
                .body("cases[0].holder", equalTo("UNION"))
                .body("cases[0].dueAt", notNullValue())
                .body("membership", nullValue());
        applicant
                .person()
                .calls()
                .header("Accept-Language", "en")
                .get(HOME)
                .then()
                .body("cases[0].kindTitle", equalTo("Application to join"));
    }

    @Test
    void aMemberSeesMembershipCardCouponsAndNotices() {
        Member member = fair.member();
        String coupon = fair.won(member, UUID.randomUUID()).path("id");

        Response home = Fair.as(member).get(HOME);

        home.then()
                .statusCode(200)
                .body("membership.memberNumber", equalTo("T" + member.id()))
                .body(
                        "membership.union",
                        equalTo(city.union(TestCity.DAOLI_COURIERS).name()))
                .body("card.state", equalTo("VALID"))
                .body("coupons.inHand", equalTo(1))
                .body(
                        "coupons.nextUntil",
                        equalTo(Fair.as(member).get("/v1/me/coupons/" + coupon).path("validUntil")))
                .body("campaigns.size()", lessThanOrEqualTo(3));
        Fair.as(member).post("/v1/me/coupons/" + coupon + "/return").then().statusCode(200);
        Fair.as(member).get(HOME).then().body("coupons.inHand", equalTo(0));
    }

    @Test
    void whatIsUnreadCountsUntilItIsRead() {
        city.founded();
        Applicant applicant = Applicant.submitted(Applicant.COURIER);
        int unread = applicant.get(HOME).path("notices.unread");
        assertThat(unread).isPositive();
        String notice = applicant.get("/v1/me/notices").path("items[0].id");

        applicant.person().calls().put("/v1/me/notices/" + notice + "/read");

        applicant.get(HOME).then().body("notices.unread", equalTo(unread - 1));
    }

    @Test
    void whatOpensNextIsThere() {
        String campaign = fair.published(fair.rush(3));
        List<String> next = given().get("/v1/campaigns").path("items.id");

        Response home = Fair.as(fair.member()).get(HOME);

        assertThat(next).contains(campaign);
        assertThat(home.<List<String>>path("campaigns.id"))
                .containsExactlyElementsOf(next.stream().limit(3).toList());
        home.then().body("campaigns.opensAt", hasItem(notNullValue()));
    }

    @Test
    void aCopyThatIsStillTrueIsNotSentAgain() {
        Member member = fair.member();
        Response home = Fair.as(member).get(HOME);

        Fair.as(member)
                .header("If-None-Match", home.header("ETag"))
                .get(HOME)
                .then()
                .statusCode(304);
        home.then().header("Cache-Control", equalTo("private, no-cache"));
        assertThat(home.asByteArray().length).isLessThan(4_096);
    }

    @Test
    void itIsForWhoIsSignedIn() {
        given().get(HOME).then().statusCode(401);
    }
}

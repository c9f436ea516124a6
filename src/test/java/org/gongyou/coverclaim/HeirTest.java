package org.gongyou.coverclaim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.coverclaim.ClaimCounter.CLAIMS;
import static org.gongyou.coverclaim.ClaimCounter.OFFICE;
import static org.gongyou.coverclaim.ClaimCounter.get;
import static org.gongyou.coverclaim.ClaimCounter.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.payment.Cashier;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.SignIn;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.junit.jupiter.api.Test;

/** Somebody claims for another: for a child, a husband, or as an heir. */
@QuarkusTest
class HeirTest extends ApiTest {

    @Inject
    ClaimCounter counter;

    @Inject
    Cashier cashier;

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    private Response submitted(Human heir, Map<String, Object> claim) {
        return submit(
                heir,
                counter.begin(heir, claim).then().statusCode(201).extract().path("id"));
    }

    @Test
    void severalHeirsShareToTheFen() {
        Human dead = counter.insured();
        Human heir = counter.human();
        Response claim = submitted(heir, counter.afterDeath(heir, dead.document(), dead.name()));
        claim.then().statusCode(200).body("assessment", nullValue()).body("cover", nullValue());

        counter.approve(claim.path("number")).then().statusCode(200);

        String id = claim.path("id");
        get(heir, id)
                .then()
                .body("payments.amountInFen", contains(1_000_001, 1_000_000, 1_000_000))
                .body("assessment.totalInFen", equalTo(3_000_001));
        counter.settle(id, 0, "PAID");
        get(heir, id).then().body("state", equalTo("APPROVED"));
        counter.settle(id, 1, "RETURNED");
        get(heir, id).then().body("state", equalTo("ACCOUNT_WRONG"));
        counter.settle(id, 2, "PAID");
        heir.calls()
                .header("If-Match", get(heir, id).header("ETag"))
                .body(ClaimCounter.account("演示次女", "87654321"))
                .put(CLAIMS + "/" + id + "/payees/1")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"));
        counter.settle(id, 1, "PAID");
        get(heir, id).then().body("state", equalTo("PAID")).body("payments.state", contains("PAID", "PAID", "PAID"));
    }

    @Test
    void theAccountOfTheDeadIsFrozenNotErasedAndAnOfficerMayLiftThat() {
        Human dead = counter.insured();
        Human heir = counter.human();
        Response claim = submitted(heir, counter.afterDeath(heir, dead.document(), dead.name()));
        String path = OFFICE + claim.path("number");
        SignIn.throughProvider(dead.phone(), "phone").then().statusCode(201);

        counter.approve(claim.path("number"));

        counter.reviewer().get(path).then().body("accountFrozen", equalTo(true));
        SignIn.throughProvider(dead.phone(), "phone").then().statusCode(403).body("code", equalTo("account.frozen"));
        counter.reviewer()
                .delete(path + "/account-freeze")
                .then()
                .statusCode(200)
                .body("accountFrozen", equalTo(false));
        SignIn.throughProvider(dead.phone(), "phone").then().statusCode(201);
    }

    @Test
    void aSessionOfTheDeadEnds() {
        Human dead = counter.insured();
        SignIn.Person phone = SignIn.again(dead.phone(), "phone");
        Human heir = counter.human();
        Response claim = submitted(heir, counter.afterDeath(heir, dead.document(), dead.name()));

        counter.approve(claim.path("number")).then().statusCode(200);

        SignIn.refresh(phone.refreshToken()).then().statusCode(401);
    }

    @Test
    void whetherSomebodyIsCoveredIsNotTold() {
        Human covered = counter.insured();
        Human uncovered = counter.human();
        Human heir = counter.human();

        List<Response> answers = Stream.of(covered.document(), uncovered.document(), IdentityNumbers.next())
                .map(document -> submitted(heir, counter.afterDeath(heir, document, "测试工友")))
                .toList();

        assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
        assertThat(answers.stream().map(HeirTest::withoutIds).distinct()).hasSize(1);
        counter.reviewer().get(OFFICE + answers.get(0).path("number")).then().body("cover.late", equalTo(false));
        counter.reviewer()
                .get(OFFICE + answers.get(2).path("number"))
                .then()
                .body("insuredKnown", equalTo(false))
                .body("cover", nullValue());
        counter.approve(answers.get(2).path("number"))
                .then()
                .statusCode(409)
                .body("code", equalTo("cover-claim.not-covered"));
    }

    private static String withoutIds(Response answer) {
        return answer.asString().replaceAll("\"(id|number|dueAt|fileId)\":\"[^\"]*\"", "");
    }

    @Test
    void proofIsAskedForAndSharesAddUp() {
        Human dead = counter.insured();
        Human heir = counter.human();
        Map<String, Object> claim = counter.afterDeath(heir, dead.document(), dead.name());
        claim.put("papers", List.of());
        submit(heir, counter.begin(heir, claim).path("id"))
                .then()
                .statusCode(422)
                .body("missing", contains("DEATH_CERTIFICATE", "IDENTITY_CARD", "KINSHIP_PROOF"));
        Map<String, Object> half = counter.afterDeath(heir, dead.document(), dead.name());
        half.put(
                "payees",
                List.of(
                        Map.of("to", ClaimCounter.account("甲", "12345678"), "permille", 500),
                        Map.of("to", ClaimCounter.account("乙", "12345678"), "permille", 499)));
        counter.begin(heir, half).then().statusCode(422).body("errors.pointer", contains("/payees"));
        Map<String, Object> nobodys = counter.afterDeath(heir, dead.document(), dead.name());
        nobodys.remove("insured");
        counter.begin(heir, nobodys).then().statusCode(422).body("errors.pointer", contains("/insured"));
    }

    @Test
    void twoHeirsDoNotBothGetIt() {
        Human dead = counter.insured();
        Human one = counter.human();
        Human two = counter.human();
        Response first = submitted(one, counter.afterDeath(one, dead.document(), dead.name()));
        Response second = submitted(two, counter.afterDeath(two, dead.document(), dead.name()));
        counter.approve(first.path("number")).then().statusCode(200);

        counter.approve(second.path("number")).then().statusCode(409).body("code", equalTo("cover-claim.exists"));
    }

    @Test
    void whoseCoverItIsDecidesNothing() {
        Human officer = counter.insured();
        Human wife = counter.human();
        city.founded().appoint(officer.id(), TestCity.CITY, OfficerFunction.REVIEW_CLAIMS);
        Map<String, Object> stay = new HashMap<>(counter.stay(wife, 20, 10));
        stay.put("claimant", "SPOUSE");
        stay.put(
                "insured",
                counter.afterDeath(wife, officer.document(), officer.name()).get("insured"));
        String file = counter.file(wife);
        stay.put(
                "papers",
                Stream.of("IDENTITY_CARD", "KINSHIP_PROOF")
                        .map(paper -> Map.of("paper", paper, "fileId", file))
                        .toList());
        Response claim = submitted(wife, stay);
        claim.then().statusCode(200);

        ClaimCounter.decide(tokens.of(officer.id(), Role.OFFICER), claim.path("number"), "{\"decision\":\"approve\"}")
                .then()
                .statusCode(403)
                .body("code", equalTo("casework.own-case"));
        counter.approve(claim.path("number")).then().statusCode(200);
        UUID payment = counter.payments(claim.path("id")).get(0);
        cashier.release(payment).then().statusCode(200);
    }
}

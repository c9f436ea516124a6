package org.gongyou.household;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.household.Homes.HOUSEHOLD;
import static org.gongyou.household.Homes.member;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.household.Homes.Human;
import org.gongyou.support.ApiTest;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.Race;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HouseholdTest extends ApiTest {

    @Inject
    Homes homes;

    @Inject
    Households households;

    @Test
    void isSaidOnceAndShownMasked() {
        Human human = homes.human();
        Human spouse = homes.human("演示配偶", IdentityNumbers.next());

        homes.say(human, homes.family(spouse)).then().statusCode(200);

        Response shown = human.get(HOUSEHOLD);
        shown.then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("members", hasSize(3))
                .body("members[0].income.netInFen", equalTo(200_000))
                .body("members[0].income.source", equalTo("SELF"))
                .body("members[1].name", equalTo("演**"))
                .body("members[2].countedElsewhere", equalTo(false))
                .body(
                        "validUntil.'/members/0/income'",
                        equalTo(homes.today().plusDays(183).toString()));
        assertThat(shown.asString())
                .doesNotContain("演示配偶", spouse.document(), spouse.document().substring(6));
        human.calls().header("If-None-Match", "\"0\"").get(HOUSEHOLD).then().statusCode(304);
    }

    @Test
    void isSealedInItsRow() {
        Human human = homes.human();
        homes.say(human, homes.family(homes.human())).then().statusCode(200);

        byte[] content = Transactions.select(
                byte[].class, "select content from household where worker_id = :worker", Map.of("worker", human.id()));

        assertThat(new String(content, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("CHRONIC", "测试孩子");
    }

    @Test
    void whatWasShownMaskedMayBeSentBack() {
        Human human = homes.human();
        Human spouse = homes.human("演示配偶", IdentityNumbers.next());
        homes.say(human, homes.family(spouse)).then().statusCode(200);
        Response shown = human.get(HOUSEHOLD);
        Map<String, Object> again =
                member("SPOUSE", shown.path("members[1].name"), shown.path("members[1].document.number"));
        again.put("id", shown.path("members[1].id"));

        homes.change(human, homes.household(again)).then().statusCode(200).body("members", hasSize(2));

        String export = Transactions.select(
                        Long.class,
                        "select count(*) from household_person where worker_id = :worker and left_at is null",
                        Map.of("worker", human.id()))
                .toString();
        assertThat(export).isEqualTo("2");
        Picture picture = Transactions.run(() -> households.picture(human.id(), homes.today()));
        assertThat(picture.heads()).hasSize(2);
        assertThat(picture.heads().get(1).key()).isEqualTo(Transactions.run(() -> households.keyOf(spouse.id())));
        assertThat(picture.heads().get(0).netIncomeInFen()).isEqualTo(200_000);
        assertThat(picture.heads().get(0).grossIncomeInFen()).isEqualTo(230_000);
    }

    @Test
    void nothingSensitiveWithoutItsConsent() {
        Human human = homes.human();
        Map<String, Object> household = homes.household(member("CHILD", "测试孩子", homes.childsNumber()));
        household.put("consents", Map.of());

        homes.say(human, household)
                .then()
                .statusCode(422)
                .body("errors.code", org.hamcrest.Matchers.everyItem(equalTo("household.consent-missing")))
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/members/0/income", "/members/0/illness", "/members/1", "/savings"));
        human.get(HOUSEHOLD).then().statusCode(404);
    }

    @Test
    void aConsentTakenBackErasesWhatStoodUnderIt() {
        Human human = homes.human();
        homes.say(human, homes.family(homes.human())).then().statusCode(200);

        human.calls()
                .delete(HOUSEHOLD + "/consents/health")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        human.get(HOUSEHOLD)
                .then()
                .body("members[0].illness", nullValue())
                .body("members[0].income.netInFen", equalTo(200_000))
                .body("consents.health", equalTo(false));
        assertThat(picture(human).missing()).contains("/members/0/illness").doesNotContain("/members/0/income");

        human.calls()
                .delete(HOUSEHOLD + "/consents/family")
                .then()
                .statusCode(200)
                .body("members", hasSize(1));
        human.calls().delete(HOUSEHOLD + "/consents/nonsense").then().statusCode(404);
    }

    @Test
    void isChangedOnlyByWhoSawItLast() {
        Human human = homes.human();
        homes.say(human, homes.household()).then().statusCode(200);

        homes.say(human, homes.household()).then().statusCode(428);
        human.calls()
                .header("If-Match", "\"7\"")
                .body(homes.household())
                .put(HOUSEHOLD)
                .then()
                .statusCode(412);
        human.calls()
                .header("If-None-Match", "*")
                .body(homes.household())
                .put(HOUSEHOLD)
                .then()
                .statusCode(412);
        homes.change(human, homes.household()).then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void ofTwoFirstOnesAtOnceOneIsKept() {
        Human human = homes.human();

        List<Integer> answers =
                Race.of(2, i -> homes.say(human, homes.household()).statusCode());

        assertThat(answers).contains(200).containsAnyOf(412, 428);
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        Human human = homes.human();
        Map<String, Object> nameless = member("PARENT", null, "230102199001011234");
        Map<String, Object> unborn = member("CHILD", "测试孩子", null);
        Map<String, Object> me = member("SPOUSE", "测试本人", human.document());
        Map<String, Object> found = member("SIBLING", "测试手足", IdentityNumbers.next());
        found.put("income", Map.of("netInFen", 1, "source", "CIVIL_AFFAIRS"));
        found.put(
                "disability",
                Map.of("grade", 2, "asOf", homes.today().plusDays(1).toString()));
        Map<String, Object> stranger = member("OTHER", "测试他人", IdentityNumbers.next());
        stranger.put("id", UUID.randomUUID().toString());
        Map<String, Object> household =
                homes.household(nameless, unborn, me, found, stranger, member("SELF", null, null));
        household.put(
                "spending", Map.of("illness", Map.of("amountInFen", 5, "from", "2024-01-01", "until", "2025-06-01")));

        homes.say(human, household)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/members/1/name",
                                "/members/1/document/number",
                                "/members/2/bornOn",
                                "/members/3/document",
                                "/members/4/income/source",
                                "/members/4/disability/asOf",
                                "/members/5/id",
                                "/members/6/relation",
                                "/spending/illness/from"));
        Map<String, Object> much = new HashMap<>(homes.household());
        much.put("savings", Map.of("amountInFen", -1));
        homes.say(human, much).then().statusCode(422).body("errors.pointer", contains("/savings/amountInFen"));
    }

    @Test
    void whatCannotBeIsNotTakenForAFamily() {
        Human human = homes.human();
        Map<String, Object> older = member("CHILD", "测试孩子", null);
        older.put("bornOn", homes.today().minusYears(100).toString());
        Map<String, Object> younger = member("PARENT", "测试父亲", null);
        younger.put("bornOn", homes.today().minusYears(1).toString());
        Map<String, Object> earning = member("SPOUSE", "测试配偶", IdentityNumbers.next());
        earning.put("income", Map.of("netInFen", 900_000, "grossInFen", 1));

        homes.say(human, homes.household(earning, member("SPOUSE", "测试配偶", IdentityNumbers.next()), older, younger))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/members/1/income/grossInFen",
                                "/members/2/relation",
                                "/members/3/bornOn",
                                "/members/4/bornOn"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "household.gross-below-net",
                                "household.spouse-twice",
                                "household.age-unfit",
                                "household.age-unfit"));
        human.get(HOUSEHOLD).then().statusCode(404);
    }

    @Test
    void isForWorkersWithAnIdentityAlone() {
        given().get(HOUSEHOLD).then().statusCode(401);
        Homes.as(homes.officer()).get(HOUSEHOLD).then().statusCode(403);
        String nobody = org.gongyou.support.SignIn.somebody().accessToken();
        Homes.as(nobody)
                .body(homes.household())
                .put(HOUSEHOLD)
                .then()
                .statusCode(409)
                .body("code", equalTo("household.identity-needed"));
    }

    @Test
    void membersWhoAreLeftOutLeaveNothing() {
        Human human = homes.human();
        homes.say(human, homes.family(homes.human())).then().statusCode(200);
        homes.ask(human).then().statusCode(200);

        homes.change(human, homes.household()).then().statusCode(200);

        long rows = Transactions.select(Long.class, """
                select (select count(*) from household_person where worker_id = :worker and left_at is null)
                     + (select count(*) from household_authority where worker_id = :worker)
                     + (select count(distinct authority_id) from authority_signer where worker_id = :worker)
                """, Map.of("worker", human.id()));
        assertThat(rows).as("the applicant, their authority and its signer").isEqualTo(3);
    }

    @Test
    void whatWasDecidedOnStaysAsItWas() {
        Human human = homes.human();
        homes.say(human, homes.household()).then().statusCode(200);
        UUID caseId = UUID.randomUUID();

        Frozen frozen = Transactions.run(() -> households.freeze(human.id(), caseId));
        human.calls().delete(HOUSEHOLD + "/consents/income").then().statusCode(200);

        Frozen kept =
                Transactions.run(() -> households.frozen(human.id(), caseId)).get(0);
        assertThat(kept).isEqualTo(frozen);
        assertThat(kept.picture().heads().get(0).netIncomeInFen()).isEqualTo(200_000);
        assertThat(picture(human).heads().get(0).netIncomeInFen()).isZero();
    }

    private Picture picture(Human human) {
        return Transactions.run(() -> households.picture(human.id(), homes.today()));
    }
}

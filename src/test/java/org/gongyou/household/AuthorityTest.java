package org.gongyou.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyou.household.Homes.AUTHORITIES;
import static org.gongyou.household.Homes.REQUESTS;
import static org.gongyou.household.Homes.member;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.household.Homes.Human;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.support.ApiTest;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.SignIn;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuthorityTest extends ApiTest {

    @Inject
    Homes homes;

    @Inject
    Authorities authorities;

    @Inject
    HouseholdProbe probe;

    @Test
    void eachAdultSignsAloneOnTheOwnPhone() {
        Human human = homes.human();
        Human spouse = homes.human();
        homes.say(human, homes.family(spouse)).then().statusCode(200);
        homes.ask(human)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.state", contains("ASKED", "ASKED"))
                .body("items[0].applicant", equalTo(true));

        homes.sign(human);
        assertThat(complete(human)).isFalse();
        assertThat(probe.timesCompleted(human.id())).isZero();
        spouse.get(REQUESTS).then().body("items", hasSize(1)).body("items[0].applicant", equalTo("测**"));
        homes.sign(spouse);

        assertThat(complete(human)).isTrue();
        assertThat(probe.timesCompleted(human.id())).isEqualTo(1);
        human.get(AUTHORITIES)
                .then()
                .body("items.manner", contains("PHONE", "PHONE"))
                .body("items.valid", contains(true, true))
                .body("items[1].validUntil", equalTo(homes.today().plusDays(365).toString()));
        assertThat(Transactions.run(
                        () -> authorities.complete(human.id(), homes.today().plusDays(366))))
                .as("its days are over")
                .isFalse();
    }

    @Test
    void nobodySignsForAnother() {
        Human human = homes.human();
        Human spouse = homes.human();
        homes.say(human, homes.family(spouse)).then().statusCode(200);
        homes.ask(human).then().statusCode(200);
        String spouses = spouse.get(REQUESTS).path("items[0].id");

        human.get(REQUESTS).then().body("items", hasSize(1));
        human.get(REQUESTS + "/" + spouses + "/text").then().statusCode(404);
        Map<String, String> read = Map.of("sha256", "0".repeat(64));
        human.calls()
                .body(read)
                .post(REQUESTS + "/" + spouses + "/signature")
                .then()
                .statusCode(404);
        homes.human()
                .calls()
                .post(REQUESTS + "/" + spouses + "/revocation")
                .then()
                .statusCode(404);
        Homes.as(SignIn.somebody().accessToken())
                .get(REQUESTS)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void whatIsSignedIsWhatWasRead() {
        Human human = homes.human();
        homes.say(human, homes.household()).then().statusCode(200);
        homes.ask(human).then().statusCode(200);
        String id = human.get(REQUESTS).path("items[0].id");
        Response text = human.get(REQUESTS + "/" + id + "/text");
        text.then().statusCode(200).contentType("application/pdf");

        human.calls()
                .body(Map.of("sha256", "0".repeat(64)))
                .post(REQUESTS + "/" + id + "/signature")
                .then()
                .statusCode(409)
                .body("code", equalTo("household.text-changed"));
        Homes.sign(human, id).then().statusCode(200).body("state", equalTo("SIGNED"));
        assertThat(human.get(REQUESTS + "/" + id + "/text").asByteArray()).isEqualTo(text.asByteArray());
        Homes.sign(human, id).then().statusCode(409).body("code", equalTo("household.not-to-sign"));
    }

    @Test
    void isTakenBackAndMayBeAskedForAgain() {
        Human human = homes.human();
        homes.say(human, homes.household()).then().statusCode(200);
        homes.ask(human).then().statusCode(200);
        String id = homes.sign(human);

        homes.revoke(human, id).then().statusCode(200).body("state", equalTo("REVOKED"));

        assertThat(complete(human)).isFalse();
        homes.revoke(human, id).then().statusCode(409).body("code", equalTo("household.authority-not-given"));
        homes.ask(human).then().statusCode(200).body("items.state", contains("ASKED"));
        homes.ask(human).then().statusCode(200);
        human.get(REQUESTS).then().body("items", hasSize(2));
        homes.sign(human);
        assertThat(complete(human)).isTrue();
    }

    @Test
    void minorsSignNothing() {
        Human human = homes.human();
        homes.say(human, homes.household(member("CHILD", "测试孩子", homes.childsNumber())))
                .then()
                .statusCode(200);
        Response asked = homes.ask(human);

        asked.then().body("items", hasSize(1));
        String child = human.get(Homes.HOUSEHOLD).path("members[1].id");
        paper(human, child).then().statusCode(409).body("code", equalTo("household.not-an-adult"));
        paper(human, UUID.randomUUID().toString()).then().statusCode(404);
    }

    @Test
    void onPaperItCountsOnceAnOfficerHasComparedIt() {
        Human human = homes.human();
        homes.say(
                        human,
                        homes.household(member(
                                "PARENT",
                                "测试父亲",
                                IdentityNumbers.bornOn(homes.today().minusYears(70)))))
                .then()
                .statusCode(200);
        String father = homes.ask(human).path("items[1].memberId");
        homes.sign(human);
        human.get(AUTHORITIES + "/" + father + "/text")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/pdf"));

        paper(human, father).then().statusCode(200).body("items[1].state", equalTo("ON_PAPER"));
        assertThat(complete(human)).isFalse();
        UUID officer = UUID.randomUUID();
        Transactions.run(() -> authorities
                .rejectPaper(human.id(), UUID.fromString(father), officer)
                .replaceWith(1));
        assertThatThrownBy(() -> Transactions.run(() -> authorities
                        .confirmPaper(human.id(), UUID.fromString(father), officer)
                        .replaceWith(1)))
                .isInstanceOf(ProblemException.class);
        paper(human, father).then().statusCode(200);
        Transactions.run(() -> authorities
                .confirmPaper(human.id(), UUID.fromString(father), officer)
                .replaceWith(1));

        assertThat(complete(human)).isTrue();
        human.get(AUTHORITIES).then().body("items[1].manner", equalTo("PAPER"));
    }

    @Test
    void anotherDocumentIsAnotherPerson() {
        Human human = homes.human();
        homes.say(human, homes.family(homes.human())).then().statusCode(200);
        Transactions.run(() -> authorities.ask(human.id()));
        String spouse = human.get(Homes.HOUSEHOLD).path("members[1].id");
        Transactions.run(() -> authorities
                .signAtVisit(human.id(), UUID.fromString(spouse), UUID.randomUUID(), List.of())
                .replaceWith(1));
        homes.sign(human);
        assertThat(complete(human)).isTrue();

        Map<String, Object> other = member("SPOUSE", "测试另一人", IdentityNumbers.next());
        other.put("id", spouse);
        homes.change(human, homes.household(other)).then().statusCode(200);

        assertThat(complete(human)).isFalse();
        homes.ask(human).then().body("items.state", contains("SIGNED", "ASKED"));
    }

    private Response paper(Human human, String member) {
        return human.calls()
                .body(Map.of("files", List.of(homes.upload(human))))
                .post(AUTHORITIES + "/" + member + "/paper");
    }

    private boolean complete(Human human) {
        return Transactions.run(() -> authorities.complete(human.id(), homes.today()));
    }
}

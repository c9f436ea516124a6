package org.gongyou.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CardOfficerTest extends ApiTest {

    @Inject
    CardCounter counter;

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    private Person holder;
    private String number;
    private String path;
    private String officer;

    @BeforeEach
    void somebodyHasACard() {
        holder = counter.holder();
        number = holder.calls().get("/v1/me/card").path("number");
        path = "/officer/v1/cards/" + number;
        officer = counter.officer(TestCity.DAOLI);
    }

    @Test
    void findsACardHoweverItsNumberIsTyped() {
        String typed = " " + number.toLowerCase(java.util.Locale.ROOT).replace("-", " ");

        CardCounter.as(officer)
                .get("/officer/v1/cards/{number}", typed)
                .then()
                .statusCode(200)
                .body("number", equalTo(number))
                .body("maskedName", equalTo("测**"))
                .body("state", equalTo("VALID"));

        assertThat(audited()).containsOnlyOnce("card.looked-up");
    }

    @Test
    void isToldOfATypingMistake() {
        char last = number.charAt(number.length() - 1);
        String wrong = number.substring(0, number.length() - 1) + (last == '0' ? '1' : '0');

        CardCounter.as(officer)
                .get("/officer/v1/cards/" + wrong)
                .then()
                .statusCode(404)
                .body("code", equalTo("card.number-mistyped"));
        CardCounter.as(officer)
                .get("/officer/v1/cards/" + CardNumber.of(2001, 99_999_999))
                .then()
                .statusCode(404)
                .body("code", equalTo("card.not-found"));
    }

    @Test
    void aCardOfAnotherUnionIsNotThere() {
        String elsewhere = counter.officer(TestCity.NANGANG);
        CardCounter.as(elsewhere).get(path).then().statusCode(404).body("code", equalTo("card.not-found"));
        String without = city.officer(TestCity.DAOLI, OfficerFunction.MANAGE_STATIONS);
        CardCounter.as(without).get(path).then().statusCode(404);
        CardCounter.as(elsewhere)
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "LOST"))
                .post(path + "/freeze")
                .then()
                .statusCode(404);
        holder.calls().get(path).then().statusCode(403);
        CardCounter.as("nonsense").get(path).then().statusCode(401);
    }

    @Test
    void freezesAndUnfreezesWithAReasonTheMemberIsTold() {
        CardPhone phone = counter.phoneOf(holder);
        counter.act(officer, number, "freeze", "IDENTITY_UNCLEAR")
                .then()
                .statusCode(200)
                .body("state", equalTo("FROZEN"))
                .body("freezeReason", equalTo("IDENTITY_UNCLEAR"));
        counter.check(counter.clerk(), phone.code()).then().statusCode(409).body("code", equalTo("card.not-valid"));
        holder.calls()
                .get("/v1/me/notices")
                .then()
                .body("items.text", hasItem("您的会员证已冻结：身份信息待核实。如有疑问请联系所在工会或拨打12351。"));

        counter.act(officer, number, "unfreeze", "CLEARED")
                .then()
                .statusCode(200)
                .body("state", equalTo("VALID"))
                .body("freezeReason", nullValue());

        counter.check(counter.clerk(), phone.code()).then().statusCode(200);
        assertThat(audited()).contains("card.frozen", "card.unfrozen");
    }

    @Test
    void actsOnlyOnWhatWasSeen() {
        String body = "{\"reason\":\"LOST\"}";
        String tag = CardCounter.as(officer).get(path).header("ETag");
        CardCounter.as(officer).body(body).post(path + "/freeze").then().statusCode(428);
        counter.act(officer, number, "freeze", "LOST").then().statusCode(200);

        CardCounter.as(officer)
                .header("If-Match", tag)
                .body(body)
                .post(path + "/freeze")
                .then()
                .statusCode(412);
        counter.act(officer, number, "freeze", "LOST")
                .then()
                .statusCode(409)
                .body("code", equalTo("card.illegal-state"));
    }

    @Test
    void namesAReason() {
        String tag = CardCounter.as(officer).get(path).header("ETag");
        CardCounter.as(officer)
                .header("If-Match", tag)
                .body("{}")
                .post(path + "/freeze")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
    }

    @Test
    void nobodyFreezesACardOfTheirOwn() {
        city.appoint(holder.id(), TestCity.DAOLI, OfficerFunction.MANAGE_CARDS);
        String self = tokens.of(holder.id(), Role.OFFICER);

        counter.act(self, number, "freeze", "LOST").then().statusCode(403).body("code", equalTo("card.own-card"));
    }

    private List<String> audited() {
        return Transactions.run(() -> io.quarkus.hibernate.reactive.panache.Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select action from audit_entry where stream = :worker", String.class)
                        .setParameter("worker", holder.id())
                        .getResultList()));
    }
}

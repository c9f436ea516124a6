package org.gongyou.payment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyou.file.Pictures;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.payment.Cashier.Purse;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cash and goods: released as always, then one officer hands over and another has seen it. */
@QuarkusTest
class HandoverTest extends ApiTest {

    private static final String PATH = "/officer/v1/handovers";

    @Inject
    Cashier cashier;

    @Inject
    Heard heard;

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    private final UUID one = Ids.next();
    private final UUID two = Ids.next();

    @BeforeEach
    void twoWhoVisit() {
        city.founded();
        city.appoint(one, TestCity.DAOLI_STREET, OfficerFunction.HANDLE_RELIEF);
        city.appoint(two, TestCity.DAOLI_STREET, OfficerFunction.HANDLE_RELIEF);
    }

    private RequestSpecification as(UUID officer) {
        return Cashier.as(token(officer));
    }

    private String token(UUID officer) {
        return tokens.of(officer, Role.OFFICER);
    }

    /** Of the street's, paid by the district. */
    private PaymentOrder order(Purse purse, UUID worker) {
        PaymentOrder like = cashier.order(purse, Cashier.purpose(), 20_000);
        return new PaymentOrder(
                like.purpose(),
                like.programme(),
                like.year(),
                city.id(TestCity.DAOLI_STREET),
                worker,
                Set.of(),
                like.caseNumber(),
                like.approver(),
                like.amountInFen(),
                null,
                List.of());
    }

    private String photo(UUID officer) {
        return given().auth()
                .oauth2(token(officer))
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("file", "photo.png", Pictures.plain("png"), "image/png")
                .post("/v1/files")
                .path("id");
    }

    private Response visit(UUID officer, UUID payment) {
        String path = PATH + "/" + payment;
        return as(officer)
                .header("If-Match", as(officer).get(path).header("ETag"))
                .body(Map.of("signature", photo(officer), "photos", List.of(photo(officer))))
                .post(path + "/visit");
    }

    private Response witness(UUID officer, UUID payment, boolean arrived) {
        String path = PATH + "/" + payment;
        return as(officer)
                .header("If-Match", as(officer).get(path).header("ETag"))
                .body(Map.of("arrived", arrived))
                .post(path + "/witness");
    }

    @Test
    void arrivesWhenTheSecondOfficerSaysSo() {
        Purse purse = cashier.purse(50_000);
        PaymentOrder order = order(purse, Ids.next()).asGoods("演示：米、面、油各一份");
        UUID id = cashier.reserve(order).id();
        visit(one, id).then().statusCode(409);
        cashier.release(id).then().statusCode(200).body("goods", equalTo("演示：米、面、油各一份"));
        as(one).get(PATH + "?limit=200").then().body("items.id", hasItem(id.toString()));

        Response handed = visit(one, id);

        handed.then().statusCode(200).body("state", equalTo("SENT")).body("visits", hasSize(1));
        assertThat(cashier.balance(purse, LedgerAccount.SENT)).isEqualTo(20_000);
        witness(one, id, true).then().statusCode(403).body("code", equalTo("payment.second-person"));
        witness(two, id, true).then().statusCode(200).body("state", equalTo("PAID"));
        assertThat(heard.of(order.purpose())).containsExactly("paid");
        assertThat(cashier.balance(purse, LedgerAccount.PAID)).isEqualTo(20_000);
        witness(two, id, true).then().statusCode(409);
        as(two).get("/v1/files/" + handed.path("visits[0].signature")).then().statusCode(200);
    }

    @Test
    void isReleasedAnewWhenItDidNotArrive() {
        Purse purse = cashier.purse(50_000);
        PaymentOrder order = order(purse, Ids.next());
        UUID id = cashier.reserve(order).id();
        cashier.release(id);
        visit(one, id).then().statusCode(200);

        witness(two, id, false).then().statusCode(200).body("state", equalTo("RESERVED"));

        assertThat(cashier.balance(purse, LedgerAccount.RESERVED)).isEqualTo(20_000);
        cashier.release(id).then().statusCode(200);
        visit(two, id).then().statusCode(200).body("visits", hasSize(2));
        witness(one, id, true).then().statusCode(200);
        assertThat(heard.of(order.purpose())).containsExactly("paid");
    }

    @Test
    void goesIntoNoBatch() {
        Purse purse = cashier.purse(50_000);
        UUID id = cashier.reserve(order(purse, Ids.next())).id();
        cashier.release(id);

        cashier.batch(purse, id).then().statusCode(422);
    }

    @Test
    void isHandledByNobodyElse() {
        Purse purse = cashier.purse(50_000);
        UUID own = cashier.reserve(order(purse, one)).id();
        UUID bank = cashier.reserve(purse, Cashier.purpose(), 10).id();
        UUID other = Ids.next();
        city.appoint(other, TestCity.NANGANG, OfficerFunction.HANDLE_RELIEF);
        cashier.release(own);

        visit(one, own).then().statusCode(403).body("code", equalTo("payment.own-matter"));
        as(other).get(PATH + "/" + own).then().statusCode(404);
        as(other).get(PATH).then().body("items.id", not(hasItem(own.toString())));
        as(one).get(PATH + "/" + bank).then().statusCode(404);
        Cashier.as(city.officer(TestCity.DAOLI, OfficerFunction.REVIEW_CLAIMS))
                .get(PATH)
                .then()
                .statusCode(403)
                .body("code", equalTo("payment.no-visitor"));
        given().get(PATH).then().statusCode(401);
        as(two).body(Map.of("arrived", true))
                .post(PATH + "/" + own + "/witness")
                .then()
                .statusCode(428);
        as(two).header("If-Match", "\"99\"")
                .body(Map.of("signature", UUID.randomUUID(), "photos", List.of()))
                .post(PATH + "/" + own + "/visit")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/photos"));
    }

    @Test
    void happensOnceHoweverManySaySoAtOnce() {
        Purse purse = cashier.purse(50_000);
        UUID id = cashier.reserve(order(purse, Ids.next())).id();
        cashier.release(id);
        visit(one, id);

        List<Integer> said = Race.of(8, number -> witness(two, id, true).statusCode());

        assertThat(said).containsOnlyOnce(200);
        assertThat(cashier.balance(purse, LedgerAccount.PAID)).isEqualTo(20_000);
        assertThatThrownBy(() -> Transactions.change(
                        "update payment_handover set witnessed_by = handed_by where payment_id = :id",
                        Map.of("id", id)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void theBooksOfAllTogetherBalance() {
        cashier.purse(50_000);

        cashier.second()
                .get("/officer/v1/ledger")
                .then()
                .statusCode(200)
                .body("sumInFen", equalTo(0))
                .body("accounts.account", equalTo(List.of("SOURCE", "AVAILABLE", "RESERVED", "SENT", "PAID")));
        Cashier.as(token(one)).get("/officer/v1/ledger").then().statusCode(403);
    }
}

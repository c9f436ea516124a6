package org.gongyou.payment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.payment.Cashier.BATCHES;
import static org.gongyou.payment.Cashier.PAYMENTS;
import static org.gongyou.payment.Cashier.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.payment.Cashier.Purse;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A payment's way: approved, released, in a batch to the bank, and what the bank says. */
@QuarkusTest
class PaymentTest extends ApiTest {

    @Inject
    Cashier cashier;

    @Inject
    Payments payments;

    @Inject
    PaymentPersonalData personal;

    @Inject
    Heard heard;

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    @Nested
    class TheWay {

        @Test
        void leadsFromTheBudgetToThePayee() {
            Purse purse = cashier.purse(5000);
            String purpose = Cashier.purpose();
            UUID id = cashier.reserve(purse, purpose, 1234).id();
            assertThat(cashier.balance(purse, LedgerAccount.AVAILABLE)).isEqualTo(3766);

            String batch = cashier.sent(purse, id);
            assertThat(cashier.balance(purse, LedgerAccount.SENT)).isEqualTo(1234);
            String reference = cashier.reference(batch, id);
            String file = cashier.first().get(BATCHES + "/" + batch + "/file").asString();
            assertThat(file.lines())
                    .containsExactly(
                            "reference,name,account,bank,amount,caseNumber,remark",
                            reference + ",演示收款人," + Cashier.ACCOUNT + ",演示银行道里支行,12.34,CC-TEST,");

            cashier.answer(batch, "reference,result,amount\n" + reference + ",PAID,12.34")
                    .then()
                    .statusCode(200)
                    .body("rows", equalTo(1));

            cashier.first().get(PAYMENTS + "/" + id).then().body("state", equalTo("PAID"));
            cashier.first().get(BATCHES + "/" + batch).then().body("state", equalTo("ANSWERED"));
            assertThat(cashier.balance(purse, LedgerAccount.PAID)).isEqualTo(1234);
            assertThat(heard.of(purpose)).containsExactly("paid");
        }

        @Test
        void leadsBackWhenTheBankReturnsItAndOnAgainOnceTheAccountIsMended() {
            Purse purse = cashier.purse(5000);
            String purpose = Cashier.purpose();
            UUID id = cashier.reserve(purse, purpose, 900).id();

            cashier.settle(purse, id, "RETURNED,户名与账号不符");

            assertThat(heard.of(purpose)).containsExactly("returned");
            assertThat(cashier.balance(purse, LedgerAccount.RESERVED)).isEqualTo(900);
            cashier.first()
                    .get(PAYMENTS + "/" + id)
                    .then()
                    .body("state", equalTo("RETURNED"))
                    .body("reason", equalTo("户名与账号不符"))
                    .body("batchId", nullValue());
            refused(cashier.release(id), "payment.illegal-state");
            Transactions.run(() ->
                    payments.mend(purpose, Cashier.payee("12345678901234")).replaceWith(true));
            cashier.settle(purse, id, "PAID");
            assertThat(heard.of(purpose)).containsExactly("returned", "paid");
            assertThat(cashier.balance(purse, LedgerAccount.PAID)).isEqualTo(900);
        }

        @Test
        void leadsBackEvenDaysAfterTheBankHadPaid() {
            Purse purse = cashier.purse(5000);
            String purpose = Cashier.purpose();
            UUID id = cashier.reserve(purse, purpose, 800).id();
            String batch = cashier.sent(purse, id);
            String reference = cashier.reference(batch, id);
            cashier.answer(batch, "参考号,结果\n" + reference + ",成功").then().statusCode(200);

            cashier.answer(batch, "参考号,结果,原因\n" + reference + ",退汇,账户已销户")
                    .then()
                    .statusCode(200);

            assertThat(heard.of(purpose)).containsExactly("paid", "returned");
            assertThat(cashier.balance(purse, LedgerAccount.RESERVED)).isEqualTo(800);
            assertThat(cashier.balance(purse, LedgerAccount.PAID)).isZero();
        }

        @Test
        void endsWhenTheSecondPersonRefuses() {
            Purse purse = cashier.purse(5000);
            String purpose = Cashier.purpose();
            UUID id = cashier.reserve(purse, purpose, 800).id();
            String path = PAYMENTS + "/" + id;
            String tag = cashier.second().get(path).header("ETag");

            cashier.second()
                    .header("If-Match", tag)
                    .body(Map.of("reason", "PAYEE_WRONG"))
                    .post(path + "/refusal")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("CANCELLED"));

            assertThat(heard.of(purpose)).containsExactly("stopped");
            assertThat(cashier.balance(purse, LedgerAccount.AVAILABLE)).isEqualTo(5000);
            assertThat(cashier.reserve(purse, purpose, 700).state()).isEqualTo(PaymentState.RESERVED);
        }

        @Test
        void isPaidFromTheNearestBudgetAboveTheUnion() {
            Purse purse = cashier.purse(1000);
            Purse street = new Purse(purse.budget(), purse.programme(), city.id(TestCity.DAOLI_STREET));
            Purse elsewhere = new Purse(purse.budget(), purse.programme(), city.id(TestCity.NANGANG_STREET));

            cashier.reserve(street, Cashier.purpose(), 10);

            assertThat(cashier.balance(purse, LedgerAccount.RESERVED)).isEqualTo(10);
            assertThat(cashier.tries(cashier.order(elsewhere, Cashier.purpose(), 10)))
                    .isFalse();
        }
    }

    @Nested
    class TwoPeopleAct {

        @Test
        void whoApprovedDoesNotRelease() {
            Purse purse = cashier.purse(1000);
            UUID id = cashier.reserve(cashier.order(purse, Cashier.purpose(), 10, cashier.secondId()))
                    .id();

            forbidden(cashier.release(id), "payment.second-person");

            Cashier.release(cashier.first(), PAYMENTS + "/" + id).then().statusCode(200);
        }

        @Test
        void whoMadeABatchDoesNotReleaseIt() {
            Purse purse = cashier.purse(1000);
            UUID id = cashier.reserve(purse, Cashier.purpose(), 10).id();
            cashier.release(id);
            String batch = cashier.batch(purse, id).path("id");

            forbidden(Cashier.release(cashier.first(), BATCHES + "/" + batch), "payment.second-person");
            refused(cashier.first().get(BATCHES + "/" + batch + "/file"), "payment.illegal-state");
            refused(cashier.answer(batch, "reference,result\n"), "payment.illegal-state");
        }

        @Test
        void nobodyReleasesTheirOwnOrARelatives() {
            Purse purse = cashier.purse(1000);
            UUID officer = cashier.secondId();
            PaymentOrder wanted = cashier.order(purse, Cashier.purpose(), 10);
            PaymentOrder own = order(wanted, officer, Set.of());
            PaymentOrder relatives = order(wanted, UUID.randomUUID(), Set.of(officer));

            forbidden(cashier.release(cashier.reserve(own).id()), "payment.own-matter");
            forbidden(cashier.release(cashier.reserve(relatives).id()), "payment.own-matter");
        }

        private PaymentOrder order(PaymentOrder like, UUID worker, Set<UUID> barred) {
            return new PaymentOrder(
                    Cashier.purpose(),
                    like.programme(),
                    like.year(),
                    like.union(),
                    worker,
                    barred,
                    like.caseNumber(),
                    like.approver(),
                    like.amountInFen(),
                    like.payee(),
                    List.of());
        }
    }

    @Nested
    class Batches {

        @Test
        void takeWhatIsReleasedAndInNoOther() {
            Purse purse = cashier.purse(1000);
            UUID unreleased = cashier.reserve(purse, Cashier.purpose(), 10).id();
            UUID id = cashier.reserve(purse, Cashier.purpose(), 20).id();
            cashier.release(id);

            cashier.batch(purse, id, unreleased)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/paymentIds/1"));
            String batch = cashier.batch(purse, id)
                    .then()
                    .body("totalInFen", equalTo(20))
                    .extract()
                    .path("id");
            cashier.batch(purse, id).then().statusCode(422);
            String path = BATCHES + "/" + batch;
            cashier.second()
                    .header("If-Match", "\"99\"")
                    .post(path + "/cancellation")
                    .then()
                    .statusCode(412);
            cashier.second().post(path + "/cancellation").then().statusCode(428);
            cashier.second()
                    .header("If-Match", cashier.first().get(path).header("ETag"))
                    .post(path + "/cancellation")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("CANCELLED"));
            cashier.batch(purse, id).then().statusCode(201);
        }

        @Test
        void takeAllThatIsReleasedWhereNothingIsSaid() {
            Purse purse = cashier.purse(1000);
            UUID id = cashier.reserve(purse, Cashier.purpose(), 20).id();
            cashier.release(id);

            cashier.first()
                    .body(Map.of("unionId", purse.union()))
                    .post(BATCHES)
                    .then()
                    .statusCode(201)
                    .body("lines.paymentId", hasItem(id.toString()));
        }

        @Test
        void sentTwiceAndAnsweredTwicePayOnce() {
            Purse purse = cashier.purse(1000);
            String purpose = Cashier.purpose();
            UUID id = cashier.reserve(purse, purpose, 300).id();
            String batch = cashier.sent(purse, id);
            String answer = "reference,result\n" + cashier.reference(batch, id) + ",PAID";
            String file = cashier.first().get(BATCHES + "/" + batch + "/file").asString();

            refused(Cashier.release(cashier.second(), BATCHES + "/" + batch), "payment.illegal-state");
            assertThat(cashier.first().get(BATCHES + "/" + batch + "/file").asString())
                    .isEqualTo(file);
            cashier.answer(batch, answer).then().statusCode(200);
            cashier.answer(batch, answer).then().statusCode(200);

            assertThat(cashier.balance(purse, LedgerAccount.PAID)).isEqualTo(300);
            assertThat(heard.of(purpose)).containsExactly("paid");
        }

        @Test
        void enterNothingOfAnAnswerWithAnythingWrong() {
            Purse purse = cashier.purse(1000);
            UUID one = cashier.reserve(purse, Cashier.purpose(), 300).id();
            UUID two = cashier.reserve(purse, Cashier.purpose(), 200).id();
            String batch = cashier.sent(purse, one, two);
            String table = "reference,result,amount\n" + cashier.reference(batch, one) + ",PAID,3.00\n"
                    + cashier.reference(batch, two) + ",PAID,2.01\nnone,MAYBE,\n";

            cashier.answer(batch, table)
                    .then()
                    .statusCode(422)
                    .body("errors.line", contains(3, 4, 4))
                    .body("errors.code", hasItem("payment.amount-differs"));

            assertThat(cashier.balance(purse, LedgerAccount.SENT)).isEqualTo(500);
            String returned = "reference,result\n" + cashier.reference(batch, one) + ",RETURNED";
            cashier.answer(batch, returned).then().statusCode(200);
            cashier.answer(batch, returned.replace("RETURNED", "PAID"))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("payment.answer-contradicts"));
        }
    }

    @Test
    void leaveTheBooksAndForgetTheAccountWithThePerson() {
        Purse purse = cashier.purse(1000);
        PaymentOrder order = cashier.order(purse, Cashier.purpose(), 300);
        UUID id = cashier.reserve(order).id();
        assertThat(exported(order)).contains(Cashier.ACCOUNT, "\"amountInFen\":300");

        Transactions.run(() -> personal.erase(order.worker()).replaceWith(true));
        assertThat(exported(order)).as("it is still to be paid").contains(Cashier.ACCOUNT);
        cashier.settle(purse, id, "PAID");
        Transactions.run(() -> personal.erase(order.worker()).replaceWith(true));

        assertThat(exported(order)).contains("\"amountInFen\":300").doesNotContain(Cashier.ACCOUNT);
        cashier.first().get(PAYMENTS + "/" + id).then().body("payeeName", nullValue());
    }

    private String exported(PaymentOrder order) {
        return Transactions.run(() -> personal.export(order.worker())).toString();
    }

    @Test
    void showFourDigitsAndWhetherOthersArePaidThere() {
        Purse purse = cashier.purse(1000);
        cashier.reserve(purse, Cashier.purpose(), 300);
        UUID id = cashier.reserve(purse, Cashier.purpose(), 200).id();

        Response shown = cashier.first().get(PAYMENTS + "/" + id);

        shown.then()
                .body("payeeName", equalTo("演**"))
                .body("payeeAccount", equalTo("**** 0012"))
                .body("othersToSameAccount", not(equalTo(0)));
        assertThat(shown.asString()).doesNotContain(Cashier.ACCOUNT, "演示收款人");
        cashier.first().get(PAYMENTS + "?state=RESERVED&limit=200").then().statusCode(200);
    }

    @Test
    void areHiddenFromOtherUnions() {
        Purse purse = cashier.purse(1000);
        UUID id = cashier.reserve(purse, Cashier.purpose(), 200).id();
        String batch = cashier.sent(purse, id);
        String elsewhere = city.officer(TestCity.NANGANG, OfficerFunction.values());

        as(elsewhere).get(PAYMENTS + "/" + id).then().statusCode(404);
        as(elsewhere).get(BATCHES + "/" + batch).then().statusCode(404);
        as(elsewhere).get(BATCHES + "/" + batch + "/file").then().statusCode(404);
        as(elsewhere).get(PAYMENTS).then().statusCode(200).body("items.id", not(hasItem(id.toString())));
        given().get(PAYMENTS + "/" + id).then().statusCode(401);
        as(tokens.of(UUID.randomUUID(), Role.WORKER)).get(PAYMENTS).then().statusCode(403);
        cashier.second()
                .header("If-Match", "\"99\"")
                .post(PAYMENTS + "/" + id + "/release")
                .then()
                .statusCode(412);
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(409).body("code", equalTo(code));
    }

    private static void forbidden(Response answer, String code) {
        answer.then().statusCode(403).body("code", equalTo(code));
    }
}

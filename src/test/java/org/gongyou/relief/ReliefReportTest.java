package org.gongyou.relief;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.relief.ReliefCounter.MINE;
import static org.gongyou.relief.ReliefCounter.decide;
import static org.gongyou.relief.ReliefCounter.payment;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.payment.Cashier;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/** What was really paid goes to the national help system, and its number comes back. */
@QuarkusTest
class ReliefReportTest extends ApiTest {

    private static final String PAYMENTS = "/officer/v1/hardship-payments";

    @Inject
    ReliefCounter counter;

    @Inject
    Cashier cashier;

    @Inject
    TestCity city;

    /** Approved to be paid 1,234.56 yuan. @return the payment */
    private UUID approved(Human human) {
        String number = counter.reviewed(human, counter.plain());
        decide(counter.approver(), number, Map.of("decision", "approve", "details", Map.of("amountInFen", 123_456)))
                .then()
                .statusCode(200);
        return payment(human.calls().get(MINE).path("items[0].id"));
    }

    private UUID paid(Human human) {
        UUID payment = approved(human);
        cashier.settle(counter.plain().purse(), payment, "PAID");
        return payment;
    }

    private String table(String query) {
        return Cashier.as(counter.approver())
                .accept("text/csv")
                .get(PAYMENTS + "/export" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void whatWasPaidIsThereToTheFenWithoutAnAccount() {
        Human human = counter.inNeed();
        UUID payment = paid(human);
        UUID waiting = approved(counter.inNeed());
        UUID returned = approved(counter.inNeed());
        cashier.settle(counter.plain().purse(), returned, "RETURNED,没有该账号");
        LocalDate today = LocalDate.now(ChinaDay.ZONE);

        String table = table("");

        assertThat(table.lines().filter(line -> line.startsWith(payment.toString())))
                .singleElement()
                .asString()
                .contains(human.name(), human.document(), counter.plain().code(), "银行转账", "1234.56", today.toString());
        assertThat(table)
                .doesNotContain(waiting.toString())
                .doesNotContain(returned.toString())
                .doesNotContain(Cashier.ACCOUNT);
        assertThat(table("?from=" + today.plusDays(1))).doesNotContain(payment.toString());
        assertThat(Transactions.select(
                        Long.class,
                        "select count(*) from audit_entry where action = 'hardship.payment-exported' and subject = :id",
                        Map.of("id", payment)))
                .isEqualTo(1);
    }

    @Test
    void itsNumberComesBackAndIsEnteredOnce() {
        UUID payment = paid(counter.inNeed());
        String number = "BF" + payment.toString().substring(24);
        String table = table("");
        String line = table.lines()
                .filter(row -> row.startsWith(payment.toString()))
                .findFirst()
                .orElseThrow();
        String answer = table.lines().findFirst().orElseThrow() + "\n"
                + line.replace(payment + ",,", payment + "," + number + ",") + "\n";

        bring(counter.approver(), answer, true).then().statusCode(200).body("errors", empty());
        assertThat(table("")).doesNotContain(number);
        bring(counter.approver(), answer, false).then().statusCode(200).body("rows", equalTo(1));
        bring(counter.approver(), answer, false).then().statusCode(200);

        assertThat(table("")).contains(payment + "," + number + ",");
        UUID other = paid(counter.inNeed());
        bring(counter.approver(), "系统内编号,帮扶编号\n" + other + "," + number + "\n" + UUID.randomUUID() + ",BF-0\n", false)
                .then()
                .statusCode(422)
                .body("errors.code", contains("hardship.payment-number-taken", "hardship.payment-unknown"));
    }

    @Test
    void anotherDistrictSeesNothingOfItAndNumbersNothing() {
        UUID payment = paid(counter.inNeed());
        String elsewhere = city.officer(TestCity.NANGANG, OfficerFunction.HANDLE_RELIEF);

        assertThat(Cashier.as(elsewhere)
                        .accept("text/csv")
                        .get(PAYMENTS + "/export")
                        .asString())
                .doesNotContain(payment.toString());
        bring(elsewhere, "系统内编号,帮扶编号\n" + payment + ",BF-1\n", false)
                .then()
                .statusCode(422)
                .body("errors.code", contains("hardship.payment-unknown"));
        Cashier.as(counter.inNeed().token())
                .accept("text/csv")
                .get(PAYMENTS + "/export")
                .then()
                .statusCode(403);
        given().get(PAYMENTS + "/export").then().statusCode(401);
    }

    private static Response bring(String officer, String table, boolean dryRun) {
        return given().auth()
                .oauth2(officer)
                .contentType("text/csv; charset=UTF-8")
                .body(table)
                .post(PAYMENTS + "/import?dryRun=" + dryRun);
    }
}

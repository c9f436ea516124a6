package org.gongyou.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.payment.Cashier.Purse;
import org.gongyou.platform.csv.Workbook;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Test;

/** The bank's file and its answer as spreadsheets; and what an interruption leaves. */
@QuarkusTest
class BankWorkbookTest extends ApiTest {

    @Inject
    Cashier cashier;

    private Response answer(String batch, List<List<String>> rows) {
        return Cashier.as(cashier.firstToken())
                .contentType(Workbook.TYPE)
                .body(Workbook.write("answer", rows))
                .post(Cashier.BATCHES + "/" + batch + "/answer");
    }

    @Test
    void theFileIsASpreadsheetForWhoeverAcceptsOne() {
        Purse purse = cashier.purse(50_000);
        PaymentOrder like = cashier.order(purse, Cashier.purpose(), 1234);
        PaymentOrder order = new PaymentOrder(
                like.purpose(),
                like.programme(),
                like.year(),
                like.union(),
                like.worker(),
                Set.of(),
                like.caseNumber(),
                like.approver(),
                like.amountInFen(),
                new Payee(
                        new PersonName("演示第一中学"),
                        "演示银行道里支行",
                        BankAccount.parse("12345678901234567"),
                        PayeeKind.SCHOOL,
                        "学籍 2026001"),
                List.of());
        UUID id = cashier.reserve(order).id();
        cashier.first()
                .get(Cashier.PAYMENTS + "/" + id)
                .then()
                .body("payeeKind", equalTo("SCHOOL"))
                .body("payeeName", equalTo("演示第一中学"));
        String batch = cashier.sent(purse, id);
        String path = Cashier.BATCHES + "/" + batch + "/file";

        byte[] book = cashier.first()
                .accept(Workbook.TYPE)
                .get(path)
                .then()
                .statusCode(200)
                .contentType(Workbook.TYPE)
                .extract()
                .asByteArray();

        String reference = cashier.reference(batch, id);
        assertThat(new String(Workbook.toCsv(book), StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "reference,name,account,bank,amount,caseNumber,remark",
                        reference + ",演示第一中学,12345678901234567,演示银行道里支行,12.34,CC-TEST,学籍 2026001");
        answer(batch, List.of(List.of("参考号", "结果"), List.of(reference, "成功")))
                .then()
                .statusCode(200);
        answer(batch, List.of(List.of("参考号", "结果"), List.of(reference, "成功")))
                .then()
                .statusCode(200);
        assertThat(cashier.balance(purse, LedgerAccount.PAID)).isEqualTo(1234);
    }

    @Test
    void anAnswerThatWasCutOffMidwayIsSimplySentAgain() {
        Purse purse = cashier.purse(50_000);
        UUID[] ids = new UUID[4];
        for (int i = 0; i < ids.length; i++)
            ids[i] = cashier.reserve(purse, Cashier.purpose(), 1000).id();
        String batch = cashier.sent(purse, ids);
        List<List<String>> rows = new ArrayList<>(List.of(List.of("reference", "result")));
        for (UUID id : ids) rows.add(List.of(cashier.reference(batch, id), "PAID"));

        answer(batch, rows.subList(0, 3)).then().statusCode(200);
        assertThat(cashier.balance(purse, LedgerAccount.SENT)).isEqualTo(2000);
        answer(batch, rows).then().statusCode(200);

        assertThat(cashier.balance(purse, LedgerAccount.SENT)).isZero();
        assertThat(cashier.balance(purse, LedgerAccount.PAID)).isEqualTo(4000);
        cashier.first().get(Cashier.BATCHES + "/" + batch).then().body("state", equalTo("ANSWERED"));
    }

    @Test
    void whatIsNoTableIsRefused() {
        Purse purse = cashier.purse(50_000);
        String batch = cashier.sent(
                purse, cashier.reserve(purse, Cashier.purpose(), 1000).id());

        Cashier.as(cashier.firstToken())
                .contentType(Workbook.TYPE)
                .body(new byte[] {'P', 'K', 3, 4, 0, 1})
                .post(Cashier.BATCHES + "/" + batch + "/answer")
                .then()
                .statusCode(400)
                .body("code", equalTo("csv.unreadable"));
    }

    @Test
    void aSchoolHasToKnowWhomItIsFor() {
        assertThatThrownBy(() -> new Payee(
                        new PersonName("演示第一中学"),
                        "演示银行道里支行",
                        BankAccount.parse("12345678901234567"),
                        PayeeKind.SCHOOL,
                        null))
                .isInstanceOf(ProblemException.class);
    }
}

package org.gongyou.payment;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.security.Role;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;

/** The money of the tests, and two officers who handle it. */
@Singleton
public class Cashier {

    public static final String BUDGETS = "/officer/v1/budgets";
    public static final String PAYMENTS = "/officer/v1/payments";
    public static final String BATCHES = "/officer/v1/payment-batches";
    public static final int YEAR = 2026;

    /** A made-up card whose check digit is right. */
    public static final String ACCOUNT = "6222000000000000012";

    private final TestCity city;
    private final Tokens tokens;
    private final MadeUpBudgets budgets;
    private final Payments payments;
    private UUID first = Ids.next();
    private UUID second = Ids.next();
    private boolean appointed;

    Cashier(TestCity city, Tokens tokens, MadeUpBudgets budgets, Payments payments) {
        this.city = city;
        this.tokens = tokens;
        this.budgets = budgets;
        this.payments = payments;
    }

    /** Money for a programme of the test's own. */
    public record Purse(UUID budget, String programme, UUID union) {}

    private void appoint() {
        if (appointed) return;
        city.founded();
        city.appoint(first, TestCity.DAOLI, OfficerFunction.HANDLE_PAYMENTS);
        city.appoint(second, TestCity.CITY, OfficerFunction.HANDLE_PAYMENTS);
        appointed = true;
    }

    public UUID firstId() {
        appoint();
        return first;
    }

    public UUID secondId() {
        appoint();
        return second;
    }

    public String firstToken() {
        return tokens.of(firstId(), Role.OFFICER);
    }

    public RequestSpecification first() {
        return as(firstToken());
    }

    public RequestSpecification second() {
        return as(tokens.of(secondId(), Role.OFFICER));
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Idempotency-Key", UUID.randomUUID());
    }

    public Purse purse(long amountInFen) {
        return purse("P-" + UUID.randomUUID(), amountInFen);
    }

    /** Of the district of Daoli. */
    public Purse purse(String programme, long amountInFen) {
        UUID union = city.founded().id(TestCity.DAOLI);
        UUID budget = Transactions.run(() -> budgets.open(union, programme, YEAR, amountInFen, Ids.next(), Ids.next()));
        return new Purse(budget, programme, union);
    }

    static Payee payee(String account) {
        return new Payee(new PersonName("演示收款人"), "演示银行道里支行", BankAccount.parse(account));
    }

    /** Approved by somebody who is neither of the two officers. */
    PaymentOrder order(Purse purse, String purpose, long amountInFen, Cap... caps) {
        return order(purse, purpose, amountInFen, Ids.next(), caps);
    }

    PaymentOrder order(Purse purse, String purpose, long amountInFen, UUID approver, Cap... caps) {
        return new PaymentOrder(
                purpose,
                purse.programme(),
                YEAR,
                purse.union(),
                Ids.next(),
                Set.of(),
                "CC-TEST",
                approver,
                amountInFen,
                payee(ACCOUNT),
                List.of(caps));
    }

    PaymentStanding reserve(PaymentOrder order) {
        return Transactions.run(() -> payments.reserve(order));
    }

    PaymentStanding reserve(Purse purse, String purpose, long amountInFen) {
        return reserve(order(purse, purpose, amountInFen));
    }

    /** Whether it could be. */
    boolean tries(PaymentOrder order) {
        try {
            reserve(order);
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }

    static String purpose() {
        return Heard.PREFIX + UUID.randomUUID();
    }

    /** By the second officer. */
    public Response release(UUID payment) {
        return release(second(), PAYMENTS + "/" + payment);
    }

    public static Response release(RequestSpecification officer, String path) {
        String token = officer.get(path).header("ETag");
        return officer.header("If-Match", token).post(path + "/release");
    }

    /** By the first officer, of what was released. */
    public Response batch(Purse purse, UUID... paymentIds) {
        return first().body(Map.of("unionId", purse.union(), "paymentIds", List.of(paymentIds)))
                .post(BATCHES);
    }

    /** Released by two people, in a batch that two people have made; the bank has it. @return the id of the batch */
    public String sent(Purse purse, UUID... paymentIds) {
        for (UUID payment : paymentIds) release(payment).then().statusCode(200);
        String id = batch(purse, paymentIds).then().statusCode(201).extract().path("id");
        release(second(), BATCHES + "/" + id).then().statusCode(200);
        return id;
    }

    public Response answer(String batch, String table) {
        return given().auth()
                .oauth2(firstToken())
                .contentType("text/csv; charset=utf-8")
                .body(table)
                .post(BATCHES + "/" + batch + "/answer");
    }

    /** Of the line with which the payment went to the bank. */
    public String reference(String batch, UUID payment) {
        return first().get(BATCHES + "/" + batch).path("lines.find { it.paymentId == '" + payment + "' }.reference");
    }

    /** The whole way: released, sent, and the bank says so. */
    public void settle(Purse purse, UUID payment, String result) {
        String batch = sent(purse, payment);
        String header = result.contains(",") ? "reference,result,reason\n" : "reference,result\n";
        answer(batch, header + reference(batch, payment) + "," + result).then().statusCode(200);
    }

    long balance(Purse purse, LedgerAccount account) {
        return Transactions.select(
                Long.class,
                "select balance_in_fen from ledger_account where budget_id = :budget and name = :name",
                Map.of("budget", purse.budget(), "name", account.name()));
    }
}

package org.gongyou.warmth;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gongyou.account.MadeUpAccounts;
import org.gongyou.membership.MadeUpMembers;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.payment.Cashier;
import org.gongyou.payment.Cashier.Purse;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.security.Role;
import org.gongyou.programme.MadeUpProgrammes;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;

/** Lists of the tests, in a street of their own, with two officers. */
@Singleton
public class WarmthOffice {

    public static final String PATH = "/officer/v1/warmth-lists";
    public static final String STREET = "T-D1-WL";

    private static final String PROGRAMME = """
            {"code": "%s", "kind": "WARMTH", "name": {"zh": "演示送温暖", "en": "Demo warmth"},
             "conditions": [{"code": "member", "name": {"zh": "会员", "en": "Member"}, "holds": "member"}],
             "amount": {"fixedInFen": 100000},
             "steps": {"visit": false, "authority": false, "civilAffairs": false, "notice": false,
                       "noticeWorkingDays": 5, "noticeScope": "PUBLIC", "urgentUpToInFen": 0, "papersAfterWorkingDays": 10},
             "caps": {"timeInFen": 300000, "personYearInFen": 500000, "householdYearInFen": 0, "timesAYear": 0,
                      "onceEver": false}}
            """;

    private final TestCity city;
    private final Tokens tokens;
    private final Cashier cashier;
    private final MadeUpProgrammes programmes;
    private final MadeUpAccounts accounts;
    private final MadeUpMembers members;
    private final UUID maker = Ids.next();
    private final UUID approver = Ids.next();
    private boolean appointed;

    WarmthOffice(
            TestCity city,
            Tokens tokens,
            Cashier cashier,
            MadeUpProgrammes programmes,
            MadeUpAccounts accounts,
            MadeUpMembers members) {
        this.city = city;
        this.tokens = tokens;
        this.cashier = cashier;
        this.programmes = programmes;
        this.accounts = accounts;
        this.members = members;
    }

    /** Somebody to be helped. */
    public record Helped(UUID worker, String number, String token) {}

    TestCity city() {
        city.founded().with(STREET + ",演示送温暖街道工会,STREET,T-D1,230102071,,,,,");
        if (!appointed) {
            city.appoint(maker, STREET, OfficerFunction.HANDLE_RELIEF);
            city.appoint(approver, STREET, OfficerFunction.HANDLE_RELIEF);
            appointed = true;
        }
        return city;
    }

    /** A programme of the test's own, with money for it. */
    public Purse programme(long amountInFen) {
        return programme(amountInFen, rules -> rules);
    }

    /** With other rules. */
    public Purse programme(long amountInFen, UnaryOperator<String> change) {
        String code = "test-" + UUID.randomUUID().toString().substring(0, 18);
        UUID street = city().id(STREET);
        Transactions.run(() -> programmes.publish(
                change.apply(PROGRAMME.formatted(code)), street, LocalDate.of(2026, 1, 1), Ids.next(), Ids.next()));
        Transactions.await(() -> programmes.renew().replaceWith(true));
        return cashier.purse(code, amountInFen);
    }

    public String maker() {
        city();
        return tokens.of(maker, Role.OFFICER);
    }

    UUID makerId() {
        return maker;
    }

    public String approver() {
        city();
        return tokens.of(approver, Role.OFFICER);
    }

    public Helped somebody() {
        UUID worker = Ids.next();
        return known(worker, tokens.of(worker, Role.WORKER));
    }

    /** The same of somebody who is signed in; who is a member already stays one. */
    public Helped known(UUID worker, String token) {
        UUID street = city().id(STREET);
        Transactions.run(() -> accounts.begin(List.of(worker)).chain(() -> members.enter(List.of(worker), street)));
        String number = Transactions.select(
                String.class, "select max(member_number) from membership where worker_id = :w", Map.of("w", worker));
        return new Helped(worker, number, token);
    }

    Map<String, Object> request(Purse purse, String occasion) {
        return Map.of(
                "unionId",
                city().id(STREET),
                "programmeCode",
                purse.programme(),
                "title",
                "演示春节慰问",
                "occasion",
                occasion,
                "manner",
                "BANK",
                "amountInFen",
                100_000);
    }

    public String list(Purse purse, String occasion) {
        return list(request(purse, occasion));
    }

    /** In cash, another amount for each. */
    public String list(Purse purse, String occasion, long amountInFen) {
        Map<String, Object> cash = new HashMap<>(request(purse, occasion));
        cash.put("manner", "CASH");
        cash.put("amountInFen", amountInFen);
        return list(cash);
    }

    public List<String> states(String list) {
        return people(list).path("items.state");
    }

    String list(Map<String, Object> request) {
        return Cashier.as(maker())
                .body(request)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public Response bringIn(String list, boolean dryRun, String table) {
        return given().auth()
                .oauth2(maker())
                .contentType("text/csv; charset=utf-8")
                .body(table)
                .post(PATH + "/" + list + "/import?dryRun=" + dryRun);
    }

    public Response approve(String token, String list) {
        return Cashier.as(token)
                .header("If-Match", Cashier.as(token).get(PATH + "/" + list).header("ETag"))
                .post(PATH + "/" + list + "/approval");
    }

    /** A list with one person on it, whose cash is released. */
    public record Approved(Helped helped, String list, String line, UUID payment) {}

    public Approved approvedInCash(Helped who) {
        Purse purse = programme(1_000_000);
        Map<String, Object> cash = new HashMap<>(request(purse, "2027-SPRING"));
        cash.put("manner", "CASH");
        String list = list(cash);
        bringIn(list, false, "memberNumber\n" + who.number()).then().statusCode(200);
        approve(approver(), list).then().statusCode(200);
        String line = people(list).path("items[0].id");
        await().until(() -> "RESERVED".equals(people(list).path("items[0].state")));
        UUID payment = Transactions.select(
                UUID.class,
                "select id from payment where purpose = :purpose",
                Map.of("purpose", "warmth:" + purse.programme() + ":2027-SPRING:" + who.worker()));
        cashier.release(payment).then().statusCode(200);
        return new Approved(who, list, line, payment);
    }

    Response people(String list) {
        return Cashier.as(maker()).get(PATH + "/" + list + "/people?limit=200");
    }
}

package org.gongyou.warmth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongyou.hardship.HardshipFiles;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.payment.Cashier;
import org.gongyou.payment.Cashier.Purse;
import org.gongyou.payment.PaymentStanding;
import org.gongyou.payment.Payments;
import org.gongyou.platform.security.Role;
import org.gongyou.programme.Outcome;
import org.gongyou.programme.Programme;
import org.gongyou.programme.Programmes;
import org.gongyou.programme.Verdict;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.gongyou.warmth.WarmthOffice.Helped;
import org.junit.jupiter.api.Test;

/** Lists before a holiday: who is on them, who approves, and how each gets what is theirs. */
@QuarkusTest
class WarmthTest extends ApiTest {

    private static final Map<String, String> PAYEE =
            Map.of("name", "演示工友", "bank", "演示银行道里支行", "account", Cashier.ACCOUNT);

    @Inject
    WarmthOffice office;

    @Inject
    Cashier cashier;

    @Inject
    Payments payments;

    @Inject
    Programmes programmes;

    @Inject
    HardshipFiles files;

    @Inject
    WarmthPersonalData personal;

    @Inject
    Tokens tokens;

    private Response mine(Helped who) {
        return given().auth().oauth2(who.token()).get("/v1/me/warmth");
    }

    private void awaitState(Helped who, String state) {
        await().untilAsserted(() -> mine(who).then().statusCode(200).body("items[0].state", equalTo(state)));
    }

    private UUID payment(Purse purse, String occasion, Helped who) {
        List<PaymentStanding> found = Transactions.run(
                () -> payments.of("warmth:" + purse.programme() + ":" + occasion + ":" + who.worker()));
        return found.get(0).id();
    }

    private Response payTo(Helped who) {
        String id = mine(who).path("items[0].id");
        String path = "/v1/me/warmth/" + id;
        return Cashier.as(who.token())
                .header("If-Match", Cashier.as(who.token()).get(path).header("ETag"))
                .body(PAYEE)
                .put(path + "/payee");
    }

    @Test
    void reachesWhoeverIsOnItAndTellsThemOnce() {
        Purse purse = office.programme(1_000_000);
        Helped known = office.somebody();
        Helped asked = office.somebody();
        String list = office.list(purse, "2027-SPRING");
        String table = "会员号,金额,户名,开户行,账号\n" + known.number() + ",1500,演示工友,演示银行道里支行," + Cashier.ACCOUNT + "\n"
                + asked.number() + ",,,,\n";

        office.bringIn(list, true, table)
                .then()
                .statusCode(200)
                .body("rows", equalTo(2))
                .body("errors", hasSize(0));
        office.people(list).then().body("items", hasSize(0));
        office.bringIn(list, false, table).then().statusCode(200);
        office.people(list).then().body("items.amountInFen", contains(150_000, 100_000));
        mine(known).then().body("items", hasSize(0));
        office.approve(office.maker(), list).then().statusCode(403).body("code", equalTo("warmth.second-person"));
        office.approve(office.approver(), list).then().statusCode(200).body("state", equalTo("APPROVED"));

        awaitState(known, "RESERVED");
        awaitState(asked, "NEEDS_ACCOUNT");
        payTo(asked).then().statusCode(200).body("account", notNullValue());
        awaitState(asked, "RESERVED");
        for (Helped who : List.of(known, asked)) {
            given().auth()
                    .oauth2(who.token())
                    .get("/v1/me/notices")
                    .then()
                    .body("items.findAll { it.title.contains('送温暖') }", hasSize(1));
        }
        cashier.settle(purse, payment(purse, "2027-SPRING", known), "RETURNED,账户已销户");
        mine(known).then().body("items[0].state", equalTo("RETURNED"));
        payTo(known).then().statusCode(200).body("state", equalTo("RESERVED"));
        cashier.settle(purse, payment(purse, "2027-SPRING", known), "PAID");
        mine(known).then().body("items[0].state", equalTo("PAID"));
        payTo(known).then().statusCode(409);
        office.people(list).then().body("items.state", contains("PAID", "RESERVED"));
        assertThat(Transactions.run(() -> personal.export(known.worker())).toString())
                .contains("PAID");
    }

    @Test
    void goesToNobodyElsesAccount() {
        Person worker = SignIn.knownPerson();
        Helped helped = office.known(worker.id(), tokens.of(worker.id(), Role.WORKER));
        Purse purse = office.programme(1_000_000);
        String list = office.list(purse, "2027-ELSE");

        office.bringIn(list, true, "会员号,户名,开户行,账号\n" + helped.number() + ",别人,演示银行," + Cashier.ACCOUNT)
                .then()
                .statusCode(200)
                .body("errors.code", contains("warmth.payee-another"))
                .body("errors.column", contains("payee"));
        office.bringIn(list, false, "会员号\n" + helped.number()).then().statusCode(200);
        office.approve(office.approver(), list).then().statusCode(200);
        awaitState(helped, "NEEDS_ACCOUNT");
        payTo(helped)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/name"))
                .body("errors.code", contains("warmth.payee-another"));
        awaitState(helped, "NEEDS_ACCOUNT");
    }

    @Test
    void namesDoublesByLine() {
        Purse purse = office.programme(1_000_000);
        Helped once = office.somebody();
        Helped elsewhere = office.somebody();
        String other = office.list(purse, "2027-DOUBLE");
        office.bringIn(other, false, "memberNumber\n" + elsewhere.number())
                .then()
                .statusCode(200);
        String list = office.list(purse, "2027-DOUBLE");

        Response report = office.bringIn(
                list,
                true,
                "memberNumber,amount\n" + once.number() + ",\n" + once.number() + ",\n" + elsewhere.number()
                        + ",\nM26-00000000-0,\n" + office.somebody().number() + ",9999\n,12\n");

        report.then()
                .statusCode(200)
                .body("errors.line", contains(3, 4, 5, 6, 7))
                .body(
                        "errors.code",
                        contains(
                                "warmth.twice",
                                "warmth.on-another-list",
                                "warmth.person-unknown",
                                "warmth.beyond-cap",
                                "warmth.person-unnamed"));
        office.bringIn(list, false, "memberNumber\n" + elsewhere.number())
                .then()
                .statusCode(422);
        office.bringIn(list, false, "memberNumber\n" + once.number()).then().statusCode(200);
        office.bringIn(list, true, "memberNumber\n" + once.number())
                .then()
                .body("errors.code", contains("warmth.twice"));
    }

    @Test
    void helpsNobodyTwiceOnAnOccasionWhateverListsTheyAreOn() {
        Purse purse = office.programme(1_000_000);
        Helped who = office.somebody();
        Map<String, Object> cash = new HashMap<>(office.request(purse, "2027-RACE"));
        cash.put("manner", "CASH");
        List<String> lists = List.of(office.list(cash), office.list(cash), office.list(cash));

        Race.of(3, number -> office.bringIn(lists.get(number), false, "memberNumber\n" + who.number())
                .statusCode());
        for (String list : lists) office.approve(office.approver(), list);

        await().untilAsserted(() -> mine(who).then().body("items.findAll { it.state == 'READY' }", hasSize(0)));
        mine(who).then().body("items.findAll { it.state == 'RESERVED' }", hasSize(1));
        UUID payment = payment(purse, "2027-RACE", who);
        cashier.release(payment).then().statusCode(200);
        Cashier.as(office.maker())
                .get("/officer/v1/handovers?limit=200")
                .then()
                .body("items.id", hasItem(payment.toString()));
    }

    @Test
    void keepsToWhatTheRulesAllowInAYear() {
        Purse purse = office.programme(2_000_000);
        Helped who = office.somebody();
        for (String occasion : List.of("2026-MAYDAY", "2027-SPRING")) {
            Map<String, Object> cash = new HashMap<>(office.request(purse, occasion));
            cash.put("manner", "CASH");
            cash.put("amountInFen", 300_000);
            String list = office.list(cash);
            office.bringIn(list, false, "memberNumber\n" + who.number()).then().statusCode(200);
            office.approve(office.approver(), list).then().statusCode(200);
        }

        await().untilAsserted(() -> mine(who).then().body("items.state", containsInAnyOrder("RESERVED", "REFUSED")));
        mine(who).then().body("items.reason", hasItem("已达到规定的累计上限"));
    }

    @Test
    void givesPlacesByNeedAndThenByTime() {
        Purse purse = office.programme(1_000_000);
        Helped first = office.somebody();
        Helped second = office.somebody();
        Helped deep = office.somebody();
        onFile(purse, deep, "DEEP");
        Map<String, Object> two = new HashMap<>(office.request(purse, "2026-SCHOOL"));
        two.put("quota", 2);
        String list = office.list(two);
        office.bringIn(list, false, "memberNumber\n" + first.number() + "\n" + second.number())
                .then()
                .statusCode(200);
        String tag =
                Cashier.as(office.maker()).get(WarmthOffice.PATH + "/" + list).header("ETag");
        Cashier.as(office.maker())
                .header("If-Match", tag)
                .body(Map.of("hardshipClass", "DEEP", "unionId", office.city().id(WarmthOffice.STREET)))
                .post(WarmthOffice.PATH + "/" + list + "/people-on-file")
                .then()
                .statusCode(200)
                .body("people", equalTo(3));

        office.approve(office.approver(), list).then().statusCode(200);

        awaitState(first, "NEEDS_ACCOUNT");
        awaitState(deep, "NEEDS_ACCOUNT");
        mine(second).then().body("items[0].state", equalTo("REFUSED")).body("items[0].reason", equalTo("名额已满"));
    }

    private void onFile(Purse purse, Helped who, String hardshipClass) {
        Programme programme = Objects.requireNonNull(programmes.byCode(purse.programme(), LocalDate.of(2026, 11, 1)));
        Outcome outcome =
                new Outcome(Verdict.ENTITLED, hardshipClass, 1, 1, 1, List.of(), List.of(), List.of(), List.of());
        UUID street = office.city().id(WarmthOffice.STREET);
        Transactions.run(
                () -> files.enter(who.worker(), street, "JZ-TEST", programme, outcome, LocalDate.of(2027, 11, 1))
                        .replaceWith(true));
    }

    @Test
    void isHandledByTheOfficersOfTheUnionAlone() {
        Purse purse = office.programme(1_000_000);
        String list = office.list(purse, "2027-SCOPE");
        String path = WarmthOffice.PATH + "/" + list;
        String elsewhere = office.city().officer("T-D2", OfficerFunction.HANDLE_RELIEF);
        Helped who = office.somebody();

        given().get(path).then().statusCode(401);
        Cashier.as(who.token()).get(path).then().statusCode(403);
        Cashier.as(elsewhere).get(path).then().statusCode(404);
        Cashier.as(office.city().officer("T-D1", OfficerFunction.REVIEW_CLAIMS))
                .get(path)
                .then()
                .statusCode(403)
                .body("code", equalTo("warmth.no-officer"));
        office.approve(office.approver(), list).then().statusCode(409).body("code", equalTo("warmth.nobody"));
        Cashier.as(office.approver()).post(path + "/approval").then().statusCode(428);
        Cashier.as(office.approver())
                .header("If-Match", "\"99\"")
                .post(path + "/cancellation")
                .then()
                .statusCode(412);
        Map<String, Object> wrong = new HashMap<>(office.request(purse, "2027-SCOPE"));
        wrong.put("amountInFen", 400_000);
        Cashier.as(office.maker())
                .body(wrong)
                .post(WarmthOffice.PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/amountInFen"));
        wrong.put("programmeCode", "none");
        Cashier.as(office.maker())
                .body(wrong)
                .post(WarmthOffice.PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/programmeCode"));
        wrong.put("goods", "演示：米");
        Cashier.as(office.maker())
                .body(wrong)
                .post(WarmthOffice.PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/goods"));
        Cashier.as(who.token()).get("/v1/me/warmth/" + UUID.randomUUID()).then().statusCode(404);
    }
}

package org.gongyou.warmth;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyou.coverclaim.ClaimCounter;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.payment.Cashier;
import org.gongyou.payment.Cashier.Purse;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.warmth.WarmthOffice.Helped;
import org.junit.jupiter.api.Test;

/** Lists are for whom the programme is for: when the table comes, and again when it is approved. */
@QuarkusTest
class WarmthFitTest extends ApiTest {

    private static final String POOR = """
            {"code": "poor", "name": {"zh": "人均收入不高于1000元", "en": "At most 1000 yuan a head"},
             "holds": "netIncomePerHead <= 100000"},""";
    private static final String ONCE = "\"timesAYear\": 1";

    @Inject
    WarmthOffice office;

    @Inject
    ClaimCounter people;

    private Helped somebody() {
        Human human = people.human();
        return office.known(human.id(), human.token());
    }

    private String list(Purse purse, String occasion) {
        Map<String, Object> cash = new HashMap<>(office.request(purse, occasion));
        cash.put("manner", "CASH");
        return office.list(cash);
    }

    private void live(Helped who, long netInFen) {
        Response before = Cashier.as(who.token()).get("/v1/me/household");
        String tag = before.header("ETag");
        Map<String, Object> self =
                Map.of("relation", "SELF", "work", "EMPLOYED", "income", Map.of("netInFen", netInFen));
        Cashier.as(who.token())
                .headers(tag == null ? Map.of("If-None-Match", "*") : Map.of("If-Match", tag))
                .body(Map.of("members", List.of(self), "consents", Map.of("income", true)))
                .put("/v1/me/household")
                .then()
                .statusCode(200);
    }

    private Response mine(Helped who) {
        return given().auth().oauth2(who.token()).get("/v1/me/warmth");
    }

    @Test
    void whoDoesNotFitIsNamedByLineAndLeftOutWhenThatShowsLater() {
        Purse purse =
                office.programme(1_000_000, rules -> rules.replace("\"conditions\": [", "\"conditions\": [" + POOR));
        Helped poor = somebody();
        Helped later = somebody();
        Helped rich = somebody();
        Helped unsaid = somebody();
        live(poor, 100_000);
        live(later, 99_900);
        live(rich, 100_100);
        String list = list(purse, "2027-SPRING");
        String all = String.join("\n", "memberNumber", poor.number(), rich.number(), unsaid.number(), later.number());

        for (boolean dry : List.of(true, false)) {
            office.bringIn(list, dry, all)
                    .then()
                    .statusCode(dry ? 200 : 422)
                    .body("errors.line", contains(3, 4))
                    .body("errors.code", contains("warmth.not-entitled", "warmth.figures-missing"))
                    .body("errors[0].message", equalTo("不符合该项目的条件：人均收入不高于1000元"));
        }
        office.bringIn(list, false, "memberNumber\n" + poor.number() + "\n" + later.number())
                .then()
                .statusCode(200);
        live(later, 100_001);
        office.approve(office.approver(), list).then().statusCode(200);

        mine(later)
                .then()
                .body("items.state", contains("REFUSED"))
                .body("items[0].reason", equalTo("不符合该项目的条件：人均收入不高于1000元"));
        office.people(list).then().body("items[1].reason", equalTo("不符合该项目的条件：人均收入不高于1000元"));
        await().untilAsserted(() -> mine(poor).then().body("items.state", contains("RESERVED")));
    }

    @Test
    void nobodyIsHelpedMoreOftenThanTheProgrammeAllows() {
        Purse purse = office.programme(1_000_000, rules -> rules.replace("\"timesAYear\": 0", ONCE));
        Helped who = somebody();
        List<String> lists = List.of(list(purse, "2026-MAYDAY"), list(purse, "2026-HEAT"));
        for (String list : lists)
            office.bringIn(list, false, "memberNumber\n" + who.number()).then().statusCode(200);

        office.approve(office.approver(), lists.get(0)).then().statusCode(200);
        await().untilAsserted(() -> mine(who).then().body("items.state", contains("RESERVED")));
        office.approve(office.approver(), lists.get(1)).then().statusCode(200);

        mine(who).then().body("items.state", contains("REFUSED", "RESERVED"));
        mine(who).then().body("items[0].reason", equalTo("已达到规定的救助次数"));
        office.bringIn(list(purse, "2027-SPRING"), true, "memberNumber\n" + who.number())
                .then()
                .body("errors.code", contains("warmth.too-often"));
    }

    @Test
    void whoeverIsApprovedAtOnceIsHelpedOnce() {
        Purse purse = office.programme(1_000_000, rules -> rules.replace("\"onceEver\": false", "\"onceEver\": true"));
        Helped who = somebody();
        List<String> lists = List.of(list(purse, "2026-A"), list(purse, "2026-B"), list(purse, "2026-C"));
        for (String list : lists)
            office.bringIn(list, false, "memberNumber\n" + who.number()).then().statusCode(200);

        Race.of(lists.size(), number -> office.approve(office.approver(), lists.get(number))
                .statusCode());

        await().untilAsserted(
                        () -> mine(who).then().body("items.findAll { it.state in ['READY', 'LISTED'] }", hasSize(0)));
        mine(who).then().body("items.state", containsInAnyOrder("RESERVED", "REFUSED", "REFUSED"));
    }
}

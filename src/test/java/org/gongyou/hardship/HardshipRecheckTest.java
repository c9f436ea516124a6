package org.gongyou.hardship;

import static org.gongyou.hardship.HardshipOffice.FILES;
import static org.gongyou.hardship.HardshipOffice.MINE;
import static org.gongyou.hardship.HardshipOffice.today;
import static org.gongyou.programme.ProgrammeOffice.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.programme.ProgrammeOffice;
import org.gongyou.support.ApiTest;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/** Near misses are looked at again by themselves: when the rules change, and when their day comes. */
@QuarkusTest
class HardshipRecheckTest extends ApiTest {

    @Inject
    HardshipOffice office;

    @Inject
    ProgrammeOffice programmes;

    @Inject
    FileJob job;

    @Test
    void changedRulesAreHeldAgainstWhoeverCameClose() {
        String code = "e-" + UUID.randomUUID().toString().substring(0, 8);
        String before = programmes.publish(
                ProgrammeOffice.living(code, 87_100), office.union(), today().minusDays(9), today().minusDays(1));
        Person worker = SignIn.knownPerson();
        keepHousehold(worker, 150_000);
        office.edge(worker.id(), before, today().plusDays(200));
        worker.calls().get(MINE).then().body("classCode", equalTo("EDGE")).body("recheck", nullValue());

        programmes.publish(ProgrammeOffice.living(code, 160_000), office.union(), today(), null);
        Transactions.await(job::run);

        String id = office.idOf(worker);
        worker.calls()
                .get(MINE)
                .then()
                .body("recheck", equalTo("ENTITLED"))
                .body("classCode", equalTo("EDGE"))
                .body("history.what", contains("ENTERED", "RECHECKED"));
        as(office.officer())
                .get(FILES + "?class=EDGE&limit=50&due=" + today())
                .then()
                .body("items.id", hasItem(id));
        worker.calls().get("/v1/me/notices").then().body("items.title", hasItem("您可能符合帮扶条件"));
        Transactions.await(job::run);
        worker.calls().get(MINE).then().body("history.what", contains("ENTERED", "RECHECKED"));
    }

    @Test
    void onItsDayAFileIsLookedAtAndSaysWhatIsMissing() {
        String programme = programmes.demo("demo-living");
        Person worker = SignIn.knownPerson();
        office.edge(worker.id(), programme, today());

        Transactions.await(job::run);

        worker.calls().get(MINE).then().body("recheck", equalTo("INCOMPLETE"));
    }

    private static void keepHousehold(Person worker, long netInFen) {
        worker.calls()
                .body(Map.of(
                        "members",
                        List.of(Map.of("relation", "SELF", "work", "EMPLOYED", "income", Map.of("netInFen", netInFen))),
                        "dwellings",
                        List.of(Map.of("kind", "RENTED")),
                        "shops",
                        0,
                        "hiredHands",
                        0,
                        "vehicles",
                        List.of(),
                        "savings",
                        Map.of("amountInFen", 0),
                        "consents",
                        Map.of("income", true, "health", true, "disability", true, "family", true)))
                .put("/v1/me/household")
                .then()
                .statusCode(200);
    }
}

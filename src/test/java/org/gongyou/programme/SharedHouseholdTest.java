package org.gongyou.programme;

import static org.gongyou.programme.ProgrammeOffice.PRECHECKS;
import static org.gongyou.programme.ProgrammeOffice.renamed;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongyou.support.ApiTest;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.junit.jupiter.api.Test;

/** People who stand in two households make neither of them poorer. */
@QuarkusTest
class SharedHouseholdTest extends ApiTest {

    private static final long MUCH = 900_000;

    @Inject
    ProgrammeOffice office;

    /** With the number of the document. */
    private record Spouse(Person person, String number) {}

    @Test
    void theIncomeOfASpouseWithAHouseholdOfTheirOwnCountsInBoth() {
        office.demo("demo-living");
        Spouse earning = spouse();
        Spouse idle = spouse();
        keep(earning, MUCH, member("SPOUSE", idle.number(), 0));
        keep(idle, 0, member("SPOUSE", earning.number(), MUCH));

        shared(precheck(idle), 2);
        shared(precheck(earning), 2);
    }

    @Test
    void soItDoesWhoeverOfThemSaidItsHouseholdFirst() {
        office.demo("demo-living");
        Spouse earning = spouse();
        Spouse idle = spouse();
        keep(idle, 0, member("SPOUSE", earning.number(), MUCH));
        keep(earning, MUCH, member("SPOUSE", idle.number(), 0));

        shared(precheck(idle), 2);
        shared(precheck(earning), 2);
    }

    @Test
    void aMinorChildIsAHeadWithBothParents() {
        office.demo("demo-living");
        String child = IdentityNumbers.bornOn(ProgrammeOffice.today().minusYears(8));
        Spouse mother = spouse();
        Spouse father = spouse();
        keep(mother, MUCH, member("SPOUSE", father.number(), MUCH), member("CHILD", child, 0));
        keep(father, MUCH, member("SPOUSE", mother.number(), MUCH), member("CHILD", child, 0));

        precheck(father)
                .body("items[0].outcome.arithmetic.find { it.code == 'heads' }.value", equalTo(3))
                .body("items[0].outcome.arithmetic.find { it.code == 'headsShared' }.value", equalTo(2))
                .body(perHead(), equalTo((int) (2 * MUCH / 3)));
    }

    @Test
    void whatAParentEarnsCountsWhereTheyAreNoHead() {
        office.demo("demo-living");
        String parent = IdentityNumbers.bornOn(ProgrammeOffice.today().minusYears(70));
        Spouse first = spouse();
        Spouse second = spouse();
        keep(first, MUCH, member("PARENT", parent, MUCH));
        keep(second, 0, member("PARENT", parent, MUCH));

        precheck(second)
                .body("items[0].outcome.verdict", not(equalTo("ENTITLED")))
                .body("items[0].outcome.arithmetic.find { it.code == 'headsElsewhere' }.value", equalTo(1))
                .body(perHead(), equalTo((int) MUCH));
    }

    /** Each sees that the other stands in a household of their own too. */
    private void shared(ValidatableResponse answer, int heads) {
        answer.body("items[0].outcome.verdict", not(equalTo("ENTITLED")))
                .body("items[0].outcome.arithmetic.find { it.code == 'heads' }.value", equalTo(heads))
                .body(perHead(), equalTo((int) (MUCH / 2)))
                .body("items[0].outcome.arithmetic.code", not(hasItem("headsElsewhere")))
                .body("items[0].outcome.arithmetic.find { it.code == 'headsShared' }.value", equalTo(1));
    }

    private static String perHead() {
        return "items[0].outcome.arithmetic.find { it.code == 'netIncomePerHead' }.value";
    }

    private ValidatableResponse precheck(Spouse worker) {
        return worker.person()
                .calls()
                .body(Map.of("unionId", office.union().toString(), "programmes", List.of(renamed("demo-living"))))
                .post(PRECHECKS)
                .then()
                .statusCode(200);
    }

    private static Spouse spouse() {
        String number = IdentityNumbers.next();
        return new Spouse(SignIn.known(SignIn.somebody(), number), number);
    }

    private static Map<String, Object> member(String relation, String number, long netInFen) {
        return Map.of(
                "relation",
                relation,
                "name",
                "演示家人",
                "document",
                Map.of("documentType", "RESIDENT_IDENTITY_CARD", "number", number),
                "work",
                "NONE",
                "income",
                Map.of("netInFen", netInFen));
    }

    @SafeVarargs
    private static void keep(Spouse worker, long netInFen, Map<String, Object>... others) {
        Map<String, Object> self =
                Map.of("relation", "SELF", "work", "EMPLOYED", "income", Map.of("netInFen", netInFen));
        Map<String, Object> household = new HashMap<>();
        household.put(
                "members", Stream.concat(Stream.of(self), Stream.of(others)).toList());
        household.put("dwellings", List.of(Map.of("kind", "RENTED")));
        household.put("shops", 0);
        household.put("hiredHands", 0);
        household.put("vehicles", List.of());
        household.put("savings", Map.of("amountInFen", 0));
        household.put("consents", Map.of("income", true, "health", true, "disability", true, "family", true));
        worker.person().calls().body(household).put("/v1/me/household").then().statusCode(200);
    }
}

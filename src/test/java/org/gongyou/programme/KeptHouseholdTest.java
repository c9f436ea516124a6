package org.gongyou.programme;

import static org.gongyou.programme.ProgrammeOffice.PRECHECKS;
import static org.gongyou.programme.ProgrammeOffice.renamed;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyou.support.ApiTest;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.junit.jupiter.api.Test;

/** Prechecks with the household somebody keeps: nothing is typed again. */
@QuarkusTest
class KeptHouseholdTest extends ApiTest {

    @Inject
    ProgrammeOffice office;

    @Test
    void aMemberWhoCountsInAnEarlierHouseholdIsNeitherHeadNorIncomeHere() {
        office.demo("demo-living");
        String shared = IdentityNumbers.bornOn(ProgrammeOffice.today().minusYears(70));
        Person first = SignIn.knownPerson();
        Person second = SignIn.knownPerson();
        keep(first, shared, 0);
        keep(second, shared, 0);

        precheck(first)
                .body("items[0].outcome.classCode", equalTo("DEEP"))
                .body("items[0].outcome.arithmetic.code", not(hasItem("headsElsewhere")));
        precheck(second)
                .body("items[0].outcome.verdict", equalTo("NEAR_MISS"))
                .body("items[0].outcome.arithmetic.find { it.code == 'headsElsewhere' }.value", equalTo(1))
                .body("items[0].outcome.arithmetic.find { it.code == 'heads' }.value", equalTo(1));
    }

    private ValidatableResponse precheck(Person worker) {
        return worker.calls()
                .body(Map.of("unionId", office.union().toString(), "programmes", List.of(renamed("demo-living"))))
                .post(PRECHECKS)
                .then()
                .statusCode(200);
    }

    /** 1500 yuan a month, and a parent. */
    private static void keep(Person worker, String number, long parentsInFen) {
        Map<String, Object> self = new HashMap<>();
        self.put("relation", "SELF");
        self.put("work", "EMPLOYED");
        self.put("income", Map.of("netInFen", 150_000));
        Map<String, Object> parent = new HashMap<>();
        parent.put("relation", "PARENT");
        parent.put("name", "演示父母");
        parent.put("document", Map.of("documentType", "RESIDENT_IDENTITY_CARD", "number", number));
        parent.put("work", "NONE");
        parent.put("income", Map.of("netInFen", parentsInFen));
        Map<String, Object> household = new HashMap<>();
        household.put("members", new ArrayList<>(List.of(self, parent)));
        household.put("dwellings", List.of(Map.of("kind", "RENTED")));
        household.put("shops", 0);
        household.put("hiredHands", 0);
        household.put("vehicles", List.of());
        household.put("savings", Map.of("amountInFen", 0));
        household.put("consents", Map.of("income", true, "health", true, "disability", true, "family", true));
        worker.calls().body(household).put("/v1/me/household").then().statusCode(200);
    }
}

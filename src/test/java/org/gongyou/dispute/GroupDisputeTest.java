package org.gongyou.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongyou.dispute.Grievants.BOARD;
import static org.gongyou.dispute.Grievants.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongyou.dispute.Grievants.Grievant;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.TestCity;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GroupDisputeTest extends ApiTest {

    @Inject
    Grievants grievants;

    @Test
    void theNinthLightsNothingTheTenthDoesAndWhoWithdrewDoesNotCount() {
        String firm = Grievants.firm();
        List<Grievant> nine = grievants.submitted(9, firm);
        assertThat(grievants.groupOf(firm)).isNull();
        nine.get(0).calls().get("/v1/me/group-disputes").then().statusCode(200).body("items", hasSize(0));
        String hidden = Transactions.select(
                        UUID.class,
                        "select group_id from group_complaint where worker_id = :worker",
                        Map.of("worker", nine.get(0).id()))
                .toString();
        as(grievants.officer()).get(BOARD + "/" + hidden).then().statusCode(404);

        nine.get(0)
                .calls()
                .post("/v1/legal-aid-requests/" + nine.get(0).request() + "/withdrawal")
                .then()
                .statusCode(200);
        grievants.submitted(1, firm);
        assertThat(grievants.groupOf(firm)).isNull();
        // The same person once more is no tenth.
        grievants.draft(nine.get(1).id(), firm, 100_00).submit().then().statusCode(200);
        assertThat(grievants.groupOf(firm)).isNull();

        grievants.submitted(1, firm);

        assertThat(grievants.groupOf(firm)).isEqualTo(hidden);
        as(grievants.officer())
                .get(BOARD + "/" + hidden)
                .then()
                .statusCode(200)
                .body("light", equalTo("YELLOW"))
                .body("persons", equalTo(10))
                .body("detail.steps.kind", equalTo(List.of("LIT")))
                .body("detail.requests", hasSize(11));
        urgentNow(nine.get(1));
    }

    /** Seven give the code, three the name alone, in three ways of writing it, whoever comes first. */
    @Test
    void notEverybodyKnowsTheCodeOfTheFirm() {
        String firm = Grievants.firm();
        String code = Grievants.code();
        List<Grievant> ten = new ArrayList<>(IntStream.range(0, 7)
                .mapToObj(any -> grievants.draft(grievants.worker(), firm, code))
                .toList());
        for (String written : List.of(firm, " " + firm.replace("公司", " 公司 "), firm.replace("号", "(号)")))
            ten.addAll(grievants.drafts(1, written, 100_00));
        Collections.shuffle(ten, new Random(7));

        assertThat(Race.of(9, i -> ten.get(i).submit().statusCode())).containsOnly(200);
        assertThat(lit(firm)).isZero();
        ten.get(9).submit().then().statusCode(200);

        assertThat(lit(firm)).isEqualTo(1);
        // Another firm of that name is another firm.
        grievants
                .draft(grievants.worker(), firm, Grievants.code())
                .submit()
                .then()
                .statusCode(200);
        assertThat(lit(firm)).isEqualTo(1);
    }

    /** Some know one name, others the code with another; whoever knows that name and the code is the tenth. */
    @Test
    void aNameAndACodeThatSomebodyGivesTogetherAreOneFirm() {
        String firm = Grievants.firm();
        String other = Grievants.firm();
        String code = Grievants.code();
        List<Grievant> nine = new ArrayList<>(grievants.drafts(5, firm, 100_00));
        for (int i = 0; i < 4; i++) nine.add(grievants.draft(grievants.worker(), other, code));
        assertThat(Race.of(9, i -> nine.get(i).submit().statusCode())).containsOnly(200);
        assertThat(lit(firm) + lit(other)).isZero();

        grievants.draft(grievants.worker(), firm, code).submit().then().statusCode(200);

        assertThat(lit(firm) + lit(other)).isEqualTo(1);
        assertThat(groupsOf(nine)).hasSize(1);
        // The name alone now leads there too.
        Grievant eleventh = grievants.drafts(1, firm, 100_00).get(0);
        eleventh.submit().then().statusCode(200);
        assertThat(groupsOf(List.of(eleventh))).isEqualTo(groupsOf(nine));
    }

    @Test
    void theHandledGroupStaysWhenANameTurnsOutToBeOfACode() {
        String firm = Grievants.firm();
        String code = Grievants.code();
        List<Grievant> ten = grievants.submitted(10, firm);
        String handled = grievants.groupOf(firm);
        Grievant another = grievants.draft(grievants.worker(), Grievants.firm(), code);
        another.submit().then().statusCode(200);

        grievants.draft(grievants.worker(), firm, code).submit().then().statusCode(200);

        assertThat(groupsOf(ten)).containsExactly(UUID.fromString(handled));
        assertThat(groupsOf(List.of(another))).containsExactly(UUID.fromString(handled));
        as(grievants.officer()).get(BOARD + "/" + handled).then().body("persons", equalTo(12));
    }

    @Test
    void aNameInAnotherCityIsSomebodyElse() {
        String firm = Grievants.firm();
        List<Grievant> nine = grievants.submitted(9, firm);
        Grievant elsewhere = grievants.draft(
                grievants.worker(), List.of(Map.of("sort", "EMPLOYER", "name", firm)), "230202", 100_00);

        elsewhere.submit().then().statusCode(200);

        assertThat(groupsOf(List.of(elsewhere))).doesNotContainAnyElementsOf(groupsOf(nine));
        assertThat(lit(firm)).isZero();
    }

    /** Some by name, some by code, some by both, each of all three, one way round and the other. */
    @Test
    void whoeverNamesSeveralInAnyOrderNeverFails() {
        List<String> firms = List.of(Grievants.firm(), Grievants.firm(), Grievants.firm());
        List<String> codes = List.of(Grievants.code(), Grievants.code(), Grievants.code());
        Random random = new Random(20261123);
        List<Grievant> thirty = IntStream.range(0, 30)
                .mapToObj(i -> {
                    List<Map<String, String>> opponents = new ArrayList<>(IntStream.range(0, 3)
                            .mapToObj(firm -> opponent(firms.get(firm), codes.get(firm), random.nextInt(3)))
                            .toList());
                    if (i % 2 == 1) Collections.reverse(opponents);
                    return grievants.draft(grievants.worker(), opponents, "230102032", 100_00);
                })
                .toList();

        assertThat(Race.of(30, i -> thirty.get(i).submit().statusCode())).containsOnly(200);
    }

    private static Map<String, String> opponent(String name, String code, int how) {
        return switch (how) {
            case 0 -> Map.of("sort", "EMPLOYER", "name", name);
            case 1 -> Map.of("sort", "EMPLOYER", "creditCode", code, "name", code);
            default -> Map.of("sort", "EMPLOYER", "name", name, "creditCode", code);
        };
    }

    private static List<UUID> groupsOf(List<Grievant> some) {
        return some.stream()
                .map(one -> Transactions.select(
                        UUID.class,
                        "select group_id from group_complaint where worker_id = :worker",
                        Map.of("worker", one.id())))
                .distinct()
                .toList();
    }

    @Test
    void whoeverAsksTwiceClaimsOnce() {
        String firm = Grievants.firm();
        List<Grievant> ten = grievants.submitted(10, firm);
        grievants.draft(ten.get(0).id(), firm, 300_00).submit().then().statusCode(200);

        as(grievants.officer())
                .get(BOARD + "/" + grievants.groupOf(firm))
                .then()
                .body("persons", equalTo(10))
                .body("claimedInFen", equalTo(9 * 100_00 + 300_00));
    }

    /** The lit groups of it, by the first of its letters; each of ten. */
    private int lit(String firm) {
        List<Integer> persons = as(grievants.officer())
                .get(BOARD)
                .path("items.findAll { it.opponent.replaceAll('[ ()]', '') == '" + firm + "' }.persons");
        assertThat(persons).allMatch(each -> each == 10);
        return persons.size();
    }

    private static void urgentNow(Grievant one) {
        await().untilAsserted(() -> assertThat(Transactions.select(
                        Boolean.class,
                        "select 'GROUP' = any (urgent_reasons) from legal_aid_request where worker_id = :worker and id = :id",
                        Map.of("worker", one.id(), "id", UUID.fromString(one.request()))))
                .isTrue());
    }

    @Test
    void fortyAtOnceLightOneYellowAndOneRed() {
        String firm = Grievants.firm();
        List<Grievant> forty = grievants.drafts(40, firm, 100_00);

        List<Integer> answers = Race.of(40, i -> forty.get(i).submit().statusCode());

        assertThat(answers).containsOnly(200);
        as(grievants.officer())
                .get(BOARD + "/" + grievants.groupOf(firm))
                .then()
                .body("light", equalTo("RED"))
                .body("persons", equalTo(40))
                .body("claimedInFen", equalTo(400_000))
                .body("detail.steps.kind", equalTo(List.of("LIT", "RED")));
    }

    @Test
    void muchMoneyMakesItRed() {
        String firm = Grievants.firm();
        grievants
                .drafts(10, firm, 10_000_000_00L)
                .forEach(one -> one.submit().then().statusCode(200));

        as(grievants.officer()).get(BOARD + "?light=RED").then().body("items.opponent", hasItem(firm));
    }

    @Test
    void officersOfAnExcludedUnionAndOfOthersSeeNothing() {
        String firm = Grievants.firm();
        grievants.submitted(10, firm);
        String id = grievants.groupOf(firm);
        Transactions.change(
                "update group_dispute set excluded = array[cast(:union as uuid)] where id = :id",
                Map.of("union", grievants.city().id(Grievants.EMPLOYER).toString(), "id", UUID.fromString(id)));
        UUID both = UUID.randomUUID();
        grievants.city().appoint(both, Grievants.STREET, OfficerFunction.HANDLE_DISPUTES);
        grievants.city().appoint(both, Grievants.EMPLOYER, OfficerFunction.REVIEW_MEMBERSHIP);
        String elsewhere = grievants.city().officer(TestCity.NANGANG, OfficerFunction.HANDLE_DISPUTES);
        String other = grievants.city().officer(Grievants.STREET, OfficerFunction.HANDLE_LEGAL_AID);

        for (String token : List.of(grievants.token(both), elsewhere, other)) {
            as(token).get(BOARD + "/" + id).then().statusCode(404);
            as(token).get(BOARD).then().statusCode(200).body("items.id", not(hasItem(id)));
            as(token)
                    .header("If-Match", "\"1\"")
                    .body("{\"stars\":5}")
                    .put(BOARD + "/" + id + "/praise")
                    .then()
                    .statusCode(404);
        }
        as(grievants.officer()).get(BOARD + "/" + id).then().statusCode(200);
    }
}

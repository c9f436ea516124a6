package org.gongyou.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.gongyou.casework.WorkCase;
import org.gongyou.household.Homes.Human;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FinanceCheckTest extends ApiTest {

    @Inject
    Homes homes;

    @Inject
    MadeUpHouseholds madeUp;

    @Inject
    HouseholdProbe probe;

    private record Asked(Human human, WorkCase subject, List<String> references) {}

    @Test
    void nothingIsSentWithoutEveryAuthority() {
        Human human = homes.human();
        homes.say(human, homes.family(homes.human())).then().statusCode(200);
        homes.ask(human).then().statusCode(200);
        homes.sign(human);
        WorkCase subject = homes.open(human);

        assertThatThrownBy(() -> homes.check(human, subject))
                .isInstanceOf(ProblemException.class)
                .hasMessage("household.authority-incomplete");

        file(homes.officer()).then().body(not(containsString(subject.number())));
    }

    @Test
    void goesOutAsAFileAndComesBackLineByLine() {
        Asked asked = asked();
        String officer = homes.officer();
        assertThat(asked.references()).hasSize(2);
        Response again = file(officer);
        assertThat(asked.references()).allMatch(reference -> again.asString().contains(reference));
        String answer = answer(asked, "2000,100", "1500,0");

        Homes.enter(officer, answer, true).then().statusCode(200).body("errors", hasSize(0));
        assertThat(probe.timesAnswered(asked.subject().id())).isZero();
        Homes.enter(officer, answer, false).then().statusCode(200).body("rows", equalTo(2));
        Homes.enter(officer, answer, false).then().statusCode(200).body("errors", hasSize(0));

        assertThat(probe.timesAnswered(asked.subject().id())).isEqualTo(1);
        Homes.as(officer)
                .get(Homes.CHECKS + "/" + asked.subject().number())
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("persons.netIncomeInFen", contains(200_000, 150_000))
                .body("differences.pointer", contains("/members/1/income"))
                .body("differences[0].said", equalTo(0))
                .body("differences[0].found", equalTo(150_000))
                .body("persons[0].name", equalTo("测**"));
        file(officer).then().body(not(containsString(asked.subject().number())));
    }

    @Test
    void anAnswerThatSaysSomethingElseIsRefused() {
        Asked asked = asked();
        String officer = homes.officer();
        Homes.enter(officer, answer(asked, "2000,100", "1500,0"), false).then().statusCode(200);

        Homes.enter(officer, answer(asked, "2000,100", "1501,0"), false)
                .then()
                .statusCode(422)
                .body("errors.line", contains(3))
                .body("errors.code", contains("finance-check.answered-otherwise"));
        Homes.enter(officer, "reference,known\nHD-NOBODY,YES\n", false)
                .then()
                .statusCode(422)
                .body("errors.code", contains("finance-check.reference-unknown"));
        Homes.enter(officer, "reference,known,netIncome\n" + asked.references().get(0) + ",MAYBE,1.001\n", true)
                .then()
                .statusCode(200)
                .body("errors.code", hasItem("csv.not-in-list"))
                .body("errors.code", hasItem("finance-check.amount-wrong"));
    }

    @Test
    void theSameAnswerSentManyTimesAtOnceCountsOnce() {
        Asked asked = asked();
        String officer = homes.officer();
        String answer = answer(asked, "2000,100", "0,0");

        List<Integer> answers =
                Race.of(4, i -> Homes.enter(officer, answer, false).statusCode());

        assertThat(answers).containsOnly(200);
        assertThat(probe.timesAnswered(asked.subject().id())).isEqualTo(1);
    }

    @Test
    void anAuthorityTakenBackStopsIt() {
        Human human = homes.human();
        homes.say(human, homes.household()).then().statusCode(200);
        homes.ask(human).then().statusCode(200);
        String id = homes.sign(human);
        WorkCase subject = homes.open(human);
        homes.check(human, subject);
        homes.check(human, subject);

        homes.revoke(human, id).then().statusCode(200);

        String officer = homes.officer();
        file(officer).then().body(not(containsString(subject.number())));
        assertThat(probe.timesStopped(subject.id())).isEqualTo(1);
        Homes.as(officer).get(Homes.CHECKS + "/" + subject.number()).then().body("state", equalTo("STOPPED"));
    }

    @Test
    void isCarriedByWhoHandlesTheCaseAndNeverByTheFamily() {
        Asked asked = asked();
        String number = asked.subject().number();
        String elsewhere = homes.city().officer(Homes.OTHER_STREET, OfficerFunction.HANDLE_RELIEF);
        String other = homes.city().officer(Homes.STREET, OfficerFunction.HANDLE_LEGAL_AID);

        file(elsewhere).then().statusCode(200).body(not(containsString(number)));
        Homes.enter(elsewhere, answer(asked, "2000,100", "0,0"), false).then().statusCode(422);
        Homes.as(elsewhere).get(Homes.CHECKS + "/" + number).then().statusCode(404);
        file(other).then().statusCode(403);
        file(asked.human().token()).then().statusCode(403);

        homes.city().appoint(asked.human().id(), Homes.STREET, OfficerFunction.HANDLE_RELIEF);
        file(homes.officerToken(asked.human())).then().statusCode(200).body(not(containsString(number)));
    }

    /** Two adults, and the file with them was fetched. */
    private Asked asked() {
        Human human = homes.human();
        homes.say(human, homes.family(homes.human())).then().statusCode(200);
        Transactions.run(() -> madeUp.authorise(human.id()).replaceWith(1));
        WorkCase subject = homes.open(human);
        homes.check(human, subject);
        return new Asked(human, subject, Homes.references(homes.officer(), subject.number()));
    }

    private static Response file(String token) {
        return Homes.as(token).get(Homes.CHECKS + "/file");
    }

    private static String answer(Asked asked, String first, String second) {
        return "reference,known,netIncome,savings\n" + asked.references().get(0) + ",YES," + first + "\n"
                + asked.references().get(1) + ",YES," + second + "\n";
    }
}

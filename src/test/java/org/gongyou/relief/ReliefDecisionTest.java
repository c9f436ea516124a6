package org.gongyou.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.relief.ReliefCounter.MINE;
import static org.gongyou.relief.ReliefCounter.decide;
import static org.gongyou.relief.ReliefCounter.get;
import static org.gongyou.relief.ReliefCounter.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.payment.Cashier;
import org.gongyou.platform.security.Role;
import org.gongyou.relief.ReliefCounter.Plan;
import org.gongyou.relief.ReliefCounter.Wish;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.junit.jupiter.api.Test;

/** Officers take an application step by step, and nobody takes two that must not be one person's. */
@QuarkusTest
class ReliefDecisionTest extends ApiTest {

    @Inject
    ReliefCounter counter;

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    @Inject
    ReliefWalk walk;

    @Test
    void whoReviewedDoesNotApprove() {
        Human human = counter.inNeed();
        UUID officer = counter.officerId(TestCity.DAOLI, "both");
        String number = counter.submitted(human, counter.plain()).path("number");
        decide(counter.token(officer), number, "pass-review")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVAL"))
                .body("union.id", equalTo(city.id(TestCity.DAOLI).toString()));

        forbidden(decide(counter.token(officer), number, "approve"), "casework.second-person");

        decide(counter.approver(), number, "approve").then().statusCode(200).body("state", equalTo("PAYING"));
        decide(counter.approver(), number, "approve").then().statusCode(409);
    }

    @Test
    void nobodyActsInTheirOwnOrARelativesCase() {
        Human wife = counter.member();
        Human human = counter.married(wife);
        String number = counter.submitted(human, counter.plain()).path("number");
        for (Human officer : List.of(wife, human)) {
            city.appoint(officer.id(), TestCity.DAOLI, OfficerFunction.HANDLE_RELIEF);
            forbidden(decide(tokens.of(officer.id(), Role.OFFICER), number, "pass-review"), "casework.own-case");
        }
    }

    @Test
    void twoVisitAtATimeThatSuitsAndNeitherOfThemApproves() {
        Human human = counter.inNeed();
        Plan plan = counter.plan(Wish.NOTHING.visited());
        Response submitted = counter.submitted(human, plan);
        String number = submitted.path("number");
        String id = submitted.path("id");
        decide(counter.reviewer(), number, "pass-review").then().body("state", equalTo("VISIT"));
        refused(decide(counter.reviewer(), number, "finish-visit"), "relief.visit-needed");
        UUID first = walk.visitor();
        UUID second = walk.companion();
        Instant slot = ReliefWalk.slot();
        walk.propose(number, slot, first, first).then().statusCode(422).body("errors.pointer", contains("/visitors"));
        walk.propose(number, slot, first, human.id())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/visitors/1/accountId"));

        String visit = walk.propose(number, slot, first, second)
                .then()
                .statusCode(201)
                .extract()
                .path("visits[0].id");
        ReliefWalk.choose(human, id, visit, slot.plusSeconds(60)).then().statusCode(422);
        ReliefWalk.choose(human, id, visit, slot).then().statusCode(200).body("visits[0].state", equalTo("CONFIRMED"));
        forbidden(walk.write(counter.approver(), number, visit), "relief.not-a-visitor");
        walk.write(counter.token(first), number, visit)
                .then()
                .statusCode(200)
                .body("visits[0].state", equalTo("DONE"))
                .body("visits[0].text", notNullValue());
        get(human, id).then().body("visits[0].text", equalTo(null));

        decide(counter.reviewer(), number, "finish-visit")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVAL"));
        forbidden(decide(counter.token(first), number, "approve"), "casework.second-person");
        decide(counter.approver(), number, "approve").then().statusCode(200);
        human.calls().get("/v1/me/notices").then().body("items.title", hasItem("请确认走访时间"));
    }

    @Test
    void itWaitsUntilTheLastAdultHasSigned() {
        Human human = counter.inNeed();
        Plan plan = counter.plan(Wish.NOTHING.signed());
        Response submitted = counter.submitted(human, plan);
        String number = submitted.path("number");
        decide(counter.reviewer(), number, "pass-review").then().body("state", equalTo("AUTHORITY"));
        walk.look();
        get(human, submitted.path("id")).then().body("state", equalTo("AUTHORITY"));
        walk.sign(number);
        walk.look();

        get(human, submitted.path("id")).then().body("state", equalTo("APPROVAL"));
    }

    @Test
    void whatCivilAffairsKnowsOtherwiseAnOfficerLooksAt() {
        Human human = counter.inNeed();
        Plan plan = counter.plan(Wish.NOTHING.inspected());
        Response submitted = counter.submitted(human, plan);
        String number = submitted.path("number");
        String id = submitted.path("id");
        decide(counter.reviewer(), number, "pass-review").then().body("state", equalTo("AUTHORITY"));
        walk.sign(number);
        walk.look();
        get(human, id).then().body("state", equalTo("CHECKING"));
        refused(decide(counter.reviewer(), number, "confirm-check"), "relief.answer-needed");
        walk.answered(human, UUID.fromString(id), true);
        get(human, id).then().body("state", equalTo("CHECKING"));

        walk.answered(human, UUID.fromString(id), false);

        get(human, id).then().body("state", equalTo("APPROVAL"));
    }

    @Test
    void theNoticeShowsWhatWasPreviewedAndAnOpenObjectionStopsTheWayOn() {
        Human human = counter.inNeed();
        Plan plan = counter.plan(Wish.NOTHING.noticed());
        String draft = ReliefCounter.begin(human, plan).path("id");
        String drafted =
                human.calls().get(MINE + "/" + draft + "/notice-preview").path("union");
        Response submitted = ReliefCounter.submit(human, draft);
        String number = submitted.path("number");
        UUID id = UUID.fromString(submitted.path("id"));
        Response preview = human.calls().get(MINE + "/" + id + "/notice-preview");
        preview.then()
                .statusCode(200)
                .body("applicant", equalTo("测**"))
                .body("caseNumber", equalTo(number))
                .body("union", equalTo(drafted));
        assertThat(drafted).isEqualTo(submitted.path("union.name"));

        decide(counter.reviewer(), number, "pass-review").then().body("state", equalTo("NOTICE"));

        get(human, id.toString()).then().body("notice.until", equalTo(preview.path("until")));
        refused(decide(counter.reviewer(), number, "close-notice"), "relief.notice-runs");
        walk.over(human, id, 1);
        get(human, id.toString()).then().body("state", equalTo("NOTICE"));
        walk.over(human, id, 0);
        get(human, id.toString()).then().body("state", equalTo("APPROVAL"));
    }

    @Test
    void aProgrammeWithoutNoticeHasNoPreview() {
        Human human = counter.inNeed();
        String id = ReliefCounter.begin(human, counter.plain()).path("id");

        human.calls()
                .get(MINE + "/" + id + "/notice-preview")
                .then()
                .statusCode(404)
                .body("code", equalTo("relief.no-notice"));
    }

    @Test
    void moreInformationGoesBackToWhereItWasAskedFor() {
        Human human = counter.inNeed();
        String number = counter.reviewed(human, counter.plain());
        String id = human.calls().get(MINE).path("items[0].id");
        decide(counter.approver(), number, Map.of("decision", "request-information", "reasonCode", "papers-missing"))
                .then()
                .body("state", equalTo("MORE_INFORMATION"));

        get(human, id).then().body("word.code", equalTo("papers-missing")).body("word.note", nullValue());
        submit(human, id)
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVAL"))
                .body("word", nullValue());

        decide(counter.approver(), number, Map.of("decision", "send-back", "reasonCode", "redo"))
                .then()
                .body("state", equalTo("SUBMITTED"))
                .body("union.id", equalTo(city.id(ReliefCounter.UNIT).toString()));
    }

    @Test
    void whatRulesGiveIsRefusedWithAWordAndTheUnionAboveLooksAtIt() {
        Human human = counter.inNeed();
        Response submitted = counter.submitted(human, counter.plain());
        String number = submitted.path("number");
        String id = submitted.path("id");
        refused(ReliefWalk.appeal(human, id), "relief.not-refused");
        decide(counter.reviewer(), number, Map.of("decision", "refuse", "reasonCode", "papers-contradict"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/note"));
        decide(
                        counter.reviewer(),
                        number,
                        Map.of("decision", "refuse", "reasonCode", "papers-contradict", "note", "演示：材料不一致"))
                .then()
                .statusCode(200);
        get(human, id)
                .then()
                .body("state", equalTo("REFUSED"))
                .body("decision.reasonCode", equalTo("papers-contradict"))
                .body("word.title", equalTo("材料与所填内容不一致"))
                .body("word.mend", equalTo("请核对家庭情况后更正。"))
                .body("word.note", equalTo("演示：材料不一致"))
                .body("decision.appealUntil", notNullValue())
                .body("finding.outcome.arithmetic.code", hasItem("poor"));

        String appeal =
                ReliefWalk.appeal(human, id).then().statusCode(201).extract().path("number");

        refused(ReliefWalk.appeal(human, id), "relief.appealed");
        Cashier.as(counter.reviewer()).get("/officer/v1/cases/" + appeal).then().statusCode(200);
        forbidden(decide(counter.reviewer(), appeal, "overturn"), "casework.own-case");
        decide(counter.approver(), appeal, "overturn").then().statusCode(200).body("state", equalTo("OVERTURNED"));
        Response again = human.calls().get(MINE);
        again.then().body("items[0].state", equalTo("SUBMITTED")).body("items[0].number", not(equalTo(number)));
        assertThat((String) again.path("items[1].state")).isEqualTo("REFUSED");
        decide(counter.reviewer(), again.path("items[0].number"), "pass-review")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVAL"));
    }

    private static void forbidden(Response answer, String code) {
        answer.then().statusCode(403).body("code", equalTo(code));
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(409).body("code", equalTo(code));
    }
}

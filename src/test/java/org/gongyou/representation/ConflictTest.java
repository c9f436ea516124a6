package org.gongyou.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.representation.AidDesk.accept;
import static org.gongyou.representation.AidDesk.assign;
import static org.gongyou.representation.AidDesk.assignment;
import static org.gongyou.representation.AidDesk.offer;
import static org.gongyou.representation.AidDesk.offerState;
import static org.gongyou.representation.AidDesk.timeline;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.gongyou.lawyer.LawyerOffice;
import org.gongyou.lawyer.LawyerOffice.Advocate;
import org.gongyou.legalaid.Service;
import org.gongyou.organisation.CreditCode;
import org.gongyou.representation.AidDesk.District;
import org.gongyou.representation.AidDesk.Request;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConflictTest extends ApiTest {

    @Inject
    AidDesk desk;

    @Inject
    LawyerOffice lawyers;

    private District district;

    @BeforeEach
    void aDistrictOfItsOwn() {
        district = desk.district();
    }

    @Test
    void neitherWhoeverActedForTheEmployerNorTheirFirmIsAsked() {
        String firm = "演示冲突所" + district.code();
        String employer = "演示冲突厂" + district.code();
        Advocate acted = desk.advocate(district, firm, 5, "WAGES");
        Advocate colleague = desk.advocate(district, firm, 5, "WAGES");
        LawyerOffice.engage(acted, employer).then().statusCode(201);
        Request request = desk.waiting(district, employer);

        desk.ask();

        Response left = assignment(district, request);
        left.then().body("state", equalTo("NOBODY_LEFT"));
        for (Advocate one : List.of(acted, colleague))
            assign(district.officer(), request, left.header("ETag"), one.id())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("representation.conflict"));
        LawyerOffice.as(district.officer())
                .get(AidDesk.path(request) + "/candidates")
                .then()
                .body("items.find { it.lawyerId == '" + colleague.id() + "' }.obstacles.code", hasItem("CONFLICT"))
                .body("items.find { it.lawyerId == '" + acted.id() + "' }.obstacles.text", hasItem("与对方当事人存在利益冲突"));
    }

    @Test
    void nobodyActsAgainstTheirOwnFirm() {
        String firm = "演示被诉所" + district.code();
        Advocate lawyer = desk.advocate(district, firm, 5, "WAGES");
        Request request = desk.waiting(district, " 演示被诉所 " + district.code());

        desk.ask();

        Response left = assignment(district, request);
        left.then().body("state", equalTo("NOBODY_LEFT"));
        assign(district.officer(), request, left.header("ETag"), lawyer.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("representation.conflict"));
    }

    @Test
    void norWhenOnlyTheCodeOfTheFirmIsKnownAndThatComesOutLater() {
        String first =
                "31230100MD" + "%07d".formatted(Integer.parseInt(district.code().replaceAll("\\D", "")));
        String code = first + CreditCode.checkCharacter(first);
        String firm = "演示被诉所" + district.code();
        Advocate lawyer = desk.advocate(district, firm, 5, "WAGES");
        Request offered = desk.waiting(district, code);
        desk.ask();
        assertThat(offerState(lawyer, offered)).isEqualTo("OPEN");

        lawyers.sayFirm(lawyer, firm, fullWidth(code)).then().statusCode(200).body("firmCreditCode", equalTo(code));

        accept(lawyer, offered).then().statusCode(409);
        desk.look();
        assertThat(offerState(lawyer, offered)).isEqualTo("CONFLICT");
        desk.ask();
        Response left = assignment(district, offered);
        left.then().body("state", equalTo("NOBODY_LEFT"));
        assign(district.officer(), offered, left.header("ETag"), lawyer.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("representation.conflict"));
        lawyers.sayFirm(lawyer, firm, "31230100MD0000000I")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/firmCreditCode"));
    }

    private static String fullWidth(String code) {
        return code.chars()
                .map(letter -> letter - '0' + '０')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void whatComesOutLaterTakesTheCaseAway() {
        String employer = "演示后知厂" + district.code();
        Advocate lawyer = desk.advocate(district, "演示后知所" + district.code(), 5, "WAGES");
        Advocate colleague = desk.advocate(district, "演示后知所" + district.code(), 0);
        Request offered = desk.waiting(district, employer);
        desk.ask();
        Request running = desk.waiting(district, employer);
        desk.ask();
        accept(lawyer, running).then().statusCode(200);

        LawyerOffice.engage(colleague, employer).then().statusCode(201);

        accept(lawyer, offered).then().statusCode(409);
        desk.look();
        assertThat(offerState(lawyer, running)).isEqualTo("CONFLICT");
        assertThat(offerState(lawyer, offered)).isEqualTo("CONFLICT");
        lawyer.calls().get("/lawyer/v1/cases/" + running.number()).then().statusCode(404);
        assertThat(timeline(running)).contains("lawyer-handed-over");
        desk.ask();
        assignment(district, running).then().body("state", equalTo("NOBODY_LEFT"));
    }

    @Test
    void whoeverHelpedOneIsNeverAgainstThem() {
        UUID agent = desk.worker("演示包工头" + district.code());
        Advocate lawyer = desk.advocate(district, "", 5, "WAGES");
        Request before = desk.waiting(district, agent, "演示总包公司" + district.code(), Service.NEGOTIATION);
        desk.ask();
        accept(lawyer, before).then().statusCode(200);

        Request against = desk.waiting(district, "演示包工头" + district.code());
        desk.ask();

        assertThat(offer(lawyer, against)).isNull();
        assignment(district, against).then().body("state", equalTo("NOBODY_LEFT"));
    }

    @Test
    void whoeverIsAgainstOneIsNotAskedByTheirChildren() {
        String injured = "演示伤者" + district.code();
        Advocate lawyer = desk.advocate(district, "", 5, "WAGES");
        Request against = desk.waiting(district, injured);
        desk.ask();
        accept(lawyer, against).then().statusCode(200);

        Request forThem = desk.waitingFor(injured, district, "演示工地公司" + district.code());
        desk.ask();

        assertThat(offer(lawyer, forThem)).isNull();
        assignment(district, forThem).then().body("state", equalTo("NOBODY_LEFT"));
    }

    /** Whichever comes first: the case is not with somebody who acted for the other side. */
    @Test
    void anEngagementAtTheSameMomentAsTheAcceptanceIsSeenByOneOfBoth() {
        for (int round = 0; round < 3; round++) {
            aDistrictOfItsOwn();
            String employer = "演示同刻厂" + district.code() + round;
            Advocate lawyer = desk.advocate(district, "演示同刻所" + district.code() + round, 5, "WAGES");
            Advocate colleague = desk.advocate(district, "演示同刻所" + district.code() + round, 0);
            Request request = desk.waiting(district, employer);
            desk.ask();
            String offer = offer(lawyer, request);

            List<Integer> answers = Race.of(
                    2,
                    i -> i == 0
                            ? accept(lawyer, offer, true).statusCode()
                            : LawyerOffice.engage(colleague, employer).statusCode());

            assertThat(answers.get(0)).isIn(200, 409);
            assertThat(answers.get(1)).isEqualTo(201);
            desk.look();
            assertThat(offerState(lawyer, request)).isEqualTo("CONFLICT");
            lawyer.calls().get("/lawyer/v1/cases/" + request.number()).then().statusCode(404);
        }
    }

    @Test
    void anEngagementAtTheSameMomentAsTheAssignmentIsSeenByOneOfBoth() {
        String employer = "演示同派厂" + district.code();
        Advocate lawyer = desk.advocate(district, "", 0);
        Request request = desk.waiting(district, employer);
        desk.ask();
        String tag = assignment(district, request).header("ETag");

        List<Integer> answers = Race.of(
                2,
                i -> i == 0
                        ? assign(district.officer(), request, tag, lawyer.id()).statusCode()
                        : LawyerOffice.engage(lawyer, employer).statusCode());

        assertThat(answers.get(0)).isIn(200, 409);
        desk.look();
        assignment(district, request).then().body("asked.findAll { it.state == 'OPEN' }.size()", equalTo(0));
    }

    @Test
    void whoeverAsksForHelpIsNotTheirOwnLawyer() {
        Advocate lawyer = desk.advocate(district, "", 5, "WAGES");
        Request own = desk.waiting(district, lawyer.account(), "演示自己公司" + district.code(), Service.ARBITRATION);

        desk.ask();

        assertThat(offer(lawyer, own)).isNull();
    }
}

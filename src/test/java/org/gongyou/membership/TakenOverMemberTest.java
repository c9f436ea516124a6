package org.gongyou.membership;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.gongyou.account.LostPhone;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/** However many accounts a person had: one membership, one open application. */
@QuarkusTest
class TakenOverMemberTest extends TwoAccounts {

    @Inject
    MadeUpApplicants applicants;

    @Inject
    ObjectMapper json;

    @Test
    void theMembershipGoesToTheAccountThatStays() {
        Response draft = meanwhile.begin(Applicant.COURIER);
        Applicant person = takenOver();
        person.submit(draft.path("id")).then().statusCode(200);
        given().auth()
                .oauth2(officer)
                .get("/officer/v1/cases/" + draft.path("number"))
                .then()
                .body("details.applicant.name", equalTo("测**"));

        decide(draft.path("number"), APPROVE).then().statusCode(200);

        person.get("/v1/me/membership").then().statusCode(200).body("state", equalTo("ACTIVE"));
        assertThat(memberships(person)).isEqualTo(1);
        person.begin(Applicant.COURIER).then().statusCode(409).body("code", equalTo("membership.already-member"));
    }

    @Test
    void whoeverIsAMemberDoesNotSubmitTheOther() {
        Response draft = meanwhile.begin(Applicant.COURIER);
        before.submit(before.begin(Applicant.COURIER).path("id")).then().statusCode(200);
        decide(before.caseNumber(), APPROVE).then().statusCode(200);
        Applicant person = takenOver();

        person.submit(draft.path("id")).then().statusCode(409).body("code", equalTo("membership.already-member"));

        person.get("/v1/me/cases/" + draft.path("number")).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void oneOfTwoOpenApplicationsMakesAMemberWhoeverDecidesFirst() {
        for (int round = 0; round < 3; round++) {
            somebodyKnownHasANewPhone();
            Response own = before.begin(Applicant.COURIER);
            Response other = meanwhile.begin(Applicant.COURIER);
            Applicant person = takenOver();
            person.submit(own.path("id")).then().statusCode(200);
            person.submit(other.path("id")).then().statusCode(200);
            List<String> numbers = List.of(own.path("number"), other.path("number"));
            List<String> tags = numbers.stream().map(this::tag).toList();

            List<Response> answers = Race.of(2, i -> decide(numbers.get(i), tags.get(i), APPROVE));

            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
            int refused = answers.get(0).statusCode() == 409 ? 0 : 1;
            assertThat(answers.get(refused).<String>path("code")).isEqualTo("membership.already-member");
            person.get("/v1/me/cases/" + numbers.get(refused))
                    .then()
                    .body("state", equalTo("SUBMITTED"))
                    .body("timeline.action", contains("opened", "submit"));
            assertThat(memberships(person)).isEqualTo(1);
        }
    }

    @Test
    void anOpenApplicationOfEitherAccountIsInTheWay() {
        Response draft = meanwhile.begin(Applicant.COURIER);
        Applicant person = takenOver();

        person.begin(Applicant.COURIER)
                .then()
                .statusCode(409)
                .body("code", equalTo("membership.application-open"))
                .body("number", equalTo(draft.path("number")));
        List<Response> answers = Race.of(
                16,
                i -> i == 0
                        ? person.post("/v1/join-applications/" + draft.path("id") + "/withdrawal", "")
                        : person.begin(Applicant.COURIER));

        assertThat(answers.get(0).statusCode()).isEqualTo(200);
        assertThat(answers.subList(1, 16))
                .filteredOn(answer -> answer.statusCode() == 201)
                .hasSizeLessThanOrEqualTo(1);
        assertThat(answers.subList(1, 16))
                .filteredOn(answer -> answer.statusCode() != 201)
                .allMatch(answer -> answer.path("code").equals("membership.application-open"));
        List<String> states = person.get("/v1/me/cases").path("items.state");
        assertThat(states).filteredOn("DRAFT"::equals).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void whatTheNewAccountIsOpeningCountsAsTheTakeOverIsDone() throws Exception {
        LostPhone.ask(meanwhile.person(), identity, "OLD_PHONE", before.person().phone())
                .then()
                .statusCode(201);
        JoinRequest request = json.readValue(Applicant.COURIER, JoinRequest.class);
        CompletableFuture<Void> opened = new CompletableFuture<>();
        CompletableFuture<Void> commit = new CompletableFuture<>();

        CompletableFuture<UUID> opening = CompletableFuture.supplyAsync(() -> Transactions.run(() -> applicants
                .draft(meanwhile.person().id(), request)
                .invoke(() -> opened.complete(null))
                .call(() -> onThisContext(commit))));
        opened.get(20, TimeUnit.SECONDS);
        CompletableFuture<Response> staying = CompletableFuture.supplyAsync(() -> {
            lostPhone.threeDaysPass();
            return onOldPhone().begin(Applicant.COURIER);
        });
        Awaitility.await().until(() -> staying.isDone() || somebodyWaitsForALock());
        commit.complete(null);

        opening.get(20, TimeUnit.SECONDS);
        staying.get(20, TimeUnit.SECONDS).then().statusCode(409).body("code", equalTo("membership.application-open"));
    }

    @Test
    void theMemberNumberShowsWhoseAccountItIsHoweverItIsTyped() {
        before.submit(before.begin(Applicant.COURIER).path("id")).then().statusCode(200);
        decide(before.caseNumber(), APPROVE).then().statusCode(200);
        String number = before.get("/v1/me/membership").path("memberNumber");
        String another = MemberNumber.of(26, 99_999_999);

        for (String wrong : List.of(another, number.substring(1), "M", "会员")) {
            LostPhone.ask(SignIn.somebody(), identity, "MEMBER_NUMBER", wrong)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("account.takeover-not-proven"));
        }
        LostPhone.ask(meanwhile.person(), identity, "MEMBER_NUMBER", ' ' + number.toLowerCase(Locale.ROOT))
                .then()
                .statusCode(201);
    }

    private static Uni<Void> onThisContext(CompletableFuture<Void> event) {
        Context context = Vertx.currentContext();
        return Uni.createFrom().completionStage(event).emitOn(task -> context.runOnContext(any -> task.run()));
    }

    private static boolean somebodyWaitsForALock() {
        return Transactions.select(Long.class, "select count(*) from pg_locks where not granted", Map.of()) > 0;
    }

    /** With a session of its own, since all others end. */
    private Applicant onOldPhone() {
        Person person = before.person();
        String token = tokens.of(person.id(), "worker");
        return new Applicant(new Person(person.phone(), person.deviceId(), token, "", false));
    }

    private long memberships(Applicant person) {
        return Transactions.select(
                Long.class,
                "select count(*) from membership where worker_id in (:one, :other)",
                Map.of("one", person.person().id(), "other", meanwhile.person().id()));
    }
}

package org.gongyou.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.TestCity;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the application to the card in use, its loss and the next one. */
@QuarkusTest
class BankCardTest extends ApiTest {

    private static final String FIRST = "DEMO-01";
    private static final String SECOND = "DEMO-02";

    @Inject
    CardCounter counter;

    @Inject
    BankNews news;

    @Inject
    @ConfigProperty(name = "gongyou.data")
    Path data;

    private Person holder;
    private String officer;

    @BeforeEach
    void somebodyHasACard() {
        holder = counter.holder();
        officer = counter.officer(TestCity.CITY);
    }

    @Test
    void goesItsWayFromApplicationToUse() {
        String number = apply(FIRST)
                .then()
                .statusCode(201)
                .body("state", equalTo("APPLIED"))
                .body("branch", equalTo(FIRST))
                .body("dueAt", notNullValue())
                .extract()
                .path("number");
        decided(number, "order", "MAKING");
        awaitOrder("MAKE", number);
        decided(number, "ready", "READY");
        decided(number, "collect", "COLLECTED");

        post("activation").then().statusCode(200).body("state", equalTo("ACTIVE"));

        apply(FIRST).then().statusCode(409).body("code", equalTo("card.bank-card-in-use"));
        holder.calls().get("/v1/me/cases/" + number).then().body("details.branch", equalTo(FIRST));
    }

    @Test
    void theBranchChangesUntilTheCardIsMade() {
        Response applied = apply(FIRST);
        change(applied.header("ETag"), SECOND).then().statusCode(200).body("branch", equalTo(SECOND));
        change(applied.header("ETag"), FIRST).then().statusCode(412);
        holder.calls().body(branch(FIRST)).put("/v1/me/bank-card/branch").then().statusCode(428);
        change(tag(), "NOWHERE").then().statusCode(422).body("errors[0].code", equalTo("card.branch-unknown"));

        decided(applied.path("number"), "order", "MAKING");

        change(tag(), FIRST).then().statusCode(409).body("code", equalTo("card.bank-card-made"));
        post("withdrawal").then().statusCode(409);
    }

    @Test
    void aLostOneIsStoppedAndFollowedByAnother() {
        String number = inUse();
        String tag = tag();

        post("loss").then().statusCode(200).body("lostAt", notNullValue());

        assertThat(tag()).isNotEqualTo(tag);
        awaitOrder("STOP", number);
        apply(SECOND).then().statusCode(201).body("state", equalTo("APPLIED"));
        post("loss").then().statusCode(404).body("code", equalTo("card.no-bank-card"));
    }

    @Test
    void whoHasAPassportShowsItAtTheBranchFirst() {
        Person foreigner = counter.issueTo(withPassport());
        String number = apply(foreigner, FIRST)
                .then()
                .statusCode(201)
                .body("state", equalTo("IDENTITY_AT_BRANCH"))
                .body("inPerson", equalTo(true))
                .extract()
                .path("number");

        decided(number, "identified", "MAKING");

        awaitOrder("MAKE", number);
    }

    @ParameterizedTest
    @EnumSource(
            value = BankNews.What.class,
            names = {"READY", "COLLECT", "ACTIVATE"})
    void theBankMayReportItself(BankNews.What last) {
        String number = apply(FIRST).path("number");
        decided(number, "order", "MAKING");
        BankOrder order = order();

        for (BankNews.What what : List.of(BankNews.What.READY, BankNews.What.COLLECT, BankNews.What.ACTIVATE)) {
            if (what.compareTo(last) <= 0) Transactions.await(() -> news.report(order, what));
        }

        String state = Map.of("READY", "READY", "COLLECT", "COLLECTED", "ACTIVATE", "ACTIVE")
                .get(last.name());
        holder.calls().get("/v1/me/bank-card").then().body("state", equalTo(state));
    }

    @Test
    void oneApplicationAtATime() {
        List<Response> answers = Race.of(16, i -> apply(FIRST));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .hasSize(15)
                .extracting(answer -> answer.<String>path("code"))
                .containsOnly("card.bank-card-open");
    }

    @Test
    void withdrawnItMayBeAppliedForAgain() {
        apply(FIRST);
        post("withdrawal").then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        apply(SECOND).then().statusCode(201);
    }

    @Test
    void needsACardThatIsValid() {
        Person stranger = SignIn.somebody();
        apply(stranger, FIRST).then().statusCode(404).body("code", equalTo("card.none"));
        stranger.calls().get("/v1/me/bank-card").then().statusCode(404).body("code", equalTo("card.no-bank-card"));
        CardCounter.post(holder, "loss").then().statusCode(200);
        apply(FIRST).then().statusCode(409).body("code", equalTo("card.not-valid"));
        holder.calls().get("/v1/me/bank-card/branches").then().body("items.code", hasItem(SECOND));
    }

    private String inUse() {
        String number = apply(FIRST).path("number");
        decided(number, "order", "MAKING");
        decided(number, "ready", "READY");
        decided(number, "collect", "COLLECTED");
        decided(number, "activate", "ACTIVE");
        return number;
    }

    private BankOrder order() {
        String id = Transactions.select(
                String.class,
                "select cast(id as text) from bank_card where worker_id = :worker",
                Map.of("worker", holder.id()));
        return new BankOrder(BankOrder.What.MAKE, UUID.fromString(id), holder.id(), "", FIRST, false);
    }

    private void awaitOrder(String what, String number) {
        await().until(() -> orders().lines().anyMatch(line -> line.contains(what) && line.contains(number)));
    }

    private String orders() throws IOException {
        Path file = data.resolve("bank/orders.jsonl");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private void decided(String number, String decision, String state) {
        String path = "/officer/v1/cases/" + number;
        CardCounter.as(officer)
                .header("If-Match", CardCounter.as(officer).get(path).header("ETag"))
                .body(Map.of("decision", decision))
                .post(path + "/decisions")
                .then()
                .statusCode(200)
                .body("state", equalTo(state));
    }

    private Response apply(String branch) {
        return apply(holder, branch);
    }

    private static Response apply(Person person, String branch) {
        return person.calls()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(branch(branch))
                .post("/v1/me/bank-card/applications");
    }

    private Response change(String tag, String branch) {
        return holder.calls().header("If-Match", tag).body(branch(branch)).put("/v1/me/bank-card/branch");
    }

    private String tag() {
        return holder.calls().get("/v1/me/bank-card").header("ETag");
    }

    private Response post(String path) {
        return holder.calls().header("Idempotency-Key", UUID.randomUUID()).post("/v1/me/bank-card/" + path);
    }

    private static Map<String, String> branch(String code) {
        return Map.of("branch", code);
    }

    private static Person withPassport() {
        Person person = SignIn.somebody();
        Map<String, Object> identity = new HashMap<>(SignIn.identity("T" + System.nanoTime() % 100_000_000));
        identity.put("documentType", "PASSPORT");
        identity.put("country", "KZ");
        identity.put("expiresOn", "2040-01-01");
        person.calls().body(identity).put("/v1/me/identity").then().statusCode(200);
        return person;
    }
}

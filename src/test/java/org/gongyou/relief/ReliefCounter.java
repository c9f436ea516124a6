package org.gongyou.relief;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gongyou.coverclaim.ClaimCounter;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.membership.MadeUpMembers;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.payment.Cashier;
import org.gongyou.payment.Cashier.Purse;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.security.Role;
import org.gongyou.programme.MadeUpProgrammes;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.jspecify.annotations.Nullable;

/** Programmes of the tests, people in need, and officers of a street and its unit. */
@Singleton
public class ReliefCounter {

    public static final String MINE = "/v1/relief-applications";
    public static final String DESK = "/officer/v1/relief-reviews/";
    static final String STREET = "T-D1-RL";
    static final String UNIT = "T-D1-RL-E1";
    static final long LINE = 100_000;
    static final long AMOUNT = 200_000;

    /** Whoever has at most 1,000 yuan a head is given 2,000, on a diagnosis. */
    private static final String DOCUMENT = """
            {"code": "%s", "kind": "%s", "name": {"zh": "演示救助", "en": "Demo relief"},
             "parameters": {"line": 100000},
             "conditions": [{"code": "poor", "name": {"zh": "人均收入不高于标准", "en": "Income a head up to the line"},
                             "holds": "netIncomePerHead <= line", "distance": "netIncomePerHead - line",
                             "unit": "FEN_A_HEAD"}],
             "amount": {"fixedInFen": 200000},
             "papers": [{"kind": "DIAGNOSIS", "lifeInDays": 0, "needed": true}],
             "steps": {"visit": %s, "authority": %s, "civilAffairs": %s, "notice": %s, "noticeWorkingDays": 5,
                       "noticeScope": "PUBLIC", "limits": {"SUBMITTED": 2}, "urgentUpToInFen": %d,
                       "papersAfterWorkingDays": 10},
             "caps": {"timeInFen": 0, "personYearInFen": %d, "householdYearInFen": 0, "timesAYear": 0, "group": %s,
                      "onceEver": false}}
            """;

    private final ClaimCounter people;
    private final TestCity city;
    private final Tokens tokens;
    private final Cashier cashier;
    private final MadeUpMembers members;
    private final MadeUpProgrammes programmes;
    private final Map<String, UUID> officers = new HashMap<>();
    private @Nullable Plan plain;

    ReliefCounter(
            ClaimCounter people,
            TestCity city,
            Tokens tokens,
            Cashier cashier,
            MadeUpMembers members,
            MadeUpProgrammes programmes) {
        this.people = people;
        this.city = city;
        this.tokens = tokens;
        this.cashier = cashier;
        this.members = members;
        this.programmes = programmes;
    }

    /** A programme with money in its budget. */
    public record Plan(String code, Purse purse) {}

    /** What a programme wants beside reviews. */
    record Wish(
            String kind,
            boolean visit,
            boolean authority,
            boolean checked,
            boolean notice,
            long urgentUpTo,
            long personYear,
            @Nullable String group) {

        static final Wish NOTHING = new Wish("TEMPORARY", false, false, false, false, 0, 0, null);

        Wish visited() {
            return new Wish(kind, true, authority, checked, notice, urgentUpTo, personYear, group);
        }

        Wish signed() {
            return new Wish(kind, visit, true, checked, notice, urgentUpTo, personYear, group);
        }

        Wish inspected() {
            return new Wish(kind, visit, true, true, notice, urgentUpTo, personYear, group);
        }

        Wish noticed() {
            return new Wish(kind, visit, authority, checked, true, urgentUpTo, personYear, group);
        }

        Wish urgent(long upTo) {
            return new Wish(kind, visit, authority, checked, notice, upTo, personYear, group);
        }

        Wish capped(long year, String together) {
            return new Wish(kind, visit, authority, checked, notice, urgentUpTo, year, together);
        }
    }

    /** One without steps, for all tests. */
    public synchronized Plan plain() {
        if (plain == null) plain = plan(Wish.NOTHING, 100_000_000_00L);
        return plain;
    }

    /** One with a public notice alone, of its own. */
    public Plan noticed() {
        return plan(Wish.NOTHING.noticed());
    }

    Plan plan(Wish wish) {
        return plan(wish, 100_000_000_00L);
    }

    Plan plan(Wish wish, long budget) {
        return plan(wish, budget, rules -> rules);
    }

    /** One that limits what a household has in a year, together with all of the group. */
    Plan household(long year, String group) {
        return plan(
                Wish.NOTHING.capped(0, group),
                100_000_000_00L,
                rules -> rules.replace("\"householdYearInFen\": 0", "\"householdYearInFen\": " + year));
    }

    private Plan plan(Wish wish, long budget, UnaryOperator<String> change) {
        stand();
        String code = "relief-" + UUID.randomUUID().toString().substring(0, 8);
        String group = wish.group() == null ? "null" : "\"" + wish.group() + "\"";
        String document = DOCUMENT.formatted(
                code,
                wish.kind(),
                wish.visit(),
                wish.authority(),
                wish.checked(),
                wish.notice(),
                wish.urgentUpTo(),
                wish.personYear(),
                group);
        LocalDate from = people.today().minusDays(10);
        Transactions.run(() ->
                programmes.publish(change.apply(document), city.id(TestCity.DAOLI), from, Ids.next(), Ids.next()));
        Transactions.await(() -> programmes.renew().replaceWith(true));
        return new Plan(code, cashier.purse(code, budget));
    }

    private void stand() {
        city.founded()
                .with(
                        STREET + ",演示救助街道工会,STREET,T-D1,230102071,,,,,",
                        UNIT + ",演示救助单位工会,ENTERPRISE," + STREET + ",230102071,,,,,");
    }

    /** A member of the unit, with an identity, and nothing said yet. */
    public Human member() {
        stand();
        Human human = people.human();
        Transactions.run(() -> members.enter(List.of(human.id()), city.id(UNIT)));
        return human;
    }

    /** One who has said how they live and keeps the paper that is wanted. */
    public Human inNeed() {
        Human human = member();
        live(human, 50_000).then().statusCode(200);
        keep(human);
        return human;
    }

    /** One in need with a spouse who earns nothing. */
    Human married(Human spouse) {
        Human human = member();
        Map<String, Object> self = Map.of("relation", "SELF", "work", "EMPLOYED", "income", Map.of("netInFen", 50_000));
        live(human, List.of(self, spouse(spouse, 0))).then().statusCode(200);
        keep(human);
        return human;
    }

    static Map<String, Object> spouse(Human spouse, long netInFen) {
        return relative("SPOUSE", spouse, netInFen);
    }

    static Map<String, Object> relative(String relation, Human human, long netInFen) {
        return Map.of(
                "relation",
                relation,
                "name",
                human.name(),
                "document",
                Map.of("documentType", "RESIDENT_IDENTITY_CARD", "number", human.document()),
                "work",
                "EMPLOYED",
                "income",
                Map.of("netInFen", netInFen));
    }

    /** Alone, on so much a month. */
    Response live(Human human, long netInFen) {
        return live(
                human, List.of(Map.of("relation", "SELF", "work", "EMPLOYED", "income", Map.of("netInFen", netInFen))));
    }

    Response live(Human human, List<Map<String, Object>> household) {
        Map<String, Object> all = Map.of("income", true, "health", true, "disability", true, "family", true);
        String tag = human.calls().get("/v1/me/household").header("ETag");
        return human.calls()
                .headers(tag == null ? Map.of("If-None-Match", "*") : Map.of("If-Match", tag))
                .body(Map.of("members", household, "consents", all))
                .put("/v1/me/household");
    }

    void keep(Human human) {
        keep(human, "DIAGNOSIS");
    }

    void keep(Human human, String kind) {
        human.calls()
                .body(Map.of(
                        "kind",
                        kind,
                        "files",
                        List.of(people.file(human)),
                        "issuedOn",
                        people.today().minusDays(3).toString()))
                .post("/v1/me/household/papers")
                .then()
                .statusCode(201);
    }

    static Response begin(Human human, Map<String, Object> said) {
        return human.calls().body(said).post(MINE);
    }

    /** With the account of the person. */
    public static Response begin(Human human, Plan plan) {
        return begin(
                human,
                Map.of("programmeCode", plan.code(), "payee", ClaimCounter.account(human.name(), Cashier.ACCOUNT)));
    }

    static Response submit(Human human, String id) {
        return human.calls().post(MINE + "/" + id + "/submission");
    }

    /** Of one in need, submitted. */
    public Response submitted(Human human, Plan plan) {
        String id = begin(human, plan).then().statusCode(201).extract().path("id");
        return submit(human, id);
    }

    public static Response get(Human human, String id) {
        return human.calls().get(MINE + "/" + id);
    }

    /** An officer for relief, the same each time for a union and a role. */
    synchronized UUID officerId(String union, String role) {
        stand();
        return officers.computeIfAbsent(union + role, any -> {
            UUID account = Ids.next();
            city.appoint(account, union, OfficerFunction.HANDLE_RELIEF);
            return account;
        });
    }

    public String reviewer() {
        return tokens.of(officerId(STREET, "reviewer"), Role.OFFICER);
    }

    /** Of the district, which pays. */
    public String approver() {
        return tokens.of(officerId(TestCity.DAOLI, "approver"), Role.OFFICER);
    }

    String token(UUID officer) {
        return tokens.of(officer, Role.OFFICER);
    }

    static Response decide(String officer, String number, Map<String, ?> body) {
        String path = "/officer/v1/cases/" + number;
        String read = Cashier.as(officer).get(path).header("ETag");
        // Whoever may not read a case has no tag, and tries all the same.
        String tag = read == null ? "\"0\"" : read;
        return Cashier.as(officer)
                .header("If-Match", tag == null ? "\"0\"" : tag)
                .body(body)
                .post(path + "/decisions");
    }

    static Response decide(String officer, String number, String verb) {
        return decide(officer, number, Map.of("decision", verb));
    }

    /** Of a programme without steps: up to the approval. @return the number */
    String reviewed(Human human, Plan plan) {
        String number = submitted(human, plan).then().statusCode(200).extract().path("number");
        decide(reviewer(), number, "pass-review").then().statusCode(200);
        return number;
    }

    static UUID payment(String application) {
        return UUID.fromString(Transactions.select(
                String.class,
                "select cast(id as text) from payment where purpose like :purpose and state <> 'CANCELLED'"
                        + " order by id desc limit 1",
                Map.of("purpose", "relief:" + application + ":%")));
    }

    String file(String officer) {
        return given().auth()
                .oauth2(officer)
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("file", "photo.png", ClaimCounter.picture(), "image/png")
                .post("/v1/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

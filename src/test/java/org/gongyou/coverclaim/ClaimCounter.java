package org.gongyou.coverclaim;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.gongyou.account.AccountDirectory;
import org.gongyou.account.IdentityLevel;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.cover.MadeUpCovers;
import org.gongyou.cover.ProductDetails;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.payment.Cashier;
import org.gongyou.payment.Cashier.Purse;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.personal.DocumentType;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.gongyou.platform.security.Role;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.SignIn;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.jspecify.annotations.Nullable;

/** Covered people of the tests, and an officer who reviews what they claim. */
@Singleton
public class ClaimCounter {

    public static final String CLAIMS = "/v1/cover-claims";
    public static final String OFFICE = "/officer/v1/claim-reviews/";
    static final int WAITING_DAYS = 30;
    static final int CLAIM_WITHIN_DAYS = 90;

    /** Of the district of Daoli: 50 yuan a day after 3 days for 60 days a year, half of what is above 300 yuan up to 2,000. */
    private static final String PRODUCT = """
            {"family": "HOSPITAL", "region": "2301", "year": %d, "name": {"zh": "演示保障", "en": "Demo cover"},
             "benefits": [
               {"code": "daily", "event": "HOSPITAL", "name": {"zh": "住院津贴", "en": "Hospital allowance"},
                "formula": {"kind": "DAILY", "fenADay": 5000, "freeDays": 3, "maxDaysAYear": 60}},
               {"code": "share", "event": "HOSPITAL", "name": {"zh": "自付补助", "en": "Share of own costs"},
                "formula": {"kind": "SHARE", "deductibleInFen": 30000, "permille": 500, "capInFen": 200000}},
               {"code": "grade", "event": "ACCIDENT_INJURY", "name": {"zh": "伤残", "en": "Injury"},
                "formula": {"kind": "GRADED", "fenByGrade": {"1": 2000000, "10": 100000}}},
               {"code": "ill", "event": "SERIOUS_ILLNESS", "name": {"zh": "重病", "en": "Illness"},
                "formula": {"kind": "FIXED", "fen": 1000000}},
               {"code": "death", "event": "DEATH", "name": {"zh": "身故", "en": "Death"},
                "formula": {"kind": "FIXED", "fen": 3000001}}],
             "claimWithinDays": 90, "waitingDays": 30, "papers": ["DISCHARGE_SUMMARY", "DEATH_CERTIFICATE"],
             "payer": "UNION", "premiumInFen": 0, "term": {"length": "DAYS", "count": 365, "start": "NEXT_DAY"},
             "conditions": {"membersOnly": false, "occupations": []},
             "enrolment": {"ways": ["UNIT"], "minimumPermille": 0, "payWithinDays": 30, "endsWithMembership": false}}
            """;

    private final TestCity city;
    private final Tokens tokens;
    private final Cashier cashier;
    private final AccountDirectory accounts;
    private final MadeUpCovers covers;
    private final ObjectMapper json;
    private final LocalDate today;
    private @Nullable UUID reviewer;
    private String product = "";
    private Purse purse = new Purse(Ids.next(), "", Ids.next());

    ClaimCounter(
            TestCity city,
            Tokens tokens,
            Cashier cashier,
            AccountDirectory accounts,
            MadeUpCovers covers,
            ObjectMapper json,
            Clock clock) {
        this.city = city;
        this.tokens = tokens;
        this.cashier = cashier;
        this.accounts = accounts;
        this.covers = covers;
        this.json = json;
        this.today = ChinaDay.today(clock);
    }

    /** Somebody with an account and an identity. */
    public record Human(UUID id, String token, String phone, String document, String name) {

        public RequestSpecification calls() {
            return given().auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", UUID.randomUUID());
        }
    }

    public LocalDate today() {
        return today;
    }

    public Human human() {
        String phone = SignIn.newPhone();
        String number = IdentityNumbers.next();
        PersonName name = new PersonName("测试工友");
        IdentityDocument document =
                IdentityDocument.check(DocumentType.RESIDENT_IDENTITY_CARD, number, null, null, today);
        UUID id = Transactions.run(() -> accounts.findOrBegin(new PhoneNumber(phone), name)
                .call(account -> accounts.identify(account, name, document, IdentityLevel.FORMAT_CHECKED)));
        return new Human(id, tokens.of(id, Role.WORKER), phone, number, name.value());
    }

    /** Covered since 200 days ago, for a year. */
    public Human insured() {
        Human human = human();
        insure(human);
        return human;
    }

    public void insure(Human human) {
        cover(human, today.minusDays(200), today.plusDays(164));
    }

    void cover(Human human, LocalDate from, LocalDate until) {
        begin();
        Transactions.run(() -> covers.enrol(List.of(human.id()), UUID.fromString(product), from, until));
    }

    private synchronized void begin() {
        if (!product.isEmpty()) return;
        String code = "CLAIM-" + UUID.randomUUID().toString().substring(0, 8);
        UUID union = city.founded().id(TestCity.DAOLI);
        product = Transactions.run(() -> covers.product(code, union, details(today.getYear())))
                .toString();
        Transactions.await(() -> covers.renew().replaceWith(true));
        purse = cashier.purse(code, 100_000_000_00L);
    }

    private ProductDetails details(int year) {
        try {
            return json.readValue(PRODUCT.formatted(year), ProductDetails.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    public Purse purse() {
        begin();
        return purse;
    }

    /** Reviews claims for the whole city. */
    public RequestSpecification reviewer() {
        return Cashier.as(reviewerToken());
    }

    public synchronized String reviewerToken() {
        if (reviewer == null) reviewer = city.founded().appointed(TestCity.CITY, OfficerFunction.REVIEW_CLAIMS);
        return tokens.of(reviewer, Role.OFFICER);
    }

    public String file(Human human) {
        return given().auth()
                .oauth2(human.token())
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("file", "paper.png", picture(), "image/png")
                .post("/v1/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static byte[] picture() {
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Map<String, Object> account(String name, String number) {
        return Map.of("name", name, "bank", "演示银行道里支行", "account", number);
    }

    /** A stay of so many days that began so many days ago, with 1,000 yuan of own costs. */
    Map<String, Object> stay(Human human, int daysAgo, int days) {
        Map<String, Object> claim = new HashMap<>();
        claim.put("event", "HOSPITAL");
        claim.put("eventOn", today.minusDays(daysAgo).toString());
        claim.put("dischargedOn", today.minusDays(daysAgo).plusDays(days).toString());
        claim.put("claimant", "SELF");
        claim.put("paidInFen", 100_000);
        claim.put("papers", List.of(Map.of("paper", "DISCHARGE_SUMMARY", "fileId", file(human))));
        claim.put("payees", List.of(Map.of("to", account(human.name(), Cashier.ACCOUNT))));
        return claim;
    }

    Response begin(Human human, Map<String, Object> claim) {
        return human.calls().body(claim).post(CLAIMS);
    }

    /** Of a stay, submitted. */
    public Response submitted(Human human, int daysAgo, int days) {
        String id = begin(human, stay(human, daysAgo, days))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return submit(human, id);
    }

    static Response submit(Human human, String id) {
        return human.calls().post(CLAIMS + "/" + id + "/submission");
    }

    public static Response get(Human human, String id) {
        return human.calls().get(CLAIMS + "/" + id);
    }

    public Response decide(String number, String body) {
        return decide(reviewerToken(), number, body);
    }

    static Response decide(String officer, String number, String body) {
        String path = "/officer/v1/cases/" + number;
        String read = Cashier.as(officer).get(path).header("ETag");
        // Whoever may not read a case has no tag, and tries all the same.
        String tag = read == null ? "\"0\"" : read;
        return Cashier.as(officer)
                .header("If-Match", tag == null ? "\"0\"" : tag)
                .body(body)
                .post(path + "/decisions");
    }

    public Response approve(String number) {
        return decide(number, "{\"decision\":\"approve\"}");
    }

    /** Of a claim, in the order of those who share. */
    public List<UUID> payments(String claim) {
        String ids = Transactions.select(
                String.class,
                "select string_agg(cast(id as text), ',' order by id) from payment where purpose like :purpose and state <> 'CANCELLED'",
                Map.of("purpose", "cover-claim:" + claim + ":%"));
        return List.of(ids.split(",")).stream().map(UUID::fromString).toList();
    }

    /** The whole way of one payment. */
    void settle(String claim, int index, String result) {
        cashier.settle(purse(), payments(claim).get(index), result);
    }

    /** A claim that was paid. @return its id */
    public String paid(Human human) {
        Response claim = submitted(human, 20, 10);
        approve(claim.path("number")).then().statusCode(200);
        settle(claim.path("id"), 0, "PAID");
        return claim.path("id");
    }

    /** The bank returns it first. */
    public void returnedAndMended(Human human) {
        Response claim = submitted(human, 20, 10);
        String id = claim.path("id");
        approve(claim.path("number")).then().statusCode(200);
        settle(id, 0, "RETURNED");
        human.calls()
                .header("If-Match", get(human, id).header("ETag"))
                .body(account(human.name(), "12345678"))
                .put(CLAIMS + "/" + id + "/payees/0")
                .then()
                .statusCode(200);
        settle(id, 0, "PAID");
    }

    /** It is reviewed again. */
    public void refusedByTheSecond(Human human) {
        Response claim = submitted(human, 20, 10);
        approve(claim.path("number")).then().statusCode(200);
        String path = Cashier.PAYMENTS + "/" + payments(claim.path("id")).get(0);
        cashier.second()
                .header("If-Match", cashier.second().get(path).header("ETag"))
                .body(Map.of("reason", "AMOUNT_WRONG"))
                .post(path + "/refusal")
                .then()
                .statusCode(200);
    }

    /** An heir claims what the cover of the dead pays, and the account of the dead is frozen, and not any more. */
    public void afterDeath() {
        Human heir = human();
        String id = begin(heir, afterDeath(heir, insured())).path("id");
        String number = submit(heir, id).path("number");
        approve(number).then().statusCode(200);
        reviewer().delete(OFFICE + number + "/account-freeze").then().statusCode(200);
    }

    Map<String, Object> afterDeath(Human heir, Human dead) {
        return afterDeath(heir, dead.document(), dead.name());
    }

    /** With three who share. */
    Map<String, Object> afterDeath(Human heir, String document, String name) {
        String file = file(heir);
        Map<String, Object> claim = new HashMap<>();
        claim.put("event", "DEATH");
        claim.put("eventOn", today.minusDays(10).toString());
        claim.put("claimant", "HEIR");
        claim.put("insured", Map.of("documentType", "RESIDENT_IDENTITY_CARD", "number", document, "name", name));
        claim.put(
                "papers",
                Stream.of("IDENTITY_CARD", "KINSHIP_PROOF", "DEATH_CERTIFICATE")
                        .map(paper -> Map.of("paper", paper, "fileId", file))
                        .toList());
        claim.put(
                "payees",
                Stream.of("演示长子", "演示次女", "演示三子")
                        .map(child -> Map.of("to", account(child, "12345678")))
                        .toList());
        return claim;
    }
}

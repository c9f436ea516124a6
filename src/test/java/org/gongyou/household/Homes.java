package org.gongyou.household;

import static io.restassured.RestAssured.given;

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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.gongyou.account.AccountDirectory;
import org.gongyou.account.IdentityLevel;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.casework.Cases;
import org.gongyou.casework.NewCase;
import org.gongyou.casework.WorkCase;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.crypto.Sha256;
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

/** Families of the tests, at a street of their own. */
@Singleton
public class Homes {

    public static final String HOUSEHOLD = "/v1/me/household";
    public static final String PAPERS = HOUSEHOLD + "/papers";
    public static final String AUTHORITIES = HOUSEHOLD + "/authorities";
    public static final String REQUESTS = "/v1/me/authority-requests";
    static final String CHECKS = "/officer/v1/finance-checks";
    public static final String STREET = "T-D1-S37";
    static final String OTHER_STREET = "T-D2-S37";

    private static final String[] UNIONS = {
        STREET + ",演示家庭街道工会,STREET,T-D1,230102037,,,,,", OTHER_STREET + ",演示另一街道工会,STREET,T-D2,230103037,,,,,"
    };

    private final TestCity city;
    private final Tokens tokens;
    private final AccountDirectory accounts;
    private final Cases cases;
    private final HouseholdProbe kind;
    private final MadeUpHouseholds madeUp;
    private final Households households;
    private final FinanceChecks checks;
    private final LocalDate today;
    private boolean built;

    Homes(
            TestCity city,
            Tokens tokens,
            AccountDirectory accounts,
            Cases cases,
            HouseholdProbe kind,
            MadeUpHouseholds madeUp,
            Households households,
            FinanceChecks checks,
            Clock clock) {
        this.city = city;
        this.tokens = tokens;
        this.accounts = accounts;
        this.cases = cases;
        this.kind = kind;
        this.madeUp = madeUp;
        this.households = households;
        this.checks = checks;
        this.today = ChinaDay.today(clock);
    }

    /** Somebody with an account and an identity that an authority has matched. */
    public record Human(UUID id, String token, String document, String name) {

        public RequestSpecification calls() {
            return as(token);
        }

        public Response get(String path) {
            return calls().get(path);
        }
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Idempotency-Key", UUID.randomUUID());
    }

    public LocalDate today() {
        return today;
    }

    public Human human() {
        return human("测试工友", IdentityNumbers.next());
    }

    Human human(String called, String number) {
        PersonName name = new PersonName(called);
        IdentityDocument document =
                IdentityDocument.check(DocumentType.RESIDENT_IDENTITY_CARD, number, null, null, today);
        UUID id = Transactions.run(() -> accounts.findOrBegin(new PhoneNumber(SignIn.newPhone()), name)
                .call(account -> accounts.identify(account, name, document, IdentityLevel.NAME_AND_NUMBER_MATCHED)));
        return new Human(id, tokens.of(id, Role.WORKER), number, called);
    }

    /** A number of a child of eight. */
    public String childsNumber() {
        return IdentityNumbers.bornOn(today.minusYears(8));
    }

    static Map<String, Object> member(String relation, @Nullable String name, @Nullable String number) {
        Map<String, Object> member = new HashMap<>();
        member.put("relation", relation);
        if (name != null) member.put("name", name);
        if (number != null) member.put("document", Map.of("documentType", "RESIDENT_IDENTITY_CARD", "number", number));
        return member;
    }

    /** Oneself with an income of 2,000 yuan and a chronic illness, one dwelling, 100 yuan saved, and whoever else. */
    @SafeVarargs
    public final Map<String, Object> household(Map<String, Object>... others) {
        Map<String, Object> self = member("SELF", null, null);
        self.put("work", "EMPLOYED");
        self.put("income", Map.of("netInFen", 200_000, "grossInFen", 230_000));
        self.put("illness", Map.of("kind", "CHRONIC"));
        List<Map<String, Object>> members = new ArrayList<>(List.of(self));
        members.addAll(List.of(others));
        Map<String, Object> household = new HashMap<>();
        household.put("members", members);
        household.put("dwellings", List.of(Map.of("kind", "OWNED", "areaInSquareMetres", 41.5)));
        household.put("shops", 0);
        household.put("hiredHands", 0);
        household.put("vehicles", List.of());
        household.put("savings", Map.of("amountInFen", 10_000));
        household.put("consents", Map.of("income", true, "health", true, "disability", true, "family", true));
        return household;
    }

    /** With a spouse who has an account, and a child. */
    public Map<String, Object> family(Human spouse) {
        Map<String, Object> married = member("SPOUSE", spouse.name(), spouse.document());
        married.put("work", "NONE");
        married.put("income", Map.of("netInFen", 0));
        return household(married, member("CHILD", "测试孩子", childsNumber()));
    }

    public Response say(Human human, Map<String, ?> household) {
        return human.calls().body(household).put(HOUSEHOLD);
    }

    Response change(Human human, Map<String, ?> household) {
        String tag = human.get(HOUSEHOLD).header("ETag");
        return human.calls().header("If-Match", tag).body(household).put(HOUSEHOLD);
    }

    public String upload(Human human) {
        return uploadAs(human.token());
    }

    static String uploadAs(String token) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("file", "paper.png", picture(), "image/png")
                .post("/v1/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static byte[] picture() {
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Response keep(Human human, String kind, LocalDate issuedOn) {
        return human.calls()
                .body(Map.of("kind", kind, "files", List.of(upload(human)), "issuedOn", issuedOn.toString()))
                .post(PAPERS);
    }

    public Response ask(Human human) {
        return human.calls().post(AUTHORITIES);
    }

    /** The person reads and signs whatever waits. @return the id of the request */
    public String sign(Human signer) {
        String id = signer.get(REQUESTS).path("items[0].id");
        sign(signer, id).then().statusCode(200);
        return id;
    }

    static Response sign(Human signer, String id) {
        byte[] text = signer.get(REQUESTS + "/" + id + "/text").asByteArray();
        return signer.calls().body(Map.of("sha256", Sha256.hex(text))).post(REQUESTS + "/" + id + "/signature");
    }

    public Response revoke(Human signer, String id) {
        return signer.calls().post(REQUESTS + "/" + id + "/revocation");
    }

    public synchronized TestCity city() {
        if (!built) city.founded().with(UNIONS);
        built = true;
        return city;
    }

    /** Handles relief at the street. */
    public String officer() {
        return city().officer(STREET, OfficerFunction.HANDLE_RELIEF);
    }

    String officerToken(Human human) {
        return tokens.of(human.id(), Role.OFFICER);
    }

    /** A case for which the civil affairs are asked, with every authority. @return its number */
    public String checked(Human human) {
        Transactions.run(() -> madeUp.authorise(human.id()).replaceWith(1));
        WorkCase subject = open(human);
        check(human, subject);
        return subject.number();
    }

    void check(Human human, WorkCase subject) {
        Transactions.run(
                () -> checks.ask(human.id(), subject.id(), subject.number()).replaceWith(1));
    }

    /** The references of a case, from a file that is fetched. */
    static List<String> references(String officer, String number) {
        return as(officer)
                .get(CHECKS + "/file")
                .asString()
                .lines()
                .filter(line -> line.endsWith(number))
                .map(line -> line.split(",")[0])
                .toList();
    }

    /** The civil affairs know of nothing. */
    public void answer(String number) {
        String officer = officer();
        StringBuilder table = new StringBuilder("reference,known\n");
        references(officer, number).forEach(reference -> table.append(reference).append(",NO\n"));
        enter(officer, table.toString(), false).then().statusCode(200);
    }

    static Response enter(String officer, String table, boolean dryRun) {
        return given().auth()
                .oauth2(officer)
                .contentType("text/csv; charset=UTF-8")
                .body(table)
                .post(CHECKS + "/answers?dryRun=" + dryRun);
    }

    public void freeze(Human human) {
        Transactions.run(() -> households.freeze(human.id(), Ids.next()));
    }

    WorkCase open(Human human) {
        UUID union = city().id(STREET);
        return Transactions.run(
                () -> cases.open(NewCase.own(Ids.next(), kind, human.id(), union, null), HouseholdProblem.MISSING));
    }
}

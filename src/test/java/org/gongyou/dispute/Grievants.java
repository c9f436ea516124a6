package org.gongyou.dispute;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.gongyou.account.AccountDirectory;
import org.gongyou.account.IdentityLevel;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.organisation.CreditCode;
import org.gongyou.organisation.OfficerFunction;
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

/** Workers of a firm who are not paid, at a street of their own, and the officers who hear of it. */
@Singleton
public class Grievants {

    public static final String STREET = "T-D1-S32";
    static final String EMPLOYER = "T-D1-S32-E1";
    public static final String BOARD = "/officer/v1/group-disputes";

    private static final AtomicInteger FIRMS = new AtomicInteger();

    private final TestCity city;
    private final Tokens tokens;
    private final AccountDirectory accounts;
    private final Clock clock;
    private @Nullable UUID officer;

    Grievants(TestCity city, Tokens tokens, AccountDirectory accounts, Clock clock) {
        this.city = city;
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Somebody signed in with a draft of a request. */
    public record Grievant(UUID id, String token, String request) {

        public RequestSpecification calls() {
            return as(token);
        }

        public Response submit() {
            return calls().post("/v1/legal-aid-requests/" + request + "/submission");
        }
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Idempotency-Key", UUID.randomUUID());
    }

    public synchronized TestCity city() {
        if (officer == null) {
            city.founded()
                    .with(
                            STREET + ",演示群体街道工会,STREET,T-D1,230102032,,,,,",
                            EMPLOYER + ",演示群体厂工会,ENTERPRISE," + STREET + ",230102032,,,,,");
            officer = city.appointed(STREET, OfficerFunction.HANDLE_DISPUTES);
        }
        return city;
    }

    /** Handles group disputes of the street. */
    public String officer() {
        city();
        return token(Objects.requireNonNull(officer));
    }

    /** The same person, to read what they are told. */
    String asWorker(String officerToken) {
        return tokens.of(SignIn.accountOf(officerToken), Role.WORKER);
    }

    String token(UUID officerAccount) {
        return tokens.of(officerAccount, Role.OFFICER);
    }

    /** Nobody else complains of it. */
    public static String firm() {
        return "演示欠薪公司" + FIRMS.incrementAndGet() + "号"
                + UUID.randomUUID().toString().substring(0, 6);
    }

    /** Nobody else's. */
    static String code() {
        String clean = "91230100MA%07d".formatted(FIRMS.incrementAndGet());
        return clean + CreditCode.checkCharacter(clean);
    }

    public List<Grievant> drafts(int many, String firm, long fen) {
        return IntStream.range(0, many)
                .mapToObj(i -> draft(worker(), firm, fen))
                .toList();
    }

    public UUID worker() {
        PersonName name = new PersonName("演示工人");
        IdentityDocument document = IdentityDocument.check(
                DocumentType.RESIDENT_IDENTITY_CARD, IdentityNumbers.next(), null, null, ChinaDay.today(clock));
        return Transactions.run(() -> accounts.findOrBegin(new PhoneNumber(SignIn.newPhone()), name)
                .call(account -> accounts.identify(account, name, document, IdentityLevel.FORMAT_CHECKED)));
    }

    public Grievant draft(UUID worker, String firm, long fen) {
        return draft(worker, Map.of("sort", "EMPLOYER", "name", firm), fen);
    }

    /** By somebody who knows the code of the firm. */
    Grievant draft(UUID worker, String firm, String creditCode) {
        return draft(worker, Map.of("sort", "EMPLOYER", "name", firm, "creditCode", creditCode), 100_00);
    }

    private Grievant draft(UUID worker, Map<String, String> opponent, long fen) {
        return draft(worker, List.of(opponent), "230102032", fen);
    }

    /** Of several. @param division where the work is */
    Grievant draft(UUID worker, List<Map<String, String>> opponents, String division, long fen) {
        city();
        String token = tokens.of(worker, Role.WORKER);
        String id = as(token)
                .body(Map.of(
                        "opponents",
                        opponents,
                        "divisionCode",
                        division,
                        "facts",
                        "公司拖欠工资两个月。",
                        "wantedOutcome",
                        "支付工资",
                        "claims",
                        List.of(Map.of("grievance", "WAGES", "amountInFen", fen))))
                .post("/v1/legal-aid-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Grievant(worker, token, id);
    }

    /** So many have submitted. */
    public List<Grievant> submitted(int many, String firm) {
        List<Grievant> all = drafts(many, firm, 100_00);
        all.forEach(one -> one.submit().then().statusCode(200));
        return all;
    }

    /** Lets the workers of a lit group elect. @return its id */
    public String elect(String firm) {
        String group = groupOf(firm);
        as(officer())
                .header("If-Match", tag(officer(), group))
                .body("{\"open\":true}")
                .put(BOARD + "/" + group + "/election")
                .then()
                .statusCode(200);
        return group;
    }

    /** The group of the firm on the board; null when it has no light. */
    public String groupOf(String firm) {
        return as(officer()).get(BOARD).path("items.find{it.opponent == '" + firm + "'}?.id");
    }

    public static String tag(String token, String id) {
        return as(token).get(BOARD + "/" + id).header("ETag");
    }
}

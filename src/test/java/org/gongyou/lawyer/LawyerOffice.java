package org.gongyou.lawyer;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongyou.account.AccountDirectory;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.gongyou.platform.security.Role;
import org.gongyou.support.SignIn;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.jspecify.annotations.Nullable;

/** Lawyers of the tests: a city's district of their own, so that nobody else's matters come to them. */
@Singleton
public class LawyerOffice {

    public static final String PATH = "/officer/v1/lawyers";
    public static final String DISTRICT = "T-L";
    public static final String STREET = "T-L-S";
    public static final String DIVISION = "230199001";

    private final TestCity city;
    private final Tokens tokens;
    private final LawyerScopes scopes;
    private final LawyerRegister register;
    private final AccountDirectory accounts;
    private @Nullable UUID manager;

    LawyerOffice(
            TestCity city, Tokens tokens, LawyerScopes scopes, LawyerRegister register, AccountDirectory accounts) {
        this.city = city;
        this.tokens = tokens;
        this.scopes = scopes;
        this.register = register;
        this.accounts = accounts;
    }

    /** A lawyer with an account, and who they are among the lawyers. */
    public record Advocate(UUID id, UUID account, String token, String phone) {

        public RequestSpecification calls() {
            return as(token).header("Idempotency-Key", UUID.randomUUID());
        }
    }

    public synchronized LawyerOffice open() {
        if (manager != null) return this;
        city.founded().with("T-L,演示律师测试区总工会,DISTRICT,T,230199,,,,,", "T-L-S,演示律师测试街道工会,STREET,T-L,230199001,,,,,");
        manager = city.appointed(DISTRICT, OfficerFunction.MANAGE_LEGAL_AID);
        return this;
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** Manages the lawyers of the district. */
    public String managerToken() {
        open();
        return tokens.of(Objects.requireNonNull(manager), Role.OFFICER);
    }

    public RequestSpecification manager() {
        return as(managerToken()).header("Idempotency-Key", UUID.randomUUID());
    }

    public static Map<String, Object> practice(List<String> fields, int capacity) {
        return Map.of("fields", fields, "languages", List.of("zh"), "areas", List.of(), "capacity", capacity);
    }

    public static Map<String, Object> body(String phone, String firm) {
        Map<String, Object> body = new HashMap<>();
        body.put("code", code());
        body.put("name", "演示律师");
        body.put("phone", phone);
        if (!firm.isEmpty()) body.put("firm", firm);
        body.put("practice", practice(List.of("WAGES"), 5));
        return body;
    }

    public static String code() {
        return "L-" + UUID.randomUUID().toString().substring(0, 12);
    }

    /** Without a request of its own. @param firm empty for none */
    public Advocate advocate(String firm, int capacity, String... fields) {
        return advocate(DISTRICT, firm, capacity, fields);
    }

    public Advocate advocateOfDaoli() {
        return advocate(TestCity.DAOLI, "", 0);
    }

    /** Of another union than the district of these tests. */
    public Advocate advocate(String of, String firm, int capacity, String... fields) {
        UUID union = open().city.id(of);
        String phone = SignIn.newPhone();
        PersonName name = new PersonName("演示律师");
        Practice practice = new Practice(List.of(fields), List.of("zh"), List.of(), capacity);
        LawyerEntry entry = new LawyerEntry(name, new PhoneNumber(phone), Firm.of(firm, null), practice);
        Lawyer lawyer = Transactions.run(() -> register.enter(null, code(), union, entry, false));
        return new Advocate(lawyer.id(), lawyer.accountId(), tokens.of(lawyer.accountId(), Role.LAWYER), phone);
    }

    public static Response engage(Advocate lawyer, String name) {
        return lawyer.calls().body(Map.of("name", name, "from", "2024-01-01")).post("/lawyer/v1/me/engagements");
    }

    /** By an officer of the city, who manages all. */
    public Response sayFirm(Advocate lawyer, String firm, String creditCode) {
        RequestSpecification officer = as(open().city.officer(TestCity.CITY, OfficerFunction.MANAGE_LEGAL_AID));
        return officer.header("If-Match", officer.get(PATH + "/" + lawyer.id()).header("ETag"))
                .body(Map.of(
                        "firm",
                        firm,
                        "firmCreditCode",
                        creditCode,
                        "practice",
                        practice(List.of("WAGES"), 5),
                        "state",
                        "ACTIVE"))
                .put(PATH + "/" + lawyer.id());
    }

    public Response suspend(Advocate lawyer) {
        String tag = manager().get(PATH + "/" + lawyer.id()).header("ETag");
        return manager()
                .header("If-Match", tag)
                .body(Map.of("practice", practice(List.of("WAGES"), 5), "state", "SUSPENDED"))
                .put(PATH + "/" + lawyer.id());
    }
}

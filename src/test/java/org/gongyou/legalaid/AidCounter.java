package org.gongyou.legalaid;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongyou.contract.Photo;
import org.gongyou.coverclaim.ClaimCounter;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.organisation.CreditCode;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.crypto.Sha256;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.security.Role;
import org.gongyou.support.SignIn;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.jspecify.annotations.Nullable;

/** Legal aid of the tests: two districts of their own, and an employer with a union in one of them. */
@Singleton
public class AidCounter {

    public static final String REQUESTS = "/v1/legal-aid-requests";
    public static final String DISTRICT = "T-A";
    public static final String STREET = "T-A-S";
    public static final String ELSEWHERE = "T-B";
    public static final String EMPLOYER = "T-A-S-E";
    public static final String DIVISION = "230177001";
    public static final String EMPLOYER_NAME = "演示援助制衣厂";
    public static final String CODE = "91230100MA1AA1AA1" + CreditCode.checkCharacter("91230100MA1AA1AA1");
    public static final List<String> PAPERS = List.of("application", "agreement", "power-of-attorney", "risk-notice");

    private final TestCity city;
    private final Tokens tokens;
    private final ClaimCounter people;
    private @Nullable UUID street;
    private @Nullable UUID district;

    AidCounter(TestCity city, Tokens tokens, ClaimCounter people) {
        this.city = city;
        this.tokens = tokens;
        this.people = people;
    }

    public synchronized AidCounter open() {
        if (district != null) return this;
        city.founded()
                .with(
                        DISTRICT + ",演示援助区总工会,DISTRICT,T,230177,,,,,",
                        STREET + ",演示援助街道工会,STREET,T-A,230177001,,,,,",
                        ELSEWHERE + ",演示邻区总工会,DISTRICT,T,230178,,,,,",
                        EMPLOYER + "," + EMPLOYER_NAME + "工会,ENTERPRISE,T-A-S,230177001,," + CODE + ",,,");
        street = city.appointed(STREET, OfficerFunction.HANDLE_LEGAL_AID);
        district = city.appointed(DISTRICT, OfficerFunction.HANDLE_LEGAL_AID);
        return this;
    }

    public TestCity city() {
        return city;
    }

    public Human worker() {
        open();
        return people.human();
    }

    /** Somebody new who handles legal aid at the union. @return the token */
    public String officer(String union) {
        return city.officer(union, OfficerFunction.HANDLE_LEGAL_AID);
    }

    /** Who handles the requests of the street. */
    public String street() {
        open();
        return tokens.of(Objects.requireNonNull(street), Role.OFFICER);
    }

    public String district() {
        open();
        return tokens.of(Objects.requireNonNull(district), Role.OFFICER);
    }

    public static Map<String, Object> request(String service) {
        Map<String, Object> request = new HashMap<>();
        request.put("service", service);
        request.put("opponents", List.of(Map.of("sort", "EMPLOYER", "creditCode", CODE, "name", EMPLOYER_NAME)));
        request.put("divisionCode", DIVISION);
        request.put("facts", "2026年3月起未发工资。");
        request.put("wantedOutcome", "支付工资");
        request.put("claims", List.of(Map.of("grievance", "OVERTIME", "amountInFen", 1_200_000)));
        request.put("witnesses", List.of(Map.of("name", "演示证人", "phone", "13800000000", "knows", "同班组")));
        return request;
    }

    public static Response begin(Human human, Map<String, ?> request) {
        return human.calls().body(request).post(REQUESTS);
    }

    /** A draft on its way to the union. @return the answer to the submission */
    public Response submitted(Human human, Map<String, ?> request) {
        open();
        String id = begin(human, request).then().statusCode(201).extract().path("id");
        Response answer = post(human, id, "submission", "");
        answer.then().statusCode(200);
        return answer;
    }

    public static Response post(Human human, String id, String act, Object body) {
        RequestSpecification call = human.calls();
        return (body.equals("") ? call : call.body(body)).post(REQUESTS + "/" + id + "/" + act);
    }

    public static Response get(Human human, String id) {
        return human.calls().get(REQUESTS + "/" + id);
    }

    /** Read again when somebody else's complaint made the case urgent, as part of a group, just after it was read. */
    public static Response decide(String token, String number, Map<String, ?> decision) {
        Response answer = decideAsRead(token, number, decision);
        return answer.statusCode() == 412 ? decideAsRead(token, number, decision) : answer;
    }

    private static Response decideAsRead(String token, String number, Map<String, ?> decision) {
        return as(token)
                .header("If-Match", tag(token, number))
                .body(decision)
                .post("/officer/v1/cases/" + number + "/decisions");
    }

    private static String tag(String token, String number) {
        String tag = as(token).get("/officer/v1/cases/" + number).header("ETag");
        return tag == null ? "\"0\"" : tag;
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** Aid is granted. @return the id */
    public String granted(Human human, Map<String, ?> request) {
        Response submitted = submitted(human, request);
        decide(street(), submitted.path("number"), Map.of("decision", "approve"))
                .then()
                .statusCode(200);
        return submitted.path("id");
    }

    public static String signature(Human human) {
        return Photo.uploadedBy(new SignIn.Person(human.phone(), "", human.token(), "", false))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static byte[] paper(Human human, String id, String paper) {
        return human.calls()
                .get(REQUESTS + "/" + id + "/papers/" + paper)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** What is read is what is signed. */
    public static Map<String, Object> signing(Human human, String id, List<String> papers) {
        List<Map<String, String>> read = new ArrayList<>();
        for (String paper : papers) read.add(Map.of("paper", paper, "sha256", Sha256.hex(paper(human, id, paper))));
        return Map.of("manner", "PHONE", "signatureFileId", signature(human), "papers", read);
    }

    /** Everything is signed and a lawyer is looked for. @return the id */
    public String signed(Human human, String service) {
        String id = granted(human, request(service));
        List<String> papers = get(human, id).path("papers.paper");
        post(human, id, "signatures", signing(human, id, papers)).then().statusCode(200);
        return id;
    }

    public RequestSpecification lawyer(UUID account) {
        return as(tokens.of(account, Role.LAWYER));
    }

    public UUID newAccount() {
        return Ids.next();
    }

    public String token(UUID account, String role) {
        return tokens.of(account, role);
    }
}

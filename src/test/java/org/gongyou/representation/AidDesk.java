package org.gongyou.representation;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongyou.account.AccountDirectory;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.lawyer.LawyerOffice;
import org.gongyou.lawyer.LawyerOffice.Advocate;
import org.gongyou.legalaid.Service;
import org.gongyou.legalaid.SignedRequests;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.payment.Cashier;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.gongyou.platform.security.Role;
import org.gongyou.support.SignIn;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;

/** Cases that wait for a lawyer, each test's in a district of its own. */
@Singleton
public class AidDesk {

    private static final AtomicInteger DISTRICTS = new AtomicInteger();

    private final TestCity city;
    private final Tokens tokens;
    private final AccountDirectory accounts;
    private final SignedRequests requests;
    private final LawyerOffice lawyers;
    private final AssigningJob job;
    private final Cases cases;

    AidDesk(
            TestCity city,
            Tokens tokens,
            AccountDirectory accounts,
            SignedRequests requests,
            LawyerOffice lawyers,
            AssigningJob job,
            Cases cases) {
        this.city = city;
        this.tokens = tokens;
        this.accounts = accounts;
        this.requests = requests;
        this.lawyers = lawyers;
        this.job = job;
        this.cases = cases;
    }

    /** A district where nobody else has lawyers, and an officer who decides there. */
    public record District(String code, String officer) {}

    /** A case and whose it is. */
    public record Request(UUID worker, String token, UUID id, String number) {

        public RequestSpecification calls() {
            return LawyerOffice.as(token);
        }
    }

    public District district() {
        String code = "T-A" + DISTRICTS.incrementAndGet();
        city.founded().with(code + ",演示援助测试区总工会,DISTRICT,T,2399%02d,,,,,".formatted(DISTRICTS.get()));
        return new District(
                code, city.officer(code, OfficerFunction.HANDLE_LEGAL_AID, OfficerFunction.MANAGE_LEGAL_AID));
    }

    public UUID union(District district) {
        return city.id(district.code());
    }

    public Advocate advocate(District district, String firm, int capacity, String... fields) {
        return lawyers.advocate(district.code(), firm, capacity, fields);
    }

    public UUID worker(String name) {
        return Transactions.run(() -> accounts.findOrBegin(new PhoneNumber(SignIn.newPhone()), new PersonName(name)));
    }

    public Request waiting(District district, String opponent) {
        return waiting(district, worker("测试工友"), opponent, Service.ARBITRATION);
    }

    /** Its papers are signed. */
    public Request waiting(District district, UUID worker, String opponent, Service service) {
        WorkCase subject = requests.waiting(worker, union(district), opponent, service);
        return new Request(worker, tokens.of(worker, Role.WORKER), subject.id(), subject.number());
    }

    /** A case whose opponent has a union of its own. */
    public Request waiting(District district, UUID employersUnion) {
        UUID worker = worker("测试工友");
        WorkCase subject =
                requests.waiting(worker, union(district), List.of(employersUnion), "演示雇主有限公司", Service.ARBITRATION);
        return new Request(worker, tokens.of(worker, Role.WORKER), subject.id(), subject.number());
    }

    /** Asked for by a child of whoever has the name. */
    public Request waitingFor(String name, District district, String opponent) {
        UUID child = worker("测试工友");
        WorkCase subject = requests.waitingFor(name, child, union(district), opponent);
        return new Request(child, tokens.of(child, Role.WORKER), subject.id(), subject.number());
    }

    /** Asked for by a child of the person with that account, who consents for some weeks. */
    public Request waitingWithConsent(UUID person, District district, String opponent) {
        UUID child = worker("测试工友");
        WorkCase subject = requests.waitingWithConsent(person, child, union(district), opponent);
        return new Request(child, tokens.of(child, Role.WORKER), subject.id(), subject.number());
    }

    public Request waitingInDaoli() {
        return waiting(new District(TestCity.DAOLI, ""), "演示角色有限公司");
    }

    /** Everything that is due is done. */
    public void ask() {
        Transactions.await(() -> job.ask().replaceWith(true));
    }

    public void look() {
        Transactions.await(() -> job.look().replaceWith(true));
    }

    /** The lawyer who was asked has had all the time there was. */
    public void timeIsUp(Request request) {
        Transactions.change(
                "update representation set act_at = timestamptz '2020-01-01' where worker_id = :worker and case_id = :case",
                Map.of("worker", request.worker(), "case", request.id()));
        ask();
        ask();
    }

    /** A case that this lawyer, the only one of the district, has. */
    public Request running(District district, Advocate lawyer, String opponent, Service service) {
        Request request = waiting(district, worker("测试工友"), opponent, service);
        ask();
        accept(lawyer, request).then().statusCode(200);
        return request;
    }

    /** By the worker. */
    public void take(Request request, String verb) {
        Transactions.run(() ->
                cases.locked(request.worker(), request.id()).chain(subject -> cases.takeAsApplicant(subject, verb)));
    }

    public static String offer(Advocate lawyer, Request request) {
        return lawyer.calls()
                .get("/lawyer/v1/offers")
                .path("items.find { it.number == '" + request.number() + "' }.id");
    }

    public static String offerState(Advocate lawyer, Request request) {
        return lawyer.calls()
                .get("/lawyer/v1/offers")
                .path("items.find { it.number == '" + request.number() + "' }.state");
    }

    public static Response accept(Advocate lawyer, Request request) {
        return accept(lawyer, offer(lawyer, request), true);
    }

    static Response accept(Advocate lawyer, String offer, boolean noConflict) {
        return lawyer.calls()
                .body(Map.of("declaration", Map.of("noConflict", noConflict, "reason", "已检索本所案件台账")))
                .post("/lawyer/v1/offers/" + offer + "/acceptance");
    }

    static Response decline(Advocate lawyer, Request request) {
        return lawyer.calls()
                .body(Map.of("reason", "NO_TIME"))
                .post("/lawyer/v1/offers/" + offer(lawyer, request) + "/decline");
    }

    public static Response account(Advocate lawyer) {
        return lawyer.calls()
                .body(Map.of("name", "演示律师", "bank", "演示银行道里支行", "account", Cashier.ACCOUNT))
                .put("/lawyer/v1/me/bank-account");
    }

    static String path(Request request) {
        return "/officer/v1/legal-aid/" + request.number();
    }

    static Response assignment(District district, Request request) {
        return LawyerOffice.as(district.officer()).get(path(request) + "/assignment");
    }

    static Response assign(String officer, Request request, String tag, UUID lawyer) {
        return given().auth()
                .oauth2(officer)
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of("lawyerId", lawyer))
                .post(path(request) + "/assignment");
    }

    public static List<String> timeline(Request request) {
        return request.calls().get("/v1/me/cases/" + request.number()).path("timeline.action");
    }
}

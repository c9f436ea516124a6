package org.gongyou.publicnotice;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.account.MadeUpAccounts;
import org.gongyou.file.Pictures;
import org.gongyou.membership.MadeUpMembers;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.security.Role;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.jspecify.annotations.Nullable;

/** Notices of the tests, in a street of their own. */
@Singleton
public class NoticeBoard {

    public static final String PATH = "/v1/public-notices";
    public static final String OFFICERS = "/officer/v1/public-notices";
    public static final String STREET = "T-D1-PN";
    static final String UNIT = "T-D1-PN-E1";
    public static final String NAME = "演示困难工友";

    private final PublicNotices notices;
    private final MadeUpAccounts accounts;
    private final MadeUpMembers members;
    private final TestCity city;
    private final Tokens tokens;
    private final NoticeJob job;
    private @Nullable UUID officer;

    NoticeBoard(
            PublicNotices notices,
            MadeUpAccounts accounts,
            MadeUpMembers members,
            TestCity city,
            Tokens tokens,
            NoticeJob job) {
        this.notices = notices;
        this.accounts = accounts;
        this.members = members;
        this.city = city;
        this.tokens = tokens;
        this.job = job;
    }

    /** A notice with the case it is about. */
    public record Posted(UUID id, UUID worker, UUID caseId) {

        String path() {
            return PATH + "/" + id;
        }

        String desk() {
            return OFFICERS + "/" + id;
        }
    }

    public TestCity city() {
        return city.founded()
                .with(
                        STREET + ",演示公示街道工会,STREET,T-D1,230102061,,,,,",
                        UNIT + ",演示公示单位工会,ENTERPRISE," + STREET + ",230102061,,,,,");
    }

    NoticeOrder order(Scope scope) {
        return new NoticeOrder(
                Ids.next(),
                Ids.next(),
                "JZ-20261122-000001-9",
                "SERIOUS-ILLNESS",
                new Words("演示大病救助", "Demo aid in serious illness"),
                new PersonName(NAME),
                city().id(STREET),
                scope,
                scope == Scope.PUBLIC ? null : city.id(UNIT),
                5);
    }

    public Posted posted() {
        return posted(Scope.PUBLIC);
    }

    Posted posted(Scope scope) {
        NoticeOrder order = order(scope);
        NoticeStanding standing = Transactions.run(() -> notices.post(order));
        return new Posted(standing.id(), order.worker(), order.caseId());
    }

    /** Its last day ends so many seconds from now. */
    static void endsIn(Posted notice, int seconds) {
        Transactions.change(
                "update public_notice set ends_at = clock_timestamp() + make_interval(secs => :seconds),"
                        + " posted_at = clock_timestamp() - interval '1 day' where id = :id",
                Map.of("seconds", (double) seconds, "id", notice.id()));
    }

    void look() {
        Transactions.await(job::look);
    }

    /** A member of a union, signed in. */
    String member(String union) {
        UUID worker = Ids.next();
        UUID home = city().id(union);
        Transactions.run(() -> accounts.begin(List.of(worker)).chain(() -> members.enter(List.of(worker), home)));
        return tokens.of(worker, Role.WORKER);
    }

    public String officer() {
        if (officer == null) officer = city().appointed(STREET, OfficerFunction.HANDLE_RELIEF);
        return tokens.of(officer, Role.OFFICER);
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Idempotency-Key", UUID.randomUUID());
    }

    static RequestSpecification anybody() {
        return given().contentType(ContentType.JSON).header("Idempotency-Key", UUID.randomUUID());
    }

    public static Response object(RequestSpecification who, Posted notice, Map<String, ?> body) {
        return who.body(body).post(notice.path() + "/objections");
    }

    public String objection(Posted notice) {
        return object(anybody(), notice, Map.of("text", "演示异议")).path("id");
    }

    /** Of an officer's, to be put into something. */
    public static String photo(String token) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("file", "photo.png", Pictures.plain("png"), "image/png")
                .post("/v1/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Response answer(Posted notice, String objection, String finding) {
        return as(officer())
                .header("If-Match", as(officer()).get(notice.desk()).header("ETag"))
                .body(Map.of("finding", finding, "reason", "演示：已核实"))
                .post(notice.desk() + "/objections/" + objection + "/answer");
    }
}

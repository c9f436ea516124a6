package org.gongyou.programme;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.security.Role;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.jspecify.annotations.Nullable;

/** A district of the tests' own, with two officers who write programmes for it. */
@ApplicationScoped
public class ProgrammeOffice {

    public static final String DISTRICT = "T-RP";
    public static final String MANAGED = "/officer/v1/relief-programmes";
    public static final String OPEN = "/v1/relief-programmes";
    public static final String PRECHECKS = "/v1/relief-prechecks";

    private final TestCity city;
    private final Tokens tokens;
    private final MadeUpProgrammes programmes;
    private final Map<String, String> published = new HashMap<>();
    private @Nullable UUID author;
    private @Nullable UUID publisher;

    ProgrammeOffice(TestCity city, Tokens tokens, MadeUpProgrammes programmes) {
        this.city = city;
        this.tokens = tokens;
        this.programmes = programmes;
    }

    public synchronized void open() {
        if (author != null) return;
        city.founded();
        city.with(DISTRICT + ",演示帮扶区总工会,DISTRICT,T,230188,,,,,");
        publisher = city.appointed(DISTRICT, OfficerFunction.MANAGE_RELIEF);
        author = city.appointed(DISTRICT, OfficerFunction.MANAGE_RELIEF);
    }

    public String author() {
        open();
        return tokens.of(Objects.requireNonNull(author), Role.OFFICER);
    }

    public String publisher() {
        open();
        return tokens.of(Objects.requireNonNull(publisher), Role.OFFICER);
    }

    public UUID union() {
        open();
        return city.id(DISTRICT);
    }

    public String worker() {
        return tokens.of(UUID.randomUUID(), Role.WORKER);
    }

    /** One of the demo's, in this district, without the way through drafts. @return the id of the version */
    public synchronized String demo(String code) {
        return published.computeIfAbsent(code, wanted -> publish(DemoRules.document(wanted), renamed(wanted), union()));
    }

    /** All of the demo's. @return how many */
    public int demos() {
        DemoRules.CODES.forEach(this::demo);
        return DemoRules.CODES.size();
    }

    /** The same of another union. */
    public synchronized String inUnion(String code, UUID union) {
        return published.computeIfAbsent(
                code + union, wanted -> publish(DemoRules.document(code), "u" + published.size() + "-" + code, union));
    }

    public String publish(ObjectNode document, String code, UUID union) {
        document.put("code", code);
        return publish(document, union, today().minusDays(1), null);
    }

    public String publish(ObjectNode document, UUID union, LocalDate from, @Nullable LocalDate until) {
        UUID id = Transactions.run(() ->
                programmes.publish(document.toString(), union, from, until, UUID.randomUUID(), UUID.randomUUID()));
        Transactions.await(programmes::renew);
        return id.toString();
    }

    /** The demo's living aid under another code and with another line, in fen. */
    public static ObjectNode living(String code, long minimumLine) {
        ObjectNode document = DemoRules.document("demo-living").put("code", code);
        ((ObjectNode) document.path("parameters")).put("minimumLine", minimumLine);
        return document;
    }

    public static String renamed(String code) {
        return "t-" + code;
    }

    static LocalDate today() {
        return LocalDate.now(ChinaDay.ZONE);
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Idempotency-Key", UUID.randomUUID());
    }

    /** Of this district. */
    Response draft(ObjectNode document) {
        document.put("unionId", union().toString());
        return as(author()).body(document.toString()).post(MANAGED);
    }

    Response publish(Response draft, String token, LocalDate from) {
        return as(token)
                .header("If-Match", draft.header("ETag"))
                .body(Map.of("effectiveFrom", from.toString()))
                .post(MANAGED + "/" + draft.path("id") + "/publication");
    }
}

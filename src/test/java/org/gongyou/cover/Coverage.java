package org.gongyou.cover;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.security.Role;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;

/** Units of the tests, their members and officers, and products for them alone. */
@ApplicationScoped
public class Coverage {

    public static final String PRODUCTS = "/officer/v1/cover-products";
    public static final String MINE = "/v1/me/cover";

    static final LocalDate BORN = LocalDate.of(1985, 3, 4);

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private static final int AT_ONCE = 60;
    /** Above all units of these tests. */
    static final String STREET = "COV-S";

    private final Deque<String> units = new ArrayDeque<>();
    private final Map<String, UUID> officers = new ConcurrentHashMap<>();
    private final TestCity city;
    private final Tokens tokens;
    private final Workforce workforce;
    private final Clock clock;

    Coverage(TestCity city, Tokens tokens, Workforce workforce, Clock clock) {
        this.city = city;
        this.tokens = tokens;
        this.workforce = workforce;
        this.clock = clock;
    }

    /** Somebody who may call. @param number empty for whoever is no member */
    public record Worker(UUID id, String token, String number) {}

    /** A code that no other test has. */
    static String code() {
        return "COV-" + NUMBERS.incrementAndGet();
    }

    /** A unit of its own, so that its products are nobody else's; many are founded at once. @return its code */
    public synchronized String unit() {
        if (units.isEmpty()) {
            List<String> codes = Stream.generate(Coverage::code).limit(AT_ONCE).toList();
            city.founded()
                    .with(STREET + ",演示保障街道工会,STREET,T-D1,230102002,,,,,")
                    .with(codes.stream()
                            .map(code -> code + ",演示保障单位,ENTERPRISE," + STREET + ",230102002,,,,,")
                            .toArray(String[]::new));
            units.addAll(codes);
        }
        return units.remove();
    }

    public UUID id(String unit) {
        return city.id(unit);
    }

    /** The one who manages the cover of a union. */
    public String officer(String union) {
        UUID account = officers.computeIfAbsent(union, this::appointed);
        return tokens.of(account, Role.OFFICER);
    }

    private UUID appointed(String union) {
        UUID account = Ids.next();
        city.founded().appoint(account, union, OfficerFunction.MANAGE_BENEFITS);
        return account;
    }

    /** An officer with that account. */
    String officer(String union, UUID account) {
        city.appoint(account, union, OfficerFunction.MANAGE_BENEFITS);
        return tokens.of(account, Role.OFFICER);
    }

    LocalDate today() {
        return CoverDays.of(clock.instant());
    }

    /** Of the day on which whatever begins tomorrow begins. */
    public int year() {
        return today().plusDays(1).getYear();
    }

    public Worker member(String unit) {
        return members(unit, 1).get(0);
    }

    public Worker knownMember(String unit) {
        return known(member(unit), BORN);
    }

    Worker known(Worker worker, LocalDate born) {
        return known(worker, IdentityNumbers.bornOn(born));
    }

    /** Who have joined today, hold a card and have whatever comes with it. */
    public List<Worker> members(String unit, int count) {
        return workforce.members(id(unit), count);
    }

    /** The register tells of the membership once more. */
    void changed(Worker worker, String unit, boolean ended) {
        workforce.changed(worker, id(unit), ended);
    }

    /** Who has an account and a document, and never joined. */
    Worker stranger() {
        return known(workforce.stranger(), BORN);
    }

    Worker known(Worker worker, String number) {
        return workforce.known(worker, number);
    }

    /** What an officer says of a plan of the calendar year that one takes out oneself, free of charge. */
    public Map<String, Object> body(String unit) {
        Map<String, Object> body = new HashMap<>();
        body.put("code", code());
        body.put("unionId", city.id(unit).toString());
        body.put("family", "EXCLUSIVE");
        body.put("region", "230102");
        body.put("year", year());
        body.put("name", Map.of("zh", "演示专享保障", "en", "Demo plan"));
        body.put(
                "benefits",
                List.of(
                        benefit("death", "ACCIDENT_DEATH", Map.of("kind", "FIXED", "fen", 2_000_000)),
                        benefit("stay", "HOSPITAL", Map.of("kind", "DAILY", "fenADay", 10_000, "freeDays", 3))));
        body.put("claimWithinDays", 180);
        body.put("papers", List.of("DIAGNOSIS", "出院小结"));
        body.put("payer", "UNION");
        body.put("term", Map.of("length", "CALENDAR_YEAR"));
        body.put("enrolment", Map.of("ways", List.of("SELF", "UNIT")));
        return body;
    }

    static Map<String, Object> benefit(String code, String event, Map<String, Object> formula) {
        return Map.of("code", code, "event", event, "formula", formula);
    }

    public String product(String unit) {
        return product(unit, Map.of());
    }

    /** @return the id of its first edition */
    public String product(String unit, Map<String, Object> otherwise) {
        Map<String, Object> body = body(unit);
        body.putAll(otherwise);
        Response created = create(officer(unit), body);
        created.then().statusCode(201);
        return created.path("product.id");
    }

    /** An accident plan that one takes out and pays for oneself. @return its id */
    public String plan(String unit) {
        return product(
                unit,
                Map.of(
                        "family",
                        "ACCIDENT",
                        "payer",
                        "WORKER",
                        "premiumInFen",
                        7_200,
                        "enrolment",
                        Map.of("ways", List.of("SELF"), "payTo", "演示工会账户")));
    }

    /** @return the id of the cover */
    public static String taken(String token, String product) {
        Response taken = as(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("productId", product))
                .post(MINE);
        taken.then().statusCode(201);
        return taken.path("id");
    }

    /** The premium of the plan has arrived. */
    public Response pay(String officer, Worker worker, String cover) {
        String path = "/officer/v1/cover-members/" + worker.number() + "/covers/" + cover;
        return as(officer)
                .header("If-Match", as(officer).get(path).header("ETag"))
                .body(Map.of("receivedOn", today().toString(), "amountInFen", 7_200, "reference", "R-1"))
                .post(path + "/payment");
    }

    public void leave(Worker worker, String unit) {
        changed(worker, unit, true);
    }

    static Response create(String officer, Map<String, Object> body) {
        return as(officer)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(PRODUCTS);
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static Response takeOut(Worker worker, String product) {
        return takeOut(worker, Map.of("productId", product), UUID.randomUUID().toString());
    }

    static Response takeOut(Worker worker, Map<String, ?> body, String key) {
        return as(worker.token()).header("Idempotency-Key", key).body(body).post(MINE);
    }

    static Response mine(Worker worker) {
        return as(worker.token()).header("Accept-Language", "en").get(MINE);
    }

    /** A unit's list of these members. */
    public Response enrol(String officer, String unit, String product, boolean dryRun, List<String> numbers) {
        return enrol(officer, unit, product, dryRun, "会员证号\n" + String.join("\n", numbers) + "\n");
    }

    Response enrol(String officer, String unit, String product, boolean dryRun, String table) {
        return as(officer)
                .contentType("text/csv; charset=utf-8")
                .body(table)
                .queryParam("productId", product)
                .queryParam("unionId", city.id(unit))
                .queryParam("dryRun", dryRun)
                .post("/officer/v1/cover-enrolments/import");
    }

    static List<String> numbers(List<Worker> workers) {
        return workers.stream().map(Worker::number).toList();
    }

    /** Moves everything of a worker's covers by some days, and what there is to tell with it. */
    public static void shift(Worker worker, int days) {
        Transactions.change("""
                update cover set starts = starts + cast(:days as integer), ends = ends + cast(:days as integer),
                                 benefits_from = benefits_from + cast(:days as integer),
                                 tell_on = tell_on + cast(:days as integer), pay_by = pay_by + cast(:days as integer)
                where worker_id = :worker
                """, Map.of("worker", worker.id(), "days", days));
    }

    static long count(Worker worker, String condition) {
        return Transactions.select(
                Long.class,
                "select count(*) from cover where worker_id = :worker and " + condition,
                Map.of("worker", worker.id()));
    }
}

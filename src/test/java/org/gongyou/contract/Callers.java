package org.gongyou.contract;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gongyou.campaign.Fair;
import org.gongyou.cover.Coverage;
import org.gongyou.membership.Applicant;
import org.gongyou.merchant.MerchantOffice;
import org.gongyou.offer.OfferOffice;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.security.Role;
import org.gongyou.support.PlainCall;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;

/** Everybody who may call, and the things they call about: a worker's, and those of a union in Daoli. */
final class Callers {

    static final List<String> NAMES = List.of(
            "nobody",
            "limited",
            "stranger",
            "owner",
            "no post",
            "elsewhere",
            "here",
            "administrator",
            "auditor",
            "lawyer",
            "clerk");

    /** By their numbers: the outsiders, those without a post here, and whoever may change something, one after the other. */
    private static final List<List<Integer>> LANES =
            List.of(List.of(0, 1, 2), List.of(4, 5, 8, 9, 10), List.of(3, 6, 7));

    private static final Map<String, String> QUERY = Map.ofEntries(
            Map.entry("year", "2031"),
            Map.entry("lat", "45.75"),
            Map.entry("lon", "126.62"),
            Map.entry("path", "_kcvGw_vbWgEgE"),
            Map.entry("bbox", "126.6,45.7,126.7,45.8"),
            Map.entry("zoom", "12"),
            Map.entry("month", "2031-01"),
            Map.entry("unionId", "00000000-0000-7000-8000-000000000000"),
            Map.entry("productId", "00000000-0000-7000-8000-000000000000"),
            Map.entry("from", "2031-01"),
            Map.entry("dispute", "WAGES"));

    /** Of a form: not what any endpoint wants. */
    private static final String OTHER_PART =
            "--x\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nx\r\n--x--\r\n";

    private static final String STATION = """
            code,name,kind,address,lat,lon,crs,phone,access,hours,facilities,union
            role-table,演示驿站,DRIVER_COURIER_STATION,中山路1号,45.7001,126.6001,wgs84,,PUBLIC,24/7,MICROWAVE,T-D1-S1
            """;

    private final Tokens tokens;
    private final Claim claim;
    private final Applicant owner;
    private final Applicant member;
    private final Person stranger = SignIn.somebody();
    private final UUID anybody = UUID.randomUUID();
    private final UUID elsewhere;
    private final UUID here;
    private final Map<String, String> ids;

    Callers(
            TestCity city,
            Tokens tokens,
            MerchantOffice merchants,
            OfferOffice offers,
            Fair fair,
            Coverage coverage,
            List<RoomExhibits> rooms) {
        this.tokens = tokens;
        city.founded();
        this.owner = Applicant.submitted(Applicant.COURIER);
        this.member = Members.one(city);
        member.post("/v1/me/bank-card/applications", "{\"branch\":\"DEMO-01\"}");
        this.claim = Claim.made();
        this.elsewhere = UUID.randomUUID();
        this.here = UUID.randomUUID();
        city.appoint(elsewhere, TestCity.NANGANG, OfficerFunction.values());
        city.appoint(here, TestCity.DAOLI, OfficerFunction.values());
        String station = station();
        String placeCode = given().get("/v1/stations/" + station).path("placeCode");
        String merchant = merchants.merchant("role-table", 45.9, 1);
        Person shopkeeper = merchants.owner(merchant);
        String clerk = MerchantOffice.employ(shopkeeper, SignIn.newPhone(), merchants.store(merchant, 1))
                .path("id");
        String plan = coverage.plan(TestCity.DAOLI_COURIERS);
        String cover = Coverage.taken(member.person().accessToken(), plan);
        this.ids = new HashMap<>(Map.ofEntries(
                Map.entry("cover-products", plan),
                Map.entry("cover", cover),
                Map.entry("covers", cover),
                Map.entry("cover-members", member.get("/v1/me/membership").path("memberNumber")),
                Map.entry("campaigns", fair.published(fair.rush(1))),
                Map.entry("coupons", UUID.randomUUID().toString()),
                Map.entry("penalties", UUID.randomUUID().toString()),
                Map.entry("redemptions", UUID.randomUUID().toString()),
                Map.entry("merchants", merchant),
                Map.entry("settlements", merchant),
                Map.entry("offers", offers.offer(merchant)),
                Map.entry("stores", merchants.store(merchant, 1)),
                Map.entry("clerks", clerk),
                Map.entry("cases", owner.caseNumber()),
                Map.entry("cards", member.get("/v1/me/card").path("number")),
                Map.entry("requests", owner.caseNumber()),
                Map.entry(
                        "join-applications",
                        owner.get("/v1/me/cases/" + owner.caseNumber()).path("id")),
                Map.entry("devices", owner.get("/v1/me/devices").path("items[0].id")),
                Map.entry("files", Photo.uploadedBy(owner.person()).path("id")),
                Map.entry("notices", notice(claim.holder())),
                Map.entry("stations", station),
                Map.entry("places", placeCode),
                Map.entry("s", placeCode),
                Map.entry("photos", Photo.shownAt(station, owner.person())),
                Map.entry("closures", LocalDate.now(ZoneOffset.UTC).plusDays(30).toString()),
                Map.entry("takeovers", claim.id()),
                Map.entry("unions", city.id(TestCity.DAOLI_STREET).toString())));
        rooms.forEach(room -> room.ids(owner.person()).forEach(this::know));
    }

    private void know(String part, String id) {
        if (ids.put(part, id) != null) throw new AssertionError("two rooms have something for " + part);
    }

    private static String notice(Person person) {
        return await().until(() -> person.calls().get("/v1/me/notices").path("items[0].id"), Objects::nonNull);
    }

    private String station() {
        given().auth()
                .oauth2(tokens.of(UUID.randomUUID(), Role.ADMINISTRATOR))
                .contentType("text/csv; charset=utf-8")
                .body(STATION)
                .post("/officer/v1/stations/import?dryRun=false")
                .then()
                .statusCode(200);
        String id =
                given().get("/v1/stations?lat=45.7001&lon=126.6001&radius=5").path("items[0].id");
        keep(id);
        return id;
    }

    /** The owner is its keeper as well. */
    private void keep(String station) {
        String path = "/officer/v1/stations/" + station;
        String administrator = tokens.of(UUID.randomUUID(), Role.ADMINISTRATOR);
        String tag = given().auth().oauth2(administrator).get(path).header("ETag");
        given().auth()
                .oauth2(administrator)
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(Map.of("phone", owner.person().phone()))
                .put(path + "/keeper")
                .then()
                .statusCode(200);
    }

    /** In the order of the names; those who mostly change nothing call while others do. */
    List<String> outcomes(Endpoint endpoint, String body) {
        List<Supplier<String>> all = tokens(endpoint);
        String[] outcomes = new String[all.size()];
        Race.of(LANES.size(), lane -> {
            for (int i : LANES.get(lane))
                outcomes[i] = outcome(endpoint, all.get(i).get(), body);
            return lane;
        });
        return List.of(outcomes);
    }

    private List<Supplier<String>> tokens(Endpoint endpoint) {
        Person owning = owning(endpoint);
        return List.of(
                () -> "",
                () -> token(endpoint, owner.person(), UUID.randomUUID().toString(), Role.LIMITED),
                () -> token(endpoint, stranger, stranger.deviceId(), Role.WORKER),
                () -> token(endpoint, owning, owning.deviceId(), Role.WORKER),
                () -> tokens.of(anybody, Role.OFFICER),
                () -> tokens.of(elsewhere, Role.OFFICER),
                () -> tokens.of(here, Role.OFFICER),
                () -> tokens.of(anybody, Role.ADMINISTRATOR),
                () -> tokens.of(anybody, Role.AUDITOR),
                () -> tokens.of(anybody, Role.LAWYER),
                () -> tokens.of(anybody, Role.CLERK));
    }

    /** Of a session that was never begun, which is quicker; but what ends the session, or belongs to it, needs one. */
    private String token(Endpoint endpoint, Person person, String device, String role) {
        boolean endsSessions =
                endpoint.path().contains("/sessions/") || endpoint.path().contains("/devices/");
        return endpoint.method().equals("DELETE") && endsSessions
                        || endpoint.path().endsWith("/card/code")
                ? SignIn.again(person.phone(), device).accessToken()
                : tokens.of(person.id(), role);
    }

    private Person owning(Endpoint endpoint) {
        if (endpoint.path().contains("/notices/")) return claim.holder();
        if (endpoint.path().matches("/v1/me/((bank-)?card|cover).*")) return member.person();
        return endpoint.path().contains("/takeovers") ? claim.claimant() : owner.person();
    }

    private String outcome(Endpoint endpoint, String token, String body) {
        PlainCall call = PlainCall.of(endpoint.method(), place(endpoint.path()) + query(endpoint))
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (!endpoint.method().equals("GET")) call.header("If-Match", "\"999\"");
        if (!token.isEmpty()) call.header("Authorization", "Bearer " + token);
        int status = sent(call, endpoint.bodyType(), body);
        return status == 401 || status == 403 || status == 404 || status >= 500 ? Integer.toString(status) : "in";
    }

    private static int sent(PlainCall call, String type, String body) {
        if (type.startsWith("multipart/"))
            return call.header("Content-Type", type + "; boundary=x").send(OTHER_PART);
        if (type.isEmpty()) return call.send(null);
        return call.header("Content-Type", type + "; charset=utf-8").send(body.isEmpty() ? "{}" : body);
    }

    private static String query(Endpoint endpoint) {
        return endpoint.requiredInQuery().stream()
                .map(name -> name + "=" + URLEncoder.encode(QUERY.get(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** Evidence is collected in a case of its own. */
    private static String kind(String part, String path) {
        return part.equals("legal-aid-requests") && path.contains("/evidence") ? "evidence-lockers" : part;
    }

    /** With the id of the thing in the place of the template's. */
    private String place(String path) {
        String[] template = path.split("/");
        String[] parts = template.clone();
        for (int i = 1; i < parts.length; i++) {
            if (template[i].startsWith("{")) {
                String within = String.join("/", List.of(template).subList(Math.max(0, i - 3), i));
                parts[i] = ids.getOrDefault(within, ids.get(kind(template[i - 1], path)));
            }
        }
        return String.join("/", parts);
    }
}

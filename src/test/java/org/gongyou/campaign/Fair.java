package org.gongyou.campaign;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.gongyou.card.MadeUpCards;
import org.gongyou.file.Pictures;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.security.Role;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;

/** Campaigns of the tests, and members who want something. */
@Singleton
public class Fair {

    public static final String CAMPAIGNS = "/v1/campaigns/";
    public static final String OFFICE = "/officer/v1/campaigns";
    static final UUID MERCHANT = Ids.next();

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final TestCity city;
    private final Tokens tokens;
    private final MadeUpCards cards;
    private final MadeUpCampaigns campaigns;
    private final Clock clock;
    private final UUID officer = UUID.randomUUID();
    private boolean appointed;

    Fair(TestCity city, Tokens tokens, MadeUpCards cards, MadeUpCampaigns campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.cards = cards;
        this.city = city;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Somebody who may claim. */
    public record Member(UUID id, String token) {}

    public RequestSpecification officer() {
        return given().auth().oauth2(officerToken()).contentType(ContentType.JSON);
    }

    /** Good for ten minutes, and a run of all tests takes longer. */
    public String officerToken() {
        if (!appointed) city.founded().appoint(officer, TestCity.CITY, OfficerFunction.MANAGE_BENEFITS);
        appointed = true;
        return tokens.of(officer, Role.OFFICER);
    }

    UUID union(String code) {
        return city.founded().id(code);
    }

    public List<Member> members(int count) {
        return members(count, TestCity.DAOLI_COURIERS);
    }

    /** Who are members already, and hold a card. */
    List<Member> members(int count, String union) {
        UUID of = union(union);
        List<UUID> ids = Stream.generate(Ids::next).limit(count).toList();
        Transactions.change("""
                        insert into membership (worker_id, id, member_number, union_id, state, since, version, told_version)
                        select worker, gen_random_uuid(), 'T' || worker, :union, 'ACTIVE', :since, 0, 0
                        from unnest(cast(:workers as uuid[])) as worker
                        """, Map.of("union", of, "since", clock.instant(), "workers", ids.toArray(UUID[]::new)));
        Transactions.run(() -> cards.issue(ids, of).replaceWith(true));
        return ids.stream()
                .map(id -> new Member(id, tokens.of(id, Role.WORKER)))
                .toList();
    }

    public Member member() {
        return members(1).get(0);
    }

    /** A member without a card that counts. */
    Member lapsed() {
        Member member = member();
        lapse(member);
        return member;
    }

    void lapse(Member member) {
        Transactions.run(() -> cards.lapse(member.id()).replaceWith(true));
    }

    String tag(String campaign) {
        return officer().get(OFFICE + "/" + campaign).header("ETag");
    }

    Response enter(Member member, String campaign) {
        return as(member).header("Idempotency-Key", UUID.randomUUID()).post(CAMPAIGNS + campaign + "/entries");
    }

    /** Somebody who has an account and no membership. */
    public Member stranger() {
        UUID id = Ids.next();
        return new Member(id, tokens.of(id, Role.WORKER));
    }

    /** What an officer says of a rush that opens in an hour. */
    public Map<String, Object> rush(int quota) {
        return Map.of(
                "title",
                "演示满减券",
                "titleEn",
                "Demo coupon",
                "description",
                "演示",
                "mode",
                "RUSH",
                "quota",
                quota,
                "seriesLimit",
                0,
                "windows",
                List.of(window(Duration.ofHours(1), Duration.ofHours(2), quota)),
                "coupon",
                coupon(MERCHANT));
    }

    public Map<String, Object> coupon(UUID merchant) {
        return Map.of(
                "valueInFen",
                500,
                "minimumSpendInFen",
                2000,
                "unionPermille",
                700,
                "merchantIds",
                List.of(merchant),
                "validFrom",
                in(Duration.ZERO),
                "validUntil",
                in(Duration.ofDays(30)));
    }

    public Map<String, Object> window(Duration from, Duration until, int quota) {
        return Map.of("opensAt", in(from), "closesAt", in(until), "quota", quota);
    }

    public String in(Duration later) {
        return clock.instant().plus(later).toString();
    }

    public static String code() {
        return "fair-" + NEXT.incrementAndGet();
    }

    Response draft(Map<String, Object> campaign) {
        return officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("code", code(), "unionId", union(TestCity.CITY), "campaign", campaign))
                .post(OFFICE);
    }

    /** @return its id */
    public String published(Map<String, Object> campaign) {
        Response draft = draft(campaign);
        draft.then().statusCode(201);
        String id = draft.path("id");
        officer()
                .header("If-Match", draft.header("ETag"))
                .post(OFFICE + "/" + id + "/publication")
                .then()
                .statusCode(200);
        return id;
    }

    void cancel(String campaign) {
        officer()
                .header("If-Match", tag(campaign))
                .post(OFFICE + "/" + campaign + "/cancellation")
                .then()
                .statusCode(200);
    }

    /** Published, and open since a moment ago. */
    public String open(Map<String, Object> campaign) {
        String id = published(campaign);
        shift(id, Duration.ofMinutes(-61));
        return id;
    }

    public String open(int quota) {
        return open(rush(quota));
    }

    /** As if it had been published for other times. */
    void shift(String id, Duration by) {
        Transactions.change("""
                        update campaign_window set opens_at = opens_at + cast(cast(:by as text) as interval),
                            closes_at = closes_at + cast(cast(:by as text) as interval) where campaign_id = :id
                        """, Map.of("by", by.toString(), "id", UUID.fromString(id)));
        Transactions.change(
                "update campaign set version = version + 1 where id = :id", Map.of("id", UUID.fromString(id)));
        Transactions.change("update snapshot_version set version = version + 1 where name = 'campaigns'", Map.of());
        Transactions.await(() -> campaigns.renew().replaceWith(true));
        Instant opens = Transactions.select(
                Instant.class,
                "select opens_at from campaign_window where campaign_id = :id and number = 1",
                Map.of("id", UUID.fromString(id)));
        await().until(() -> opensAt(id).equals(opens.truncatedTo(ChronoUnit.MICROS)));
    }

    private static Instant opensAt(String id) {
        return Instant.parse(given().get(CAMPAIGNS + id).path("windows[0].opensAt"));
    }

    public static Response claim(Member member, String campaign) {
        return claim(member, campaign, UUID.randomUUID().toString());
    }

    public static Response claim(Member member, String campaign, String key) {
        return as(member).header("Idempotency-Key", key).post(CAMPAIGNS + campaign + "/claims");
    }

    /** As if the coupon, whose row is written, had been won forty days ago and expired an hour ago. */
    public void outlive(Member member, String coupon) {
        await().until(() -> Transactions.change(
                        """
                        update coupon set won_at = won_at - interval '40 days', valid_from = valid_from - interval '40 days',
                            valid_until = :until,
                            terms = cast(jsonb_set(jsonb_set(cast(terms as jsonb), '{validFrom}', to_jsonb(cast(:from as text))),
                                '{validUntil}', to_jsonb(cast(:text as text))) as text)
                        where worker_id = :worker and id = :id
                        """,
                        Map.of(
                                "until", clock.instant().minus(Duration.ofHours(1)),
                                "text", in(Duration.ofHours(-1)),
                                "from", in(Duration.ofDays(-40)),
                                "worker", member.id(),
                                "id", UUID.fromString(coupon)))
                == 1);
    }

    /** A rush whose unused coupons bar from the series: so many in a year, for a month. */
    public Map<String, Object> strict(String series, int unused, UUID merchant) {
        Map<String, Object> campaign = new HashMap<>(rush(50));
        campaign.put("series", series);
        campaign.put("coupon", coupon(merchant));
        campaign.put("penalty", Map.of("unused", unused, "withinDays", 365, "barredDays", 30));
        return campaign;
    }

    public static Response handBack(Member member, String coupon) {
        return as(member).post("/v1/me/coupons/" + coupon + "/return");
    }

    public static Response join(Member member, String campaign) {
        return as(member).header("Idempotency-Key", UUID.randomUUID()).post(CAMPAIGNS + campaign + "/waiting");
    }

    /** As if whoever waits had come a minute earlier: then it is known everywhere. */
    public static void minutesPass(String campaign) {
        Transactions.change(
                "update campaign_waiting set joined_at = joined_at - interval '1 minute' where campaign_id = :id",
                Map.of("id", UUID.fromString(campaign)));
    }

    public static RequestSpecification as(Member member) {
        return given().auth().oauth2(member.token());
    }

    /** Somebody wins in a campaign of a series. */
    public void seriesOfTwo(Member member) {
        Map<String, Object> campaign = new HashMap<>(rush(1));
        campaign.put("series", code());
        campaign.put("seriesLimit", 2);
        claim(member, open(campaign)).then().statusCode(201);
    }

    /** What an officer says of a campaign that gives numbers first. */
    public Map<String, Object> numbers(int numbers, int quota) {
        Map<String, Object> campaign = new HashMap<>(rush(quota));
        campaign.put("mode", "NUMBERS");
        campaign.put("windows", List.of(window(Duration.ofHours(1), Duration.ofHours(2), numbers)));
        campaign.put(
                "numbers",
                Map.of(
                        "count",
                        numbers,
                        "papersFrom",
                        in(Duration.ofHours(3)),
                        "papersUntil",
                        in(Duration.ofHours(4)),
                        "papers",
                        "演示：在岗证明"));
        return campaign;
    }

    public static Response number(Member member, String campaign) {
        return as(member).header("Idempotency-Key", UUID.randomUUID()).post(CAMPAIGNS + campaign + "/numbers");
    }

    /** As if papers had been published for other times: taken from then on, for an hour. */
    public void papersFrom(String campaign, Duration later) {
        Transactions.change(
                """
                        update campaign set content = cast(jsonb_set(cast(content as jsonb), '{papers}', jsonb_build_object(
                            'opensAt', cast(:from as text), 'closesAt', cast(:until as text), 'what', '演示')) as text) where id = :id
                        """, Map.of("from", in(later), "until", in(later.plusHours(1)), "id", UUID.fromString(campaign)));
        shift(campaign, Duration.ofHours(-3));
    }

    /** Shows a small picture for a number. */
    public static Response papers(Member member, String campaign) {
        String file = as(member)
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("file", "paper.png", Pictures.plain("png"), "image/png")
                .post("/v1/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return as(member)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("fileIds", List.of(file)))
                .post(CAMPAIGNS + campaign + "/papers");
    }

    public Response decide(String caseNumber, Map<String, Object> decision) {
        String path = "/officer/v1/cases/" + caseNumber;
        return officer()
                .header("If-Match", officer().get(path).header("ETag"))
                .body(decision)
                .post(path + "/decisions");
    }

    /** A draw that somebody entered and that is over. @return its id */
    public String drawn(Member member) {
        Map<String, Object> draw = new HashMap<>(rush(1));
        draw.put("mode", "DRAW");
        String id = open(draw);
        as(member)
                .header("Idempotency-Key", UUID.randomUUID())
                .post(CAMPAIGNS + id + "/entries")
                .then()
                .statusCode(201);
        shift(id, Duration.ofHours(-2));
        await().until(() -> given().get(CAMPAIGNS + id + "/draw").path("drawnAt") != null);
        return id;
    }

    /** A coupon that somebody has won, worth 5 yuan off 20 at a merchant; the union bears seven tenths. */
    public Response won(Member member, UUID merchant) {
        Map<String, Object> campaign = new HashMap<>(rush(1));
        campaign.put("coupon", coupon(merchant));
        return claim(member, open(campaign));
    }

    /** Slots that are somebody's. */
    static long slots(String campaign) {
        return Transactions.select(
                Long.class,
                "select count(*) from campaign_slot where campaign_id = :id and returned_at is null",
                Map.of("id", UUID.fromString(campaign)));
    }
}

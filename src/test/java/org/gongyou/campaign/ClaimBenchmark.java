package org.gongyou.campaign;

import static java.util.Locale.ROOT;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.gongyou.campaign.Fair.Member;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Line;
import org.gongyou.support.Load;
import org.gongyou.support.Race;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/**
 * What a storm costs: {@code mvn test -Dtest=ClaimBenchmark -Dgongyou.test-servers.durable=true}. It prints ratios and
 * asserts nothing; the suite does not run it. Server and load share one process and its cores. Everybody has opened the app
 * before: a token is verified once and then known.
 */
@QuarkusTest
class ClaimBenchmark extends ApiTest {

    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final int ROUNDS = 5;
    private static final int MEMBERS = 20_000;
    private static final int AT_ONCE = 64;

    @Inject
    Fair fair;

    @Inject
    Pool pool;

    @Test
    void measure() {
        List<Member> members = new ArrayList<>();
        for (int made = 0; made < MEMBERS; made += 1_000) members.addAll(fair.members(1_000));
        perSecond(number -> eachOf(members, number, ClaimBenchmark::open));
        soldOut(members);
        won(members);
    }

    private void soldOut(List<Member> members) {
        String campaign = fair.open(1);
        Fair.claim(fair.member(), campaign).then().statusCode(201);
        Fair.claim(members.get(0), campaign).then().statusCode(409);
        Load empty = new Load(RestAssured.port, List.of("/probe/empty"), "");
        Load lost = new Load(
                RestAssured.port,
                "409",
                members.stream().map(member -> request(member, campaign)).toList());
        List<Double> ratios = new ArrayList<>();
        List<Double> speeds = new ArrayList<>();
        lost.perSecond(ROUND);
        empty.perSecond(ROUND);
        for (int round = 0; round < ROUNDS; round++) {
            double base = empty.perSecond(ROUND);
            double speed = lost.perSecond(ROUND);
            speeds.add(speed);
            ratios.add(100 * speed / base);
        }
        System.out.printf(ROOT, "claim, sold out: %,.0f a second, %.1f %% of empty%n", middle(speeds), middle(ratios));
    }

    private static String request(Member member, String campaign) {
        return "POST /v1/campaigns/" + campaign + "/claims HTTP/1.1\r\nContent-Length: 0\r\nAuthorization: Bearer "
                + member.token() + "\r\nIdempotency-Key: benchmark\r\n";
    }

    /** Against as many commits of one such row each, by as many connections as the app has. */
    private void won(List<Member> members) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String campaign = fair.open(MEMBERS);
            double claims =
                    perSecond(number -> eachOf(members, number, (line, member) -> claim(line, member, campaign)));
            UUID bare = UUID.fromString(fair.open(MEMBERS));
            double commits = perSecond(number -> insertAll(bare, number));
            ratios.add(100 * claims / commits);
            System.out.printf(ROOT, "claims won: %,.0f a second; bare rows committed: %,.0f%n", claims, commits);
        }
        System.out.printf(ROOT, "claim, won: %.1f %% of the commits of one row each%n", middle(ratios));
    }

    private static double perSecond(IntConsumer work) {
        long begin = System.nanoTime();
        Race.of(AT_ONCE, number -> {
            work.accept(number);
            return number;
        });
        return MEMBERS * 1e9 / (System.nanoTime() - begin);
    }

    private interface Deed {
        Line.Answer send(Line line, Member member) throws IOException;
    }

    private static void eachOf(List<Member> members, int number, Deed deed) {
        try (Line line = new Line("http://localhost:" + RestAssured.port)) {
            for (int i = number; i < MEMBERS; i += AT_ONCE) {
                Line.Answer answer = deed.send(line, members.get(i));
                if (answer.status() > 201) throw new AssertionError(answer.body());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Line.Answer open(Line line, Member member) throws IOException {
        return line.send("GET", "/v1/home", "Authorization: Bearer " + member.token() + "\r\n");
    }

    private static Line.Answer claim(Line line, Member member, String campaign) throws IOException {
        return line.send(
                "POST",
                "/v1/campaigns/" + campaign + "/claims",
                "Authorization: Bearer " + member.token() + "\r\nIdempotency-Key: won\r\n");
    }

    private void insertAll(UUID campaign, int number) {
        for (int i = number; i < MEMBERS; i += AT_ONCE) {
            int slot = i + 1;
            Transactions.await(
                    () -> pool.preparedQuery("""
                            insert into campaign_slot (campaign_id, slot, worker_id, quota, idempotency_key, coupon_id, won_at,
                                                       settled_at)
                            values ($1, $2, $3, $4, 'bare', $5, timestamptz '2026-01-01', timestamptz '2026-01-01')
                            """).execute(Tuple.of(campaign, slot, Ids.next(), MEMBERS, Ids.next())));
        }
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}

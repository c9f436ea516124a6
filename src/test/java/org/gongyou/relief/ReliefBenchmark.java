package org.gongyou.relief;

import static java.util.Locale.ROOT;
import static org.gongyou.relief.ReliefCounter.decide;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongyou.programme.ProgrammeOffice;
import org.gongyou.relief.ReliefCounter.Plan;
import org.gongyou.relief.ReliefCounter.Wish;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Load;
import org.gongyou.support.Race;
import org.junit.jupiter.api.Test;

/**
 * What asking before applying costs, and what money adds to a decision: {@code mvn test -Dtest=ReliefBenchmark
 * -Dgongyou.test-servers.durable=true}. It prints ratios and asserts nothing; the suite does not run it. Server and load share
 * one process and its cores.
 */
@QuarkusTest
class ReliefBenchmark extends ApiTest {

    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final int ROUNDS = 5;
    private static final int AT_ONCE = 16;
    private static final int EACH = 15;
    private static final String HOUSEHOLD = """
            {"household": {"members": [
               {"relation": "SELF", "bornOn": "1986-03-03", "work": "EMPLOYED", "income": {"netInFen": 150000}},
               {"relation": "SPOUSE", "bornOn": "1987-03-03", "work": "NONE", "income": {"netInFen": 0}}],
              "dwellings": [{"kind": "OWNED"}], "shops": 0, "hiredHands": 0, "vehicles": [],
              "savings": {"amountInFen": 0}}, "unionId": "%s"}
            """;

    @Inject
    ProgrammeOffice programmes;

    @Inject
    ReliefCounter counter;

    @Test
    void prechecks() {
        int all = programmes.demos();
        Load empty = new Load(RestAssured.port, List.of("/probe/empty"), "");
        Load asking = Load.posting(
                RestAssured.port,
                ProgrammeOffice.PRECHECKS,
                "Authorization: Bearer " + programmes.worker() + "\r\n",
                HOUSEHOLD.formatted(programmes.union()));
        asking.perSecond(ROUND);
        empty.perSecond(ROUND);
        List<Double> speeds = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double base = empty.perSecond(ROUND);
            double speed = asking.perSecond(ROUND);
            speeds.add(speed);
            ratios.add(100 * speed / base);
        }
        System.out.printf(
                ROOT,
                "precheck of %d programmes: %,.0f a second, %.1f %% of empty%n",
                all,
                middle(speeds),
                middle(ratios));
    }

    /** Against first reviews of the same cases: decisions too, but without money. All draw on one budget. */
    @Test
    void approvals() {
        Plan plan = counter.plan(Wish.NOTHING);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            List<String> numbers = Race.of(AT_ONCE, any -> IntStream.range(0, EACH)
                            .mapToObj(each ->
                                    counter.submitted(counter.inNeed(), plan).<String>path("number"))
                            .toList())
                    .stream()
                    .flatMap(List::stream)
                    .toList();
            double reviews = perSecond(counter.reviewer(), numbers, "pass-review");
            double approvals = perSecond(counter.approver(), numbers, "approve");
            System.out.printf(ROOT, "first reviews: %,.0f a second; approvals: %,.0f%n", reviews, approvals);
            if (round > 0) ratios.add(100 * approvals / reviews);
        }
        System.out.printf(ROOT, "approval: %.1f %% of first reviews%n", middle(ratios));
    }

    private static double perSecond(String officer, List<String> numbers, String verb) {
        long begin = System.nanoTime();
        Race.of(AT_ONCE, number -> {
            for (int i = number; i < numbers.size(); i += AT_ONCE)
                decide(officer, numbers.get(i), verb).then().statusCode(200);
            return number;
        });
        return numbers.size() * 1e9 / (System.nanoTime() - begin);
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}

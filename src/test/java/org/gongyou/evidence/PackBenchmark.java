package org.gongyou.evidence;

import static java.util.Locale.ROOT;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.gongyou.evidence.Showcase.Plaintiff;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Load;
import org.junit.jupiter.api.Test;

/**
 * What the API loses while 200 MB are packed: {@code mvn test -Dtest=PackBenchmark}. It prints ratios and asserts nothing; the
 * suite does not run it. Server and load share one process and its cores.
 */
@QuarkusTest
class PackBenchmark extends ApiTest {

    private static final int FILES = 21;
    private static final int SIZE = 10_000_000;
    private static final Duration ROUND = Duration.ofSeconds(2);
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    @Inject
    Showcase showcase;

    @Test
    void measure() {
        Plaintiff worker = showcase.plaintiff();
        for (int i = 0; i < FILES; i++) worker.added(Specimens.scan(SIZE, i), "扫描件" + i);
        Load stations =
                new Load(RestAssured.port, List.of("/v1/stations?lat=45.757&lon=126.642&facility=MICROWAVE"), "");
        stations.perSecond(ROUND);
        stations.perSecond(WARM_UP);
        double before = stations.perSecond(ROUND);
        long begun = System.nanoTime();
        String pack = worker.ask().path("id");
        CompletableFuture<Long> made = CompletableFuture.supplyAsync(() -> {
            await().atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> "READY".equals(worker.path("/evidence-packs/" + pack, "state")));
            return System.nanoTime() - begun;
        });
        List<Double> during = new ArrayList<>();
        while (!made.isDone()) during.add(stations.perSecond(ROUND));
        double mean = during.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double after = stations.perSecond(ROUND);
        System.out.printf(
                ROOT,
                "200 MB packed in %.1f s; station look-ups %,.0f a second before, %,.0f meanwhile (%.0f %%), %,.0f after%n",
                made.join() / 1e9,
                before,
                mean,
                100 * mean / before,
                after);
    }
}

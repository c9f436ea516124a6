package org.gongyou.station;

import static java.util.Locale.ROOT;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.platform.snapshot.SnapshotVersions;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Load;
import org.gongyou.support.TestCity;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/**
 * What looking for stations costs: {@code mvn test -Dtest=StationBenchmark}. It prints ratios and asserts nothing; the
 * suite does not run it. Server and load share one process and its cores.
 */
@QuarkusTest
class StationBenchmark extends ApiTest {

    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final int ROUNDS = 5;
    private static final String GZIP = "Accept-Encoding: gzip\r\n";

    /** A city of some 60 km; two of six facilities a station, most of them open. */
    private static final String MAKE = """
            insert into station (id, code, name, kind, address, lat, lon, phone, access, hours, facilities, union_id, demo,
                                 removed, change_number, version)
            select gen_random_uuid(), 'bench-' || i, '道里区户外劳动者驿站第' || i || '号', 'DRIVER_COURIER_STATION',
                   '道里区中山路' || i || '号', 45.5 + 0.5 * random(), 126.3 + 0.7 * random(), '0451-84521234', 'PUBLIC',
                   (array['24/7', 'Mo-Su 00:00-23:45', 'Mo-Su 00:30-24:00', 'Mo-Su 03:00-03:15'])[1 + i % 4],
                   (array['MICROWAVE TOILET', 'MICROWAVE TOILET WIFI', 'REST TOILET', 'MICROWAVE REST', 'BOOKS WIFI',
                          'DRINKING_WATER'])[1 + (i / 4) % 6],
                   $1, false, false, i + (select coalesce(max(change_number), 0) from station), 1
            from generate_series($2::bigint, $3::bigint) as i
            """;

    @Inject
    Pool pool;

    @Inject
    StationSnapshot snapshot;

    @Inject
    SnapshotVersions versions;

    @Inject
    TestCity city;

    private final Map<String, Load> loads = new LinkedHashMap<>();
    private int made;

    @Test
    void measure() {
        List<String> report = new ArrayList<>();
        Map<Integer, Double> costs = new LinkedHashMap<>();
        for (int stations : new int[] {1_000, 20_000, 200_000}) {
            grow(stations);
            loads.clear();
            loads.put("empty", load(List.of("/probe/empty"), ""));
            loads.put("find", load(questions("&facility=MICROWAVE&facility=TOILET&open=now"), ""));
            if (stations == 20_000) {
                loads.put("empty gzip", load(List.of("/probe/empty"), GZIP));
                loads.put("find gzip", load(questions("&facility=MICROWAVE&facility=TOILET&open=now"), GZIP));
                loads.put("at 20:00", load(questions("&at=2031-03-03T20:00:00%2B08:00"), ""));
                loads.put("map", load(windows(), ""));
                loads.put("by name", load(List.of("/v1/stations?q=zsl", "/v1/stations?q=17&limit=10"), ""));
            }
            Map<String, Double> speeds = speeds();
            costs.put(stations, 1 / speeds.getOrDefault("find", 0.0));
            speeds.forEach((name, speed) -> report.add(String.format(
                    ROOT,
                    "%,9d stations  %-10s %,8.0f a second  %5.1f %% of empty",
                    stations,
                    name,
                    speed,
                    100 * speed / speeds.getOrDefault(name.endsWith("gzip") ? "empty gzip" : "empty", 1.0))));
        }
        report.add(String.format(
                ROOT,
                "200,000 stations cost %.2f times 1,000",
                costs.getOrDefault(200_000, 0.0) / costs.getOrDefault(1_000, 1.0)));
        report.forEach(System.out::println);
    }

    /** Adds stations until there are so many. */
    private void grow(int stations) {
        UUID union = city.founded().id(TestCity.CITY);
        Transactions.await(() -> pool.preparedQuery(MAKE).execute(Tuple.of(union, made + 1L, (long) stations)));
        made = stations;
        Transactions.await(() -> pool.query("update snapshot_version set version = version + 1 where name = 'stations'")
                .execute()
                .chain(() -> versions.renewNow(snapshot)));
    }

    private static Load load(List<String> paths, String headers) {
        return new Load(RestAssured.port, paths, headers);
    }

    /** Ten within reach, from a thousand places. */
    private static List<String> questions(String filter) {
        Random random = new Random(1);
        return Stream.generate(() -> String.format(
                        ROOT,
                        "/v1/stations?lat=%.6f&lon=%.6f&radius=50000&limit=10%s",
                        45.55 + 0.4 * random.nextDouble(),
                        126.35 + 0.6 * random.nextDouble(),
                        filter))
                .limit(1_000)
                .toList();
    }

    private static List<String> windows() {
        Random random = new Random(2);
        return Stream.generate(() -> {
                    double west = 126.3 + 0.5 * random.nextDouble();
                    double south = 45.5 + 0.4 * random.nextDouble();
                    return String.format(
                            ROOT,
                            "/v1/stations/clusters?crs=gcj02&zoom=13&bbox=%.6f,%.6f,%.6f,%.6f",
                            west,
                            south,
                            west + 0.07,
                            south + 0.1);
                })
                .limit(1_000)
                .toList();
    }

    /** All of them in turn, again and again; the middle of the rounds counts. */
    private Map<String, Double> speeds() {
        loads.values().forEach(load -> load.perSecond(ROUND));
        Map<String, List<Double>> rounds = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            loads.forEach((name, load) ->
                    rounds.computeIfAbsent(name, any -> new ArrayList<>()).add(load.perSecond(ROUND)));
        }
        Map<String, Double> middles = new LinkedHashMap<>();
        rounds.forEach((name, speeds) ->
                middles.put(name, speeds.stream().sorted().toList().get(ROUNDS / 2)));
        return middles;
    }
}

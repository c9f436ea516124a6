package org.gongyou.station;

import static java.util.Comparator.comparing;
import static java.util.Locale.ROOT;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.redis.client.RedisAPI;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.Config;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.geo.SpatialIndex;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.junit.jupiter.api.Test;

/**
 * Where to look up the ten nearest of 20,000 within 3 km: {@code mvn test -Dtest=StructureBenchmark}. It prints and asserts
 * nothing; the suite does not run it. Distances only, no filter: none of the servers can tell whether a station is open.
 */
@QuarkusTest
class StructureBenchmark extends ApiTest {

    private static final int STATIONS = 20_000;
    private static final int CALLERS = 16;
    private static final long ROUND = 3_000_000_000L;
    private static final int ROUNDS = 3;
    private static final String KEY = "benchmark:places";

    private static final String BY_BOX = """
            select id from bench_place where lat between $1 - 0.027 and $1 + 0.027 and lon between $2 - 0.039 and $2 + 0.039
            order by (lat - $1) * (lat - $1) + 0.487 * (lon - $2) * (lon - $2) limit 10
            """;
    private static final String BY_CUBE = """
            select id from bench_place order by place <-> cube(array[$1::float8, $2::float8, $3::float8]) limit 10
            """;

    @Inject
    Pool pool;

    @Inject
    RedisAPI redis;

    @Inject
    Config config;

    private interface Question {
        void ask(Place place);
    }

    private final List<Place> places = new ArrayList<>();

    @Test
    void measure() throws SQLException {
        Random random = new Random(4);
        for (int i = 0; i < STATIONS; i++) places.add(somewhere(random));
        fillDatabase();
        fillRedis();
        Map<String, Question> structures = structures();
        structures.forEach((name, question) -> perSecond(1, question));
        structures.forEach((name, question) -> System.out.printf(
                ROOT,
                "%-34s %,9.0f a second by one caller, %,9.0f by %d%n",
                name,
                middle(1, question),
                middle(CALLERS, question),
                CALLERS));
    }

    private Map<String, Question> structures() {
        SpatialIndex<Place> index = new SpatialIndex<>(places, place -> place, comparing(Place::lat));
        Map<String, Question> structures = new LinkedHashMap<>();
        structures.put("in process, k-d tree, geodesics", place -> {
            if (index.nearest(place, 3_000, 10, any -> true).isEmpty()) throw new IllegalStateException("nothing");
        });
        structures.put("Redis GEOSEARCH", this::askRedis);
        structures.put("PostgreSQL, btree (lat, lon)", place -> {
            var rows = pool.preparedQuery(BY_BOX)
                    .execute(Tuple.of(place.lat(), place.lon()))
                    .await()
                    .indefinitely();
            if (rows.size() == 0) throw new IllegalStateException("nothing");
        });
        structures.put("PostgreSQL, GiST (cube), nearest", place -> {
            double[] xyz = xyz(place);
            var rows = pool.preparedQuery(BY_CUBE)
                    .execute(Tuple.of(xyz[0], xyz[1], xyz[2]))
                    .await()
                    .indefinitely();
            if (rows.size() == 0) throw new IllegalStateException("nothing");
        });
        return structures;
    }

    private void askRedis(Place place) {
        var found = redis.geosearch(List.of(
                        KEY,
                        "FROMLONLAT",
                        Double.toString(place.lon()),
                        Double.toString(place.lat()),
                        "BYRADIUS",
                        "3",
                        "km",
                        "ASC",
                        "COUNT",
                        "10",
                        "WITHDIST"))
                .await()
                .indefinitely();
        if (found.size() == 0) throw new IllegalStateException("nothing");
    }

    private static double middle(int callers, Question question) {
        List<Double> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) rounds.add(perSecond(callers, question));
        return rounds.stream().sorted().toList().get(ROUNDS / 2);
    }

    private static double perSecond(int callers, Question question) {
        AtomicLong asked = new AtomicLong();
        long begin = System.nanoTime();
        Race.of(callers, number -> {
            Random random = new Random(number);
            long mine = 0;
            for (; System.nanoTime() - begin < ROUND; mine++) question.ask(somewhere(random));
            asked.addAndGet(mine);
            return number;
        });
        return asked.get() * 1e9 / (System.nanoTime() - begin);
    }

    private void fillDatabase() throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        config.getValue("quarkus.flyway.jdbc-url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class));
                Statement statement = owner.createStatement()) {
            statement.execute("create extension if not exists cube");
            statement.execute("drop table if exists bench_place");
            statement.execute("create table bench_place (id int, lat float8, lon float8, place cube)");
            for (int i = 0; i < places.size(); i++) {
                double[] xyz = xyz(places.get(i));
                statement.addBatch(String.format(
                        ROOT,
                        "insert into bench_place values (%d, %.9f, %.9f, cube(array[%.3f, %.3f, %.3f]))",
                        i,
                        places.get(i).lat(),
                        places.get(i).lon(),
                        xyz[0],
                        xyz[1],
                        xyz[2]));
            }
            var unused = statement.executeBatch();
            statement.execute("create index on bench_place (lat, lon)");
            statement.execute("create index on bench_place using gist (place)");
            statement.execute("analyze bench_place");
            statement.execute("grant select on bench_place to gongyou_app");
        }
    }

    private void fillRedis() {
        for (int i = 0; i < places.size(); i++) {
            var unused = redis.geoadd(List.of(
                            KEY,
                            Double.toString(places.get(i).lon()),
                            Double.toString(places.get(i).lat()),
                            Integer.toString(i)))
                    .await()
                    .indefinitely();
        }
    }

    /** On a sphere, which is good enough to be fast. */
    private static double[] xyz(Place place) {
        double lat = Math.toRadians(place.lat());
        double lon = Math.toRadians(place.lon());
        double radius = 6_371_000;
        return new double[] {
            radius * Math.cos(lat) * Math.cos(lon), radius * Math.cos(lat) * Math.sin(lon), radius * Math.sin(lat)
        };
    }

    private static Place somewhere(Random random) {
        return new Place(45.5 + 0.5 * random.nextDouble(), 126.3 + 0.7 * random.nextDouble());
    }
}

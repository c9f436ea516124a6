package org.gongyou.platform.geo;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Against measuring every stretch of the route for every station, by another method (Vincenty and a golden section). */
class AlongTest {

    private static final double EXACT = 0.01;

    private record Stop(int id, Place place) {}

    private record Foot(double along, double metres) {}

    private final Random random = new Random(8);

    @Test
    void theSameStationsInTheSameOrderAsIfEveryOneHadBeenMeasured() {
        List<Stop> stops = around(10_000, 0.5);
        SpatialIndex<Stop> index = indexed(stops);
        int found = 0;
        for (int round = 0; round < 60; round++) {
            List<Place> way = way(1 + random.nextInt(12), 0.02);
            found += same(stops, index, way, 2_000 * random.nextDouble());
        }
        assertThat(found).isGreaterThan(3_000);
    }

    @Test
    void oneLongStretchIsMeasuredAsExactlyAsManyShortOnes() {
        List<Stop> stops = around(3_000, 3);
        SpatialIndex<Stop> index = indexed(stops);
        for (int round = 0; round < 15; round++) same(stops, index, way(1, 2), 2_000);
    }

    @Test
    void theFirstOfManyAreThoseAtItsBeginning() {
        List<Stop> stops = around(5_000, 0.3);
        SpatialIndex<Stop> index = indexed(stops);
        for (int round = 0; round < 30; round++) {
            Route route = new Route(way(8, 0.05));
            List<OnRoute<Stop>> all = index.along(route, 800, Integer.MAX_VALUE, any -> true);
            for (int limit : new int[] {1, 5, 37}) {
                assertThat(index.along(route, 800, limit, any -> true))
                        .isEqualTo(all.subList(0, Math.min(limit, all.size())));
            }
            assertThat(index.along(route, 800, Integer.MAX_VALUE, stop -> stop.id() % 3 == 0))
                    .isEqualTo(all.stream()
                            .filter(found -> found.item().id() % 3 == 0)
                            .toList());
        }
    }

    @Test
    void aRouteThatComesBackTellsEachStationOnceOnTheWayOut() {
        Place home = new Place(45.75, 126.65);
        Place there = new Place(45.76, 126.70);
        Stop stop = new Stop(1, new Place(45.757, 126.67));
        SpatialIndex<Stop> index = indexed(List.of(stop));

        List<OnRoute<Stop>> out = index.along(new Route(List.of(home, there)), 500, 10, any -> true);
        List<OnRoute<Stop>> back = index.along(new Route(List.of(home, there, home)), 500, 10, any -> true);

        assertThat(out).hasSize(1);
        assertThat(back).hasSize(1);
        assertThat(back.get(0).along()).isCloseTo(out.get(0).along(), offset(EXACT));
    }

    @Test
    void stationsAtTheSameMetreComeInTheOrderOfTheirIds() {
        List<Place> way = List.of(new Place(0, 10), new Place(0, 10.01));
        List<Stop> stops = new ArrayList<>();
        for (int id = 0; id < 20; id++) stops.add(new Stop(id * 7 % 20, new Place(0, 10.005)));

        assertThat(indexed(stops).along(new Route(way), 100, 5, any -> true))
                .extracting(found -> found.item().id())
                .containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void theEdgeOfTheCorridorBelongsIn() {
        List<Place> way = List.of(new Place(45.75, 126.65), new Place(45.75, 126.70));
        for (int i = 0; i < 100; i++) {
            Stop stop =
                    new Stop(1, new Place(45.745 + random.nextDouble() * 0.01, 126.66 + random.nextDouble() * 0.03));
            SpatialIndex<Stop> index = indexed(List.of(stop));
            double metres =
                    index.along(new Route(way), 2_000, 1, any -> true).get(0).metres();
            assertThat(index.along(new Route(way), metres, 1, any -> true)).hasSize(1);
            assertThat(index.along(new Route(way), metres - 1e-4, 1, any -> true))
                    .isEmpty();
        }
    }

    @Test
    void standingStillIsARouteToo() {
        Place here = new Place(45.75, 126.65);
        List<OnRoute<Stop>> found =
                indexed(List.of(new Stop(1, here))).along(new Route(List.of(here, here)), 0, 1, any -> true);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).along()).isZero();
    }

    private static int same(List<Stop> stops, SpatialIndex<Stop> index, List<Place> way, double corridor) {
        List<OnRoute<Stop>> found = index.along(new Route(way), corridor, Integer.MAX_VALUE, any -> true);
        List<OnRoute<Stop>> measured = new ArrayList<>();
        for (Stop stop : stops) {
            Foot foot = foot(way, stop.place(), corridor);
            if (foot.metres() <= corridor) measured.add(new OnRoute<>(stop, foot.along(), foot.metres()));
        }
        measured.sort(comparingDouble((OnRoute<Stop> stop) -> stop.along())
                .thenComparing(stop -> stop.item().id()));
        assertThat(found).isSortedAccordingTo(Comparator.comparingDouble(OnRoute::along));
        assertThat(found).extracting(OnRoute::item).containsExactlyInAnyOrderElementsOf(items(measured));
        for (int i = 0; i < found.size(); i++) {
            OnRoute<Stop> mine = found.get(i);
            OnRoute<Stop> theirs = measured.get(i);
            if (!mine.item().equals(theirs.item())) {
                assertThat(mine.along()).isCloseTo(theirs.along(), offset(EXACT));
                theirs = measured.stream()
                        .filter(other -> other.item().equals(mine.item()))
                        .findFirst()
                        .orElseThrow();
            }
            assertThat(mine.metres()).isCloseTo(theirs.metres(), offset(0.001));
            // Where the distance hardly changes along the way, the foot is known less well than the distance.
            assertThat(mine.along()).isCloseTo(theirs.along(), offset(0.1));
        }
        return found.size();
    }

    private static List<Stop> items(List<OnRoute<Stop>> found) {
        return found.stream().map(OnRoute::item).toList();
    }

    private static Foot foot(List<Place> way, Place place, double corridor) {
        Foot best = new Foot(0, Double.POSITIVE_INFINITY);
        double begin = 0;
        for (int i = 1; i < way.size(); i++) {
            Vincenty.Line line = Vincenty.line(way.get(i - 1), way.get(i));
            double nearby = line.metres() + corridor + 10;
            if (roughly(way.get(i - 1), place) <= nearby * 1.01) {
                Foot foot = golden(way.get(i - 1), line, place);
                if (foot.metres() < best.metres() - 1e-6) best = new Foot(begin + foot.along(), foot.metres());
            }
            begin += line.metres();
        }
        return best;
    }

    /** The distance to a stretch falls and rises again: the section narrows down where it turns. */
    private static Foot golden(Place start, Vincenty.Line line, Place place) {
        double ratio = (Math.sqrt(5) - 1) / 2;
        double low = 0;
        double high = line.metres();
        while (high - low > 1e-4) {
            double one = high - ratio * (high - low);
            double other = low + ratio * (high - low);
            if (metres(start, line, one, place) < metres(start, line, other, place)) high = other;
            else low = one;
        }
        double best = (low + high) / 2;
        for (double end : new double[] {0, line.metres()}) {
            if (metres(start, line, end, place) <= metres(start, line, best, place)) best = end;
        }
        return new Foot(best, metres(start, line, best, place));
    }

    private static double metres(Place start, Vincenty.Line line, double at, Place place) {
        return Vincenty.metres(Vincenty.from(start, line.azimuth(), at), place);
    }

    private static double roughly(Place one, Place other) {
        double north = (one.lat() - other.lat()) * 111_000;
        double east = (one.lon() - other.lon()) * 111_000 * Math.cos(Math.toRadians(one.lat()));
        return Math.hypot(north, east);
    }

    private List<Place> way(int stretches, double step) {
        List<Place> way = new ArrayList<>();
        way.add(somewhere(0.4));
        for (int i = 0; i < stretches; i++) {
            Place last = way.get(way.size() - 1);
            way.add(new Place(
                    last.lat() + (random.nextDouble() - 0.5) * step, last.lon() + (random.nextDouble() - 0.3) * step));
        }
        return way;
    }

    private List<Stop> around(int count, double spread) {
        return IntStream.range(0, count)
                .mapToObj(id -> new Stop(id, somewhere(spread)))
                .toList();
    }

    private Place somewhere(double spread) {
        return new Place(45.75 + (random.nextDouble() - 0.5) * spread, 126.65 + (random.nextDouble() - 0.5) * spread);
    }

    private static SpatialIndex<Stop> indexed(List<Stop> stops) {
        return new SpatialIndex<>(stops, Stop::place, comparing(Stop::id));
    }
}

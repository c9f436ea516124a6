package org.gongyou.platform.geo;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;

class SpatialIndexTest {

    private record Stop(int id, Place place) {}

    @Test
    void tenThousandStationsOfACityAreFoundAsIfEveryOneHadBeenMeasured() {
        Random random = new Random(1);
        List<Stop> stops = around(random, 10_000, 45.75, 126.65, 0.6);
        SpatialIndex<Stop> index = indexed(stops);
        for (int i = 0; i < 300; i++) {
            Place centre = near(random, 45.75, 126.65, 0.7);
            double radius = Math.pow(10, 1 + 3.8 * random.nextDouble());
            int limit = 1 + random.nextInt(100);
            int every = 1 + random.nextInt(20);
            same(stops, index, centre, radius, limit, stop -> stop.id() % every == 0);
        }
    }

    @Test
    void theWholeEarthIsSearchedAcrossTheDateLineAndThePoles() {
        Random random = new Random(2);
        List<Stop> stops = new ArrayList<>(IntStream.range(0, 8_000)
                .mapToObj(id -> new Stop(id, anywhere(random)))
                .toList());
        around(random, 1_000, 0, 179.9, 0.5).forEach(stop -> stops.add(new Stop(8_000 + stop.id(), stop.place())));
        around(random, 1_000, 89.5, 10, 0.5).forEach(stop -> stops.add(new Stop(9_000 + stop.id(), stop.place())));
        SpatialIndex<Stop> index = indexed(stops);
        List<Place> corners =
                List.of(new Place(0, 180), new Place(0, -180), new Place(90, 0), new Place(-90, 55), new Place(0, 0));
        for (int i = 0; i < 100; i++) {
            Place centre = i < corners.size() ? corners.get(i) : anywhere(random);
            same(
                    stops,
                    index,
                    centre,
                    Math.pow(10, 3 + 4.3 * random.nextDouble()),
                    1 + random.nextInt(30),
                    any -> true);
        }
    }

    @Test
    void whatIsEquallyFarComesInTheOrderOfItsId() {
        List<Stop> stops = new ArrayList<>();
        for (int id = 0; id < 400; id++) {
            int column = id % 5 - 2;
            stops.add(new Stop((id * 7919) % 400, new Place(45 + (id / 5 % 4) * 0.001, 126 + column * 0.001)));
        }
        SpatialIndex<Stop> index = indexed(stops);
        for (int limit = 1; limit < 100; limit++) same(stops, index, new Place(45, 126), 5_000, limit, any -> true);
    }

    @Test
    void aStationExactlyOnTheRadiusBelongsInAndOneJustBeyondDoesNot() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            Place centre = near(random, 45.75, 126.65, 0.2);
            Stop stop = new Stop(1, near(random, 45.75, 126.65, 0.2));
            SpatialIndex<Stop> index = indexed(List.of(stop));
            double metres = centre.metresTo(stop.place());
            assertEquals(1, index.nearest(centre, metres, 10, any -> true).size());
            assertEquals(
                    0,
                    index.nearest(centre, Math.nextDown(metres), 10, any -> true)
                            .size());
        }
    }

    @Test
    void nothingIsFoundWhereNothingIsOrNothingIsAskedFor() {
        SpatialIndex<Stop> empty = indexed(List.of());
        assertEquals(List.of(), empty.nearest(new Place(45, 126), 1_000, 10, any -> true));
        SpatialIndex<Stop> one = indexed(List.of(new Stop(1, new Place(45, 126))));
        assertEquals(List.of(), one.nearest(new Place(45, 126), 1_000, 0, any -> true));
        assertEquals(1, one.nearest(new Place(45, 126), 0, 1, any -> true).size());
    }

    @Test
    void theUpperBoundOfAGeodesicHoldsOnTheWholeEarthAndIsTight() {
        Random random = new Random(4);
        for (int i = 0; i < 100_000; i++) {
            Place from = anywhere(random);
            Place to = i % 2 == 0 ? anywhere(random) : beside(random, from);
            double chord = chord(from, to);
            double metres = from.metresTo(to);
            assertTrue(chord <= metres + 1e-6);
            assertTrue(metres <= Earth.longestOver(chord));
            if (metres <= 50_000) assertTrue(Earth.longestOver(chord) - chord < 0.14);
        }
    }

    private static void same(
            List<Stop> stops,
            SpatialIndex<Stop> index,
            Place centre,
            double radius,
            int limit,
            Predicate<Stop> wanted) {
        List<Nearby<Stop>> measured = stops.stream()
                .filter(wanted)
                .map(stop -> new Nearby<>(stop, metres(centre, stop.place())))
                .filter(near -> near.metres() <= radius)
                .sorted(comparingDouble((Nearby<Stop> near) -> near.metres())
                        .thenComparing(near -> near.item().id()))
                .limit(limit)
                .toList();
        List<Nearby<Stop>> found = index.nearest(centre, radius, limit, wanted);
        assertEquals(
                measured.stream().map(Nearby::item).toList(),
                found.stream().map(Nearby::item).toList());
        for (int i = 0; i < found.size(); i++) {
            assertEquals(measured.get(i).metres(), found.get(i).metres(), 1e-4);
        }
    }

    private static double metres(Place from, Place to) {
        return Geodesic.WGS84.Inverse(from.lat(), from.lon(), to.lat(), to.lon()).s12;
    }

    private static double chord(Place from, Place to) {
        double[] a = Earth.cartesian(from);
        double[] b = Earth.cartesian(to);
        return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
    }

    private static SpatialIndex<Stop> indexed(List<Stop> stops) {
        return new SpatialIndex<>(stops, Stop::place, comparing(Stop::id));
    }

    private static List<Stop> around(Random random, int count, double lat, double lon, double spread) {
        return IntStream.range(0, count)
                .mapToObj(id -> new Stop(id, near(random, lat, lon, spread)))
                .toList();
    }

    private static Place near(Random random, double lat, double lon, double spread) {
        double east = lon + (random.nextDouble() - 0.5) * spread;
        return new Place(lat + (random.nextDouble() - 0.5) * spread, east > 180 ? east - 360 : east);
    }

    private static Place beside(Random random, Place place) {
        double lat = place.lat() + (random.nextDouble() - 0.5) * 0.6;
        return new Place(Math.max(-90, Math.min(90, lat)), place.lon());
    }

    private static Place anywhere(Random random) {
        return new Place(Math.toDegrees(Math.asin(2 * random.nextDouble() - 1)), random.nextDouble() * 360 - 180);
    }
}

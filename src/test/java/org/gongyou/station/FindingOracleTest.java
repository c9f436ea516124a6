package org.gongyou.station;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.geo.Vincenty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * 10,000 random stations and as many questions, in every coordinate system and with every filter, against looking at each
 * station and measuring it by another method (Vincenty). The stations lie over several districts, some at the same spot.
 */
class FindingOracleTest {

    private static final int QUESTIONS = 10_000;
    private static final Instant NOW = Instant.parse("2026-11-23T05:10:00Z");

    /** Two methods agree to this; who is nearer by less may come in either order. */
    private static final double SAME = 0.001;

    private final Random random = new Random(3);
    private final RandomStations somewhere = new RandomStations(11, new Place(45.75, 126.65), 2.4);
    private final List<ListedStation> stations = somewhere.of(10_000);
    private final Map<UUID, ListedStation> byId =
            stations.stream().collect(Collectors.toMap(ListedStation::id, station -> station));
    private final StationBook book = StationBook.EMPTY.with(stations);
    private final StationLookup lookup = new StationLookup(
            () -> book,
            new WrittenStations(new ObjectMapper().findAndRegisterModules()),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void tenThousandQuestionsAreAnsweredAsIfEveryStationHadBeenMeasured() {
        int found = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            StationQuery query = new StationQuery();
            Place centre = somewhere.somewhere();
            aim(query, centre, i);
            List<ToldStation> answer = lookup.find(query.search(null)).items();
            compare(query, centre, answer);
            found += answer.size();
        }
        assertThat(found).isGreaterThan(4 * QUESTIONS);
    }

    private void aim(StationQuery query, Place centre, int number) {
        Crs crs = Crs.values()[number % 3];
        Crs.Coordinates shown = crs.fromWgs84(centre);
        query.crs = crs.name();
        query.lat = String.format(Locale.ROOT, "%.12f", shown.lat());
        query.lon = String.format(Locale.ROOT, "%.12f", shown.lon());
        query.radius = String.format(Locale.ROOT, "%.3f", Math.pow(10, 2 + 2.69 * random.nextDouble()));
        query.limit = Integer.toString(1 + random.nextInt(100));
        if (random.nextInt(3) == 0) query.kind = List.of(pick(StationKind.values()), pick(StationKind.values()));
        if (random.nextInt(3) == 0) query.access = List.of(pick(StationAccess.values()));
        if (random.nextInt(3) == 0) query.facility = List.of(pick(Facility.values()) + "," + pick(Facility.values()));
        if (random.nextInt(3) == 0) query.open = "now";
        if (random.nextInt(3) == 0) query.at = "2026-11-2" + random.nextInt(10) + "T23:30:00+08:00";
        if (random.nextInt(10) == 0) query.stars = Integer.toString(random.nextInt(4));
        if (random.nextInt(6) == 0) query.q = random.nextBoolean() ? "邮政" : "中央 司机";
    }

    private String pick(Enum<?>[] some) {
        return some[random.nextInt(some.length)].name();
    }

    private void compare(StationQuery query, Place centre, List<ToldStation> answer) {
        double radius = Double.parseDouble(query.radius);
        int limit = Integer.parseInt(query.limit);
        double[] measured = stations.stream()
                .filter(station -> isNear(station.place(), centre, radius) && isWanted(query, station))
                .mapToDouble(station -> Vincenty.metres(centre, station.place()))
                .sorted()
                .toArray();
        long surely = Arrays.stream(measured)
                .filter(metres -> metres <= radius - SAME)
                .count();
        long perhaps = Arrays.stream(measured)
                .filter(metres -> metres <= radius + SAME)
                .count();
        assertThat((long) answer.size()).isBetween(Math.min(limit, surely), Math.min(limit, perhaps));
        assertThat(answer.stream().map(ToldStation::station)).doesNotHaveDuplicates();
        for (int i = 0; i < answer.size(); i++) {
            ListedStation station = known(answer.get(i));
            assertThat(isWanted(query, station)).isTrue();
            double metres = Vincenty.metres(centre, station.place());
            assertThat(metres).isCloseTo(measured[i], offset(SAME));
            assertThat(requireNonNull(answer.get(i).distance()) / 10.0).isCloseTo(metres, offset(0.06));
            if (i > 0 && station.place().equals(known(answer.get(i - 1)).place())) {
                assertThat(station.id()).isGreaterThan(known(answer.get(i - 1)).id());
            }
        }
    }

    private ListedStation known(ToldStation told) {
        return requireNonNull(byId.get(told.station().id()));
    }

    /** Nothing that far north or east can be nearer: a degree of the meridian is at least 110.5 km. */
    private static boolean isNear(Place place, Place centre, double radius) {
        double east = Math.abs(place.lon() - centre.lon()) * 110_500 * Math.cos(Math.toRadians(50));
        return Math.abs(place.lat() - centre.lat()) * 110_500 <= radius + 1 && east <= radius + 1;
    }

    private static boolean isWanted(StationQuery query, ListedStation station) {
        StationDetails details = station.details();
        if (station.removed()) return false;
        if (query.kind != null && !query.kind.contains(details.kind())) return false;
        if (query.access != null && !query.access.contains(details.access())) return false;
        if (query.facility != null && !hasInOrder(station, query.facility.get(0).split(","))) return false;
        if (query.stars != null && !hasStars(details.extra().stars(), query.stars)) return false;
        if (query.open != null && !station.isOpenAt(NOW)) return false;
        if (query.at != null && !station.isOpenAt(OffsetDateTime.parse(query.at).toInstant())) return false;
        return query.q == null
                || Arrays.stream(query.q.split(" "))
                        .allMatch(word -> details.name().contains(word)
                                || details.address().contains(word));
    }

    private static boolean hasInOrder(ListedStation station, String... facilities) {
        for (String facility : facilities) {
            FacilityCondition found = station.condition().facilities().get(facility);
            boolean works = found == null || Set.of("WORKS", "UNKNOWN").contains(found.state());
            if (!works || !station.details().facilities().contains(facility)) return false;
        }
        return true;
    }

    private static boolean hasStars(@Nullable Integer stars, String least) {
        return stars != null && stars >= Integer.parseInt(least);
    }

    @Test
    void aMapHoldsEveryStationOfItsCellsAndNoOther() {
        for (int round = 0; round < 400; round++) {
            StationWindowQuery query = window();
            StationClusters answer = lookup.clusters(query.look(null));
            Map<String, List<ListedStation>> cells = cells(query);

            List<String> clustered = new ArrayList<>();
            for (StationClusterView cluster : answer.clusters()) {
                List<ListedStation> members = cells.getOrDefault(cluster.cell(), List.of());
                assertThat(members).as(cluster.cell()).hasSize(cluster.count()).hasSizeGreaterThan(1);
                isAround(cluster, members, query.look(null).crs());
                clustered.add(cluster.cell());
            }
            assertThat(clustered).doesNotHaveDuplicates();
            List<UUID> single = cells.entrySet().stream()
                    .filter(cell -> !clustered.contains(cell.getKey()))
                    .flatMap(cell -> cell.getValue().stream())
                    .map(ListedStation::id)
                    .toList();
            assertThat(answer.stations())
                    .extracting(told -> told.station().id())
                    .containsExactlyInAnyOrderElementsOf(single);
        }
    }

    private static void isAround(StationClusterView cluster, List<ListedStation> members, Crs crs) {
        double lat = 0;
        for (ListedStation member : members) {
            Crs.Coordinates shown = crs.fromWgs84(member.place());
            lat += shown.lat() / members.size();
            assertThat(shown.lon())
                    .isBetween(cluster.bounds().get(0), cluster.bounds().get(2));
            assertThat(shown.lat())
                    .isBetween(cluster.bounds().get(1), cluster.bounds().get(3));
        }
        assertThat(cluster.lat()).isCloseTo(lat, offset(1e-6));
    }

    /** What should be in the window, by cell; by the formula as maps write it. */
    private Map<String, List<ListedStation>> cells(StationWindowQuery query) {
        int zoom = Integer.parseInt(query.zoom);
        StationWindow window = query.look(null).window();
        Map<String, List<ListedStation>> cells = new HashMap<>();
        for (ListedStation station : stations) {
            double n = Math.pow(2, zoom + 2);
            double lat = Math.toRadians(station.place().lat());
            int column = (int) Math.floor((station.place().lon() + 180) / 360 * n);
            int row = (int) Math.floor((1 - Math.log(Math.tan(lat) + 1 / Math.cos(lat)) / Math.PI) / 2 * n);
            if (window.holds(column, row) && isWanted(plain(query), station)) {
                cells.computeIfAbsent(zoom + "/" + column + "/" + row, any -> new ArrayList<>())
                        .add(station);
            }
        }
        return cells;
    }

    private static StationQuery plain(StationFilterQuery query) {
        StationQuery plain = new StationQuery();
        plain.kind = query.kind;
        plain.facility = query.facility;
        plain.open = query.open;
        plain.at = query.at;
        return plain;
    }

    private StationWindowQuery window() {
        StationWindowQuery query = new StationWindowQuery();
        int zoom = 6 + random.nextInt(14);
        double width = 360 / Math.pow(2, zoom) * (0.3 + 2 * random.nextDouble());
        Place corner = somewhere.somewhere();
        query.zoom = Integer.toString(zoom);
        query.crs = Crs.values()[random.nextInt(3)].name();
        query.bbox = String.format(
                Locale.ROOT,
                "%.9f,%.9f,%.9f,%.9f",
                corner.lon() - width / 2,
                corner.lat() - width / 2,
                corner.lon() + width / 2,
                corner.lat() + width / 2);
        if (random.nextInt(3) == 0) query.kind = List.of(pick(StationKind.values()));
        if (random.nextInt(3) == 0) query.facility = List.of(pick(Facility.values()));
        if (random.nextInt(3) == 0) query.open = "now";
        return query;
    }

    @Test
    void aClusterStaysAsItIsWhileTheMapIsMoved() {
        Map<String, StationClusterView> seen = new HashMap<>();
        int again = 0;
        for (int step = 0; step < 300; step++) {
            StationWindowQuery query = new StationWindowQuery();
            double west = 126.3 + step * 0.0007;
            query.bbox = String.format(Locale.ROOT, "%.6f,45.6,%.6f,45.9", west, west + 0.3);
            query.zoom = "11";
            query.crs = "gcj02";
            for (StationClusterView cluster : lookup.clusters(query.look(null)).clusters()) {
                StationClusterView before = seen.putIfAbsent(cluster.cell(), cluster);
                if (before == null) continue;
                assertThat(cluster).isEqualTo(before);
                again++;
            }
        }
        assertThat(seen).hasSizeGreaterThan(20);
        assertThat(again).isGreaterThan(1_000);
    }
}

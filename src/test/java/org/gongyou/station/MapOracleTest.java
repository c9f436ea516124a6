package org.gongyou.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.junit.jupiter.api.Test;

/** Windows onto a map of 10,000 random stations, in every coordinate system, against putting each into its cell. */
class MapOracleTest extends StationOracle {

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

package org.gongyou.station;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.MapGrid;

/** All stations as a map of the world shows them. Looking at every one for each window costs less than an index would. */
final class StationMap {

    private final List<ListedStation> stations;
    private final double[] xs;
    private final double[] ys;
    private final Map<Crs, Crs.Coordinates[]> shown = new ConcurrentHashMap<>();

    StationMap(Collection<ListedStation> present) {
        stations = List.copyOf(present);
        xs = new double[stations.size()];
        ys = new double[stations.size()];
        for (int i = 0; i < stations.size(); i++) {
            xs[i] = MapGrid.x(stations.get(i).place().lon());
            ys[i] = MapGrid.y(stations.get(i).place().lat());
        }
    }

    /** The cells that touch the window and hold anything that is wanted, from north to south and west to east. */
    List<StationCell> cells(StationWindow window, Predicate<ListedStation> wanted, Crs crs) {
        MapGrid grid = window.grid();
        Crs.Coordinates[] coordinates = coordinates(crs);
        Map<Long, List<StationCell.Member>> cells = new TreeMap<>();
        for (int i = 0; i < xs.length; i++) {
            if (!window.isNear(xs[i], ys[i])) continue;
            int column = grid.column(xs[i]);
            int row = grid.row(ys[i]);
            if (!window.holds(column, row) || !wanted.test(stations.get(i))) continue;
            cells.computeIfAbsent(row * grid.cells() + column, any -> new ArrayList<>(4))
                    .add(new StationCell.Member(stations.get(i), coordinates[i]));
        }
        return cells.entrySet().stream()
                .map(cell -> new StationCell(
                        grid.zoom() + "/" + cell.getKey() % grid.cells() + "/" + cell.getKey() / grid.cells(),
                        cell.getValue()))
                .toList();
    }

    /** Worked out for the first who looks through such a map. */
    private Crs.Coordinates[] coordinates(Crs crs) {
        return shown.computeIfAbsent(crs, system -> stations.stream()
                .map(station -> system.fromWgs84(station.place()))
                .toArray(Crs.Coordinates[]::new));
    }
}

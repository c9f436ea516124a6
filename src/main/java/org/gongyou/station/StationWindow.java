package org.gongyou.station;

import java.util.stream.DoubleStream;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.MapGrid;
import org.gongyou.platform.geo.Place;

/** The cells of the grid that a map window touches, wholly or in part. */
record StationWindow(MapGrid grid, int west, int north, int east, int south) {

    /** A wall of screens; a phone shows a hundred. */
    private static final long MOST = 4_096;

    /** @param crs in which the sides are told; in another system they are no longer quite straight */
    static StationWindow of(double[] bbox, int zoom, Crs crs) {
        MapGrid grid = new MapGrid(zoom);
        Place[] corners = {
            crs.toWgs84(bbox[1], bbox[0]),
            crs.toWgs84(bbox[1], bbox[2]),
            crs.toWgs84(bbox[3], bbox[0]),
            crs.toWgs84(bbox[3], bbox[2])
        };
        double[] xs = DoubleStream.of(corners[0].lon(), corners[1].lon(), corners[2].lon(), corners[3].lon())
                .map(MapGrid::x)
                .sorted()
                .toArray();
        double[] ys = DoubleStream.of(corners[0].lat(), corners[1].lat(), corners[2].lat(), corners[3].lat())
                .map(MapGrid::y)
                .sorted()
                .toArray();
        return new StationWindow(grid, grid.column(xs[0]), grid.row(ys[0]), grid.column(xs[3]), grid.row(ys[3]));
    }

    boolean isTooLarge() {
        return (east - west + 1L) * (south - north + 1L) > MOST;
    }

    /** Throws out most of the world cheaply; whether a cell belongs in, {@link #holds} says. */
    boolean isNear(double x, double y) {
        double cell = 1.0 / grid.cells();
        return x >= (west - 1) * cell && x <= (east + 2) * cell && y >= (north - 1) * cell && y <= (south + 2) * cell;
    }

    boolean holds(int column, int row) {
        return column >= west && column <= east && row >= north && row <= south;
    }
}

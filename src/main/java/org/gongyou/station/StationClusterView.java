package org.gongyou.station;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Stations too close to each other to be shown singly at this zoom. */
@Schema(name = "StationCluster")
record StationClusterView(
        @Schema(description = "The square of the map: zoom, column, row. The same however the map is moved")
        String cell,

        int count,

        @Schema(description = "Their middle") double lat,

        double lon,

        @Schema(description = "West, south, east, north of them all, as in bbox; to look at more closely")
        List<Double> bounds) {

    private static final double DEGREES = 1e6;

    StationClusterView {
        bounds = List.copyOf(bounds);
    }

    static StationClusterView of(StationCell cell) {
        DoubleStream lats = numbers(cell, member -> member.shown().lat());
        DoubleStream lons = numbers(cell, member -> member.shown().lon());
        var lat = lats.summaryStatistics();
        var lon = lons.summaryStatistics();
        return new StationClusterView(
                cell.key(),
                cell.members().size(),
                rounded(lat.getAverage()),
                rounded(lon.getAverage()),
                List.of(
                        Math.floor(lon.getMin() * DEGREES) / DEGREES,
                        Math.floor(lat.getMin() * DEGREES) / DEGREES,
                        Math.ceil(lon.getMax() * DEGREES) / DEGREES,
                        Math.ceil(lat.getMax() * DEGREES) / DEGREES));
    }

    private static DoubleStream numbers(StationCell cell, ToDoubleFunction<StationCell.Member> number) {
        return cell.members().stream().mapToDouble(number);
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * DEGREES) / DEGREES;
    }
}

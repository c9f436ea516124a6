package org.gongyou.station;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A map window: clusters where stations are close together, the others one by one. */
@Schema(name = "StationClusters")
record StationClusters(
        List<StationClusterView> clusters,
        @Schema(implementation = StationView[].class) List<ToldStation> stations) {

    StationClusters {
        clusters = List.copyOf(clusters);
        stations = List.copyOf(stations);
    }
}

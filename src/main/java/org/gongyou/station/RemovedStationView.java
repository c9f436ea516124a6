package org.gongyou.station;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param removed always true */
@Schema(name = "RemovedStation")
record RemovedStationView(UUID id, boolean removed) implements StationChangeView {

    static RemovedStationView of(ListedStation station) {
        return new RemovedStationView(station.id(), true);
    }
}

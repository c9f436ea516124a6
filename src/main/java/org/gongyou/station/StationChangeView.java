package org.gongyou.station;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a station: how it is now, or that it is no more. */
@Schema(
        name = "StationChange",
        oneOf = {StationView.class, RemovedStationView.class})
sealed interface StationChangeView permits StationView, RemovedStationView {

    UUID id();
}

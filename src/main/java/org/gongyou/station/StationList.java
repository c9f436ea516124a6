package org.gongyou.station;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The nearest stations, nearest first; there is no next page, only a larger radius or limit. */
@Schema(name = "StationList")
record StationList(
        @Schema(implementation = StationView[].class) List<ToldStation> items) {

    StationList {
        items = List.copyOf(items);
    }
}

package org.gongyou.station;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The stations beside a route, in its order. */
@Schema(name = "StationsAlong")
record StationsAlong(List<StationAlongView> items) {

    StationsAlong {
        items = List.copyOf(items);
    }
}

package org.gongyou.station;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of what changed.
 *
 * @param next where to go on; always there, also when there is nothing new
 */
@Schema(name = "StationChanges")
record StationChanges(List<StationChangeView> items, String next) {

    StationChanges {
        items = List.copyOf(items);
    }
}

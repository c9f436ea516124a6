package org.gongyou.station;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.geo.Crs;

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

    static StationChanges of(StationBook book, StationCursor since, int limit, Crs crs) {
        StationCursor from = since.begunAt(book.lastChange());
        List<ListedStation> changed = book.changedAfter(from, limit);
        StationCursor next = from.after(
                changed.size() < limit
                        ? book.lastChange()
                        : changed.get(changed.size() - 1).changeNumber());
        return new StationChanges(
                changed.stream()
                        .<StationChangeView>map(station ->
                                station.removed() ? RemovedStationView.of(station) : StationView.lasting(station, crs))
                        .toList(),
                next.encoded());
    }
}

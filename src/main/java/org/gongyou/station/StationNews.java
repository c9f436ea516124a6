package org.gongyou.station;

import java.util.List;
import java.util.UUID;

/**
 * Something was done to a station.
 *
 * @param act as the history calls it, such as {@code confirmed}
 * @param looked whether a keeper or officer did it
 * @param fields what is otherwise than before, as the history calls it
 */
public record StationNews(UUID station, String act, boolean looked, List<String> fields) {

    public StationNews {
        fields = List.copyOf(fields);
    }
}

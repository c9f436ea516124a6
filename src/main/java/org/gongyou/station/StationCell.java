package org.gongyou.station;

import java.util.Comparator;
import java.util.List;
import org.gongyou.platform.geo.Crs;

/**
 * What stands together in one square of the map.
 *
 * @param key zoom, column and row
 */
record StationCell(String key, List<Member> members) {

    /** Closer than this nobody wants to be told only how many there are. */
    private static final int STREET = 18;

    /** More than these, one upon the other, are no use singly. */
    private static final int HEAP = 50;

    /** @param shown where, in the coordinates of the map */
    record Member(ListedStation station, Crs.Coordinates shown) {}

    StationCell {
        members = members.stream()
                .sorted(Comparator.comparing(member -> member.station().id()))
                .toList();
    }

    boolean isCluster(int zoom) {
        return members.size() > 1 && (zoom < STREET || members.size() > HEAP);
    }
}

package org.gongyou.platform.geo;

import java.util.List;

/** Writes encoded polylines of precision 5, as phones do. */
public final class WrittenLine {

    private WrittenLine() {}

    public static String of(List<Crs.Coordinates> points) {
        StringBuilder text = new StringBuilder();
        long lat = 0;
        long lon = 0;
        for (Crs.Coordinates point : points) {
            long north = Math.round(point.lat() * 1e5);
            long east = Math.round(point.lon() * 1e5);
            write(text, north - lat);
            write(text, east - lon);
            lat = north;
            lon = east;
        }
        return text.toString();
    }

    private static void write(StringBuilder text, long difference) {
        long bits = difference < 0 ? ~(difference << 1) : difference << 1;
        while (bits >= 32) {
            text.append((char) ((bits & 31 | 32) + 63));
            bits >>= 5;
        }
        text.append((char) (bits + 63));
    }
}

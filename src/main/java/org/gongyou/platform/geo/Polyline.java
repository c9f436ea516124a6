package org.gongyou.platform.geo;

import java.util.ArrayList;
import java.util.List;

/** The published encoding of a line as text: differences in 1e-5 degrees, zigzag, five bits a character. */
public final class Polyline {

    private static final double DEGREES = 1e5;
    private static final int FIRST = 63;
    private static final int CONTINUES = 0x20;
    private static final int BITS = 5;
    private static final int LARGEST_SHIFT = 25;

    private final String encoded;
    private int at;

    private Polyline(String encoded) {
        this.encoded = encoded;
    }

    /** @throws IllegalArgumentException when it is no such text, or leaves the Earth */
    public static List<Crs.Coordinates> decode(String encoded) {
        return new Polyline(encoded).points();
    }

    private List<Crs.Coordinates> points() {
        List<Crs.Coordinates> points = new ArrayList<>();
        long lat = 0;
        long lon = 0;
        while (at < encoded.length()) {
            lat += difference();
            lon += difference();
            Crs.Coordinates point = new Crs.Coordinates(lat / DEGREES, lon / DEGREES);
            if (!Place.isLatitude(point.lat()) || !Place.isLongitude(point.lon())) {
                throw new IllegalArgumentException("the line leaves the Earth");
            }
            points.add(point);
        }
        return points;
    }

    private long difference() {
        long bits = 0;
        for (int shift = 0; shift <= LARGEST_SHIFT; shift += BITS) {
            int group = group();
            bits |= (long) (group & ~CONTINUES) << shift;
            if ((group & CONTINUES) == 0) return (bits & 1) == 0 ? bits >> 1 : ~(bits >> 1);
        }
        throw new IllegalArgumentException("no difference of coordinates is that large");
    }

    private int group() {
        int group = at < encoded.length() ? encoded.charAt(at++) - FIRST : -1;
        if (group < 0 || group >= 2 * CONTINUES) throw new IllegalArgumentException("the text breaks off");
        return group;
    }
}

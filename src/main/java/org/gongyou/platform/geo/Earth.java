package org.gongyou.platform.geo;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/** The WGS-84 ellipsoid: geodesics, and the straight chords that bound them. */
final class Earth {

    private static final double A = 6_378_137.0;
    private static final double F = 1 / 298.257223563;
    private static final double E2 = F * (2 - F);

    /** No line on the ellipsoid bends more than the meridian does at the equator: radius a(1−e²), in metres. */
    private static final double TIGHTEST_RADIUS = A * (1 - E2);

    /** Rounding of coordinates in metres of 1e7 stays far below this. */
    private static final double ROUNDING = 1e-6;

    /** Metres; up to here the short way is exact to a tenth of a millimetre. */
    private static final double SHORT = 60_000;

    private Earth() {}

    static double geodesic(Place from, Place to) {
        double lon = Math.toRadians(Math.abs(Math.IEEEremainder(to.lon() - from.lon(), 360)));
        double chord = chord(from.lat(), to.lat(), lon);
        return chord <= SHORT
                ? arc(from.lat(), to.lat(), lon, chord)
                : Geodesic.WGS84.Inverse(from.lat(), from.lon(), to.lat(), to.lon(), GeodesicMask.DISTANCE).s12;
    }

    /** Seen from the meridian of one of them, so that what lies as far to the west as to the east is equally far. */
    private static double chord(double from, double to, double lon) {
        double[] one = cartesian(new Place(from, 0));
        double[] other = cartesian(new Place(to, 0));
        double dx = other[0] * Math.cos(lon) - one[0];
        double dy = other[0] * Math.sin(lon);
        double dz = other[2] - one[2];
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    /**
     * The arc over a chord of a circle that bends as the ellipsoid does between both places, in their direction (Euler's
     * theorem). It exceeds the chord by a few decimetres at most, of which the direction decides no more than one part in a
     * hundred: several times as fast as the geodesic problem solved in full.
     */
    private static double arc(double from, double to, double lon, double chord) {
        double lat = Math.toRadians((from + to) / 2);
        double sin = Math.sin(lat);
        double flat = 1 - E2 * sin * sin;
        double normal = A / Math.sqrt(flat);
        double meridian = normal * (1 - E2) / flat;
        double north = Math.toRadians(to - from) * meridian;
        double east = lon * normal * Math.cos(lat);
        double straight = north * north + east * east;
        if (straight == 0) return chord;
        double bend = (north * north / meridian + east * east / normal) / straight * chord;
        double square = bend * bend;
        return chord * (1 + square / 24 + 3 * square * square / 640);
    }

    /** The place in metres from the centre of the Earth: x, y, z. */
    static double[] cartesian(Place place) {
        double lat = Math.toRadians(place.lat());
        double lon = Math.toRadians(place.lon());
        double normal = A / Math.sqrt(1 - E2 * Math.sin(lat) * Math.sin(lat));
        return new double[] {
            normal * Math.cos(lat) * Math.cos(lon),
            normal * Math.cos(lat) * Math.sin(lon),
            normal * (1 - E2) * Math.sin(lat)
        };
    }

    /**
     * A length no geodesic over this chord exceeds. By Schur's theorem a curve that bends nowhere more than a circle
     * spans at least the chord of an equally long arc of it; so s ≤ 2R·asin(c / 2R) with the tightest radius. (The other
     * bound is plain: no geodesic is shorter than its chord.) At 50 km the two bounds are 13 cm apart.
     */
    static double longestOver(double chord) {
        double half = (chord + ROUNDING) / (2 * TIGHTEST_RADIUS);
        return half >= 1 ? Double.POSITIVE_INFINITY : 2 * TIGHTEST_RADIUS * atLeastAsin(half) + ROUNDING;
    }

    /** A search asks at every step; for short chords the first terms of the series, the last of them rounded up, do. */
    private static double atLeastAsin(double x) {
        double square = x * x;
        return x > 0.05 ? Math.asin(x) : x * (1 + square * (1.0 / 6 + 0.08 * square));
    }
}

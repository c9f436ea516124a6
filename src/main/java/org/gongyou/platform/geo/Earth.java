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

    private Earth() {}

    static double geodesic(Place from, Place to) {
        return Geodesic.WGS84.Inverse(from.lat(), from.lon(), to.lat(), to.lon(), GeodesicMask.DISTANCE).s12;
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
        return half >= 1 ? Double.POSITIVE_INFINITY : 2 * TIGHTEST_RADIUS * Math.asin(half) + ROUNDING;
    }
}

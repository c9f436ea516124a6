package org.gongyou.platform.geo;

import java.util.function.UnaryOperator;

/**
 * The published transformations between WGS-84, GCJ-02 and BD-09. GCJ-02 shifts the point by sums of sines on the
 * Krasovsky ellipsoid; BD-09 turns and stretches GCJ-02 a little more. Both are published one way only: the way back is
 * found by iteration, which shrinks the error at least fortyfold a step.
 *
 * <p>Outside the rectangle that the publication calls China nothing moves. The rectangle is kept as published although
 * it covers parts of the neighbours: other software exchanges coordinates by the same one.
 */
final class ChinaShift {

    private static final double A = 6_378_245.0;
    private static final double EE = 0.00669342162296594323;
    private static final double BD_TURNS = Math.PI * 3000 / 180;

    /** A tenth of a micrometre on the ground. */
    private static final double ENOUGH = 1e-12;

    private static final int MOST_STEPS = 30;

    private ChinaShift() {}

    static Place wgsToGcj(Place wgs) {
        return outsideChina(wgs) ? wgs : gcjShifted(wgs);
    }

    static Place gcjToWgs(Place gcj) {
        return outsideChina(gcj) ? gcj : inverse(ChinaShift::gcjShifted, gcj);
    }

    static Place gcjToBd(Place gcj) {
        return outsideChina(gcj) ? gcj : bdShifted(gcj);
    }

    static Place bdToGcj(Place bd) {
        return outsideChina(bd) ? bd : inverse(ChinaShift::bdShifted, bd);
    }

    private static boolean outsideChina(Place place) {
        return place.lon() < 72.004 || place.lon() > 137.8347 || place.lat() < 0.8293 || place.lat() > 55.8271;
    }

    private static Place inverse(UnaryOperator<Place> shift, Place shifted) {
        double lat = shifted.lat();
        double lon = shifted.lon();
        for (int step = 0; step < MOST_STEPS; step++) {
            Place back = shift.apply(new Place(lat, lon));
            double offLat = shifted.lat() - back.lat();
            double offLon = shifted.lon() - back.lon();
            lat += offLat;
            lon += offLon;
            if (Math.abs(offLat) < ENOUGH && Math.abs(offLon) < ENOUGH) break;
        }
        return new Place(lat, lon);
    }

    private static Place gcjShifted(Place wgs) {
        double x = wgs.lon() - 105;
        double y = wgs.lat() - 35;
        double lat = Math.toRadians(wgs.lat());
        double magic = 1 - EE * Math.sin(lat) * Math.sin(lat);
        double metresNorth = northing(x, y);
        double metresEast = easting(x, y);
        double meridian = A * (1 - EE) / (magic * Math.sqrt(magic));
        double parallel = A / Math.sqrt(magic) * Math.cos(lat);
        return new Place(
                wgs.lat() + Math.toDegrees(metresNorth / meridian), wgs.lon() + Math.toDegrees(metresEast / parallel));
    }

    private static double northing(double x, double y) {
        double metres = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
        metres += (20 * sinPi(6 * x) + 20 * sinPi(2 * x)) * 2 / 3;
        metres += (20 * sinPi(y) + 40 * sinPi(y / 3)) * 2 / 3;
        metres += (160 * sinPi(y / 12) + 320 * sinPi(y / 30)) * 2 / 3;
        return metres;
    }

    private static double easting(double x, double y) {
        double metres = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
        metres += (20 * sinPi(6 * x) + 20 * sinPi(2 * x)) * 2 / 3;
        metres += (20 * sinPi(x) + 40 * sinPi(x / 3)) * 2 / 3;
        metres += (150 * sinPi(x / 12) + 300 * sinPi(x / 30)) * 2 / 3;
        return metres;
    }

    private static double sinPi(double halfTurns) {
        return Math.sin(halfTurns * Math.PI);
    }

    private static Place bdShifted(Place gcj) {
        double length = Math.hypot(gcj.lon(), gcj.lat()) + 0.00002 * Math.sin(gcj.lat() * BD_TURNS);
        double angle = Math.atan2(gcj.lat(), gcj.lon()) + 0.000003 * Math.cos(gcj.lon() * BD_TURNS);
        return new Place(length * Math.sin(angle) + 0.006, length * Math.cos(angle) + 0.0065);
    }
}

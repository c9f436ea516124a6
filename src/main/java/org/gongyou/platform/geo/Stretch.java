package org.gongyou.platform.geo;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;

/** A geodesic from one point of a route to the next. */
final class Stretch {

    /** Of the Earth, roughly: it only steers the search for the foot, which ends where the ellipsoid says. */
    private static final double RADIUS = 6_371_000;

    private static final double ENOUGH = 1e-6;
    private static final int MOST_STEPS = 30;

    private final GeodesicLine line;
    private final double begin;
    private final double length;

    /** @param begin metres of the route before it */
    Stretch(Place from, Place to, double begin) {
        this.line = Geodesic.WGS84.InverseLine(
                from.lat(),
                from.lon(),
                to.lat(),
                to.lon(),
                GeodesicMask.DISTANCE_IN | GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE | GeodesicMask.AZIMUTH);
        this.begin = begin;
        this.length = line.Distance();
    }

    double begin() {
        return begin;
    }

    double length() {
        return length;
    }

    Place at(double metres) {
        GeodesicData there = line.Position(metres, GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE);
        return new Place(there.lat2, there.lon2);
    }

    /**
     * Where the stretch comes nearest to a place. From any point of it the place lies at some distance under some angle,
     * and on a sphere that tells where the foot of the perpendicular is; walking there and looking again ends on the
     * ellipsoid's foot after two or three steps.
     */
    OnRoute<Place> foot(Place place, double guess) {
        double at = clamped(guess);
        for (int step = 0; step < MOST_STEPS; step++) {
            double next = clamped(at + ahead(at, place));
            double moved = Math.abs(next - at);
            at = next;
            if (moved < ENOUGH) break;
        }
        return new OnRoute<>(place, begin + at, at(at).metresTo(place));
    }

    private double ahead(double metres, Place place) {
        GeodesicData here =
                line.Position(metres, GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE | GeodesicMask.AZIMUTH);
        GeodesicData there = Geodesic.WGS84.Inverse(
                here.lat2, here.lon2, place.lat(), place.lon(), GeodesicMask.DISTANCE | GeodesicMask.AZIMUTH);
        double angle = Math.toRadians(there.azi1 - here.azi2);
        return RADIUS * Math.atan(Math.tan(there.s12 / RADIUS) * Math.cos(angle));
    }

    private double clamped(double metres) {
        return Math.max(0, Math.min(length, metres));
    }
}

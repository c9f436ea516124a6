package org.gongyou.platform.geo;

/**
 * A point on the WGS-84 ellipsoid.
 *
 * @param lat degrees north, −90 to 90
 * @param lon degrees east, −180 to 180
 */
public record Place(double lat, double lon) {

    /** @throws IllegalArgumentException where no such point is on Earth; the message never holds the values */
    public Place {
        if (!isLatitude(lat)) throw new IllegalArgumentException("a latitude lies between -90 and 90");
        if (!isLongitude(lon)) throw new IllegalArgumentException("a longitude lies between -180 and 180");
    }

    public static boolean isLatitude(double degrees) {
        return degrees >= -90 && degrees <= 90;
    }

    public static boolean isLongitude(double degrees) {
        return degrees >= -180 && degrees <= 180;
    }

    /** Metres along the geodesic, exact to a tenth of a millimetre. */
    public double metresTo(Place other) {
        return Earth.geodesic(this, other);
    }
}

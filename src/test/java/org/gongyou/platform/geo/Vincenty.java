package org.gongyou.platform.geo;

/**
 * Geodesics on WGS-84 by T. Vincenty, "Direct and inverse solutions of geodesics on the ellipsoid with application of
 * nested equations", Survey Review 23 (1975): another method than the program's, good to a tenth of a millimetre over the
 * distances that are asked about here.
 */
public final class Vincenty {

    private static final double A = 6_378_137.0;
    private static final double F = 1 / 298.257223563;
    private static final double B = A * (1 - F);

    /** @param azimuth in radians at the first point */
    public record Line(double metres, double azimuth) {}

    private Vincenty() {}

    public static double metres(Place from, Place to) {
        return line(from, to).metres();
    }

    public static Line line(Place from, Place to) {
        double u1 = reduced(from);
        double u2 = reduced(to);
        double l = Math.toRadians(to.lon() - from.lon());
        double lambda = l;
        for (int i = 0; ; i++) {
            double p = Math.cos(u2) * Math.sin(lambda);
            double q = Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda);
            double sin = Math.hypot(p, q);
            if (sin == 0) return new Line(0, 0);
            double cos = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
            double sigma = Math.atan2(sin, cos);
            double alpha = Math.cos(u1) * Math.cos(u2) * Math.sin(lambda) / sin;
            double square = 1 - alpha * alpha;
            double middle = square == 0 ? 0 : cos - 2 * Math.sin(u1) * Math.sin(u2) / square;
            double c = F / 16 * square * (4 + F * (4 - 3 * square));
            double next = l + (1 - c) * F * alpha * (sigma + c * sin * (middle + c * cos * (-1 + 2 * middle * middle)));
            if (Math.abs(next - lambda) < 1e-15 || i == 100) {
                return new Line(B * a(square) * (sigma - delta(square, sin, cos, middle)), Math.atan2(p, q));
            }
            lambda = next;
        }
    }

    public static Place from(Place start, double azimuth, double metres) {
        double u1 = reduced(start);
        double sigma1 = Math.atan2(Math.tan(u1), Math.cos(azimuth));
        double alpha = Math.cos(u1) * Math.sin(azimuth);
        double square = 1 - alpha * alpha;
        double sigma = metres / (B * a(square));
        for (int i = 0; ; i++) {
            double middle = Math.cos(2 * sigma1 + sigma);
            double next = metres / (B * a(square)) + delta(square, Math.sin(sigma), Math.cos(sigma), middle);
            if (Math.abs(next - sigma) < 1e-15 || i == 100) break;
            sigma = next;
        }
        double sin = Math.sin(sigma);
        double cos = Math.cos(sigma);
        double middle = Math.cos(2 * sigma1 + sigma);
        double x = Math.sin(u1) * sin - Math.cos(u1) * cos * Math.cos(azimuth);
        double lat =
                Math.atan2(Math.sin(u1) * cos + Math.cos(u1) * sin * Math.cos(azimuth), (1 - F) * Math.hypot(alpha, x));
        double lambda =
                Math.atan2(sin * Math.sin(azimuth), Math.cos(u1) * cos - Math.sin(u1) * sin * Math.cos(azimuth));
        double c = F / 16 * square * (4 + F * (4 - 3 * square));
        double l = lambda - (1 - c) * F * alpha * (sigma + c * sin * (middle + c * cos * (-1 + 2 * middle * middle)));
        return new Place(Math.toDegrees(lat), start.lon() + Math.toDegrees(l));
    }

    private static double reduced(Place place) {
        return Math.atan((1 - F) * Math.tan(Math.toRadians(place.lat())));
    }

    private static double a(double square) {
        double u = square * (A * A - B * B) / (B * B);
        return 1 + u / 16384 * (4096 + u * (-768 + u * (320 - 175 * u)));
    }

    private static double delta(double square, double sin, double cos, double middle) {
        double u = square * (A * A - B * B) / (B * B);
        double b = u / 1024 * (256 + u * (-128 + u * (74 - 47 * u)));
        return b
                * sin
                * (middle
                        + b
                                / 4
                                * (cos * (-1 + 2 * middle * middle)
                                        - b / 6 * middle * (-3 + 4 * sin * sin) * (-3 + 4 * middle * middle)));
    }
}

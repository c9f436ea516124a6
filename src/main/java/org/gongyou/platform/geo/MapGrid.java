package org.gongyou.platform.geo;

/**
 * The squares into which every map in a phone cuts the world (Web Mercator). They lie still whichever part of them is in
 * view, so whatever is gathered by them stays what it was while the map is moved.
 */
public record MapGrid(int zoom) {

    /** Four to the side of a tile: some 64 points of a screen. */
    private static final int FINER = 2;

    /** Beyond, the projection goes to infinity; maps end here. */
    private static final double END = 85.051128779806604;

    public long cells() {
        return 1L << (zoom + FINER);
    }

    /** From the west; 0 to {@link #cells()} − 1. */
    public int column(double x) {
        return (int) Math.min(cells() - 1, (long) (x * cells()));
    }

    /** From the north. */
    public int row(double y) {
        return (int) Math.min(cells() - 1, (long) (y * cells()));
    }

    /** How far round the world from the date line eastwards, 0 to 1. */
    public static double x(double lon) {
        return (lon + 180) / 360;
    }

    /** How far down the map, 0 to 1. */
    public static double y(double lat) {
        double sine = Math.sin(Math.toRadians(Math.max(-END, Math.min(END, lat))));
        double y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
        return Math.max(0, Math.min(1, y));
    }
}

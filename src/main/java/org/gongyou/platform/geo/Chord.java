package org.gongyou.platform.geo;

/** A straight line between two points of space, in metres from the centre of the Earth. */
final class Chord {

    /** @param part of the line before the foot, 0 to 1 */
    record Foot(double part, double metres) {}

    private final double[] begin;
    private final double[] towards = new double[3];
    private final double square;

    Chord(double[] begin, double[] end) {
        this.begin = begin;
        for (int a = 0; a < 3; a++) towards[a] = end[a] - begin[a];
        this.square = dot(towards, towards);
    }

    /** Where it comes nearest to a point. */
    Foot foot(double[] point) {
        double[] there = {point[0] - begin[0], point[1] - begin[1], point[2] - begin[2]};
        double part = square == 0 ? 0 : Math.max(0, Math.min(1, dot(there, towards) / square));
        for (int a = 0; a < 3; a++) there[a] -= part * towards[a];
        return new Foot(part, Math.sqrt(dot(there, there)));
    }

    private static double dot(double[] one, double[] other) {
        return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
    }
}

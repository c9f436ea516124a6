package org.gongyou.platform.geo;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One search under way: everything found so far, and how far a chord may reach and still belong to one of the nearest.
 * As soon as there are enough, whatever has a chord longer than the longest geodesic over the k-th chord is out.
 */
final class Nearest implements Search {

    /** The chord of a place exactly on the radius may come out a few nanometres too long. */
    private static final double ROUNDING = 1e-6;

    private final double[] centre;
    private final double[] best;
    private int full;
    private double reach;
    private int[] found = new int[64];
    private double[] chords = new double[64];
    private int count;

    Nearest(double[] centre, double radius, int limit) {
        this.centre = centre;
        this.best = new double[limit];
        this.reach = limit == 0 ? Double.NEGATIVE_INFINITY : radius + ROUNDING;
    }

    @Override
    public double centre(int axis) {
        return centre[axis];
    }

    @Override
    public double reach() {
        return reach;
    }

    @Override
    public void add(int index, double chord) {
        if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
            chords = Arrays.copyOf(chords, 2 * count);
        }
        found[count] = index;
        chords[count++] = chord;
        if (full < best.length) push(chord);
        else if (chord < best[0]) sink(0, chord);
        else return;
        if (full == best.length) reach = Math.min(reach, Earth.longestOver(best[0]));
    }

    /** What may be among the nearest: they are, and hardly anything else is. */
    IntStream candidates() {
        return IntStream.range(0, count).filter(i -> chords[i] <= reach).map(i -> found[i]);
    }

    // A binary heap with the longest of the k shortest chords on top.

    private void push(double chord) {
        int at = full++;
        while (at > 0 && best[(at - 1) / 2] < chord) {
            best[at] = best[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        best[at] = chord;
    }

    private void sink(int top, double chord) {
        int at = top;
        while (2 * at + 1 < full) {
            int child = 2 * at + 1;
            if (child + 1 < full && best[child + 1] > best[child]) child++;
            if (best[child] <= chord) break;
            best[at] = best[child];
            at = child;
        }
        best[at] = chord;
    }
}

package org.gongyou.platform.geo;

import java.util.List;
import java.util.function.IntPredicate;

/** A balanced k-d tree: the middle of each range splits it, so the tree needs no nodes, only an order. */
final class KdTree {

    private static final int LEAF = 8;
    private static final int AXES = 3;

    private final int[] order;
    private final byte[] axes;

    /** The three coordinates of a point behind one another: one look at memory brings them all. */
    private final double[] coordinates;

    KdTree(List<Place> places) {
        int size = places.size();
        order = new int[size];
        axes = new byte[size];
        double[][] points = new double[size][];
        for (int i = 0; i < size; i++) {
            order[i] = i;
            points[i] = Earth.cartesian(places.get(i));
        }
        split(points, 0, size);
        coordinates = new double[AXES * size];
        for (int i = 0; i < size; i++) System.arraycopy(points[order[i]], 0, coordinates, AXES * i, AXES);
    }

    private void split(double[][] points, int from, int to) {
        if (to - from <= LEAF) return;
        int middle = (from + to) >>> 1;
        byte widest = widestAxis(points, from, to);
        axes[middle] = widest;
        select(points, widest, from, to - 1, middle);
        split(points, from, middle);
        split(points, middle + 1, to);
    }

    private byte widestAxis(double[][] points, int from, int to) {
        byte widest = 0;
        double width = -1;
        for (byte a = 0; a < AXES; a++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int i = from; i < to; i++) {
                low = Math.min(low, points[order[i]][a]);
                high = Math.max(high, points[order[i]][a]);
            }
            if (high - low > width) {
                width = high - low;
                widest = a;
            }
        }
        return widest;
    }

    /** Hoare's selection: afterwards nothing before the middle is greater, nothing after it smaller. */
    private void select(double[][] points, int a, int first, int last, int middle) {
        int low = first;
        int high = last;
        while (low < high) {
            double pivot = points[order[(low + high) >>> 1]][a];
            int i = low;
            int j = high;
            while (i <= j) {
                while (points[order[i]][a] < pivot) i++;
                while (points[order[j]][a] > pivot) j--;
                if (i <= j) swap(i++, j--);
            }
            if (middle <= j) high = j;
            else if (middle >= i) low = i;
            else return;
        }
    }

    private void swap(int i, int j) {
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
    }

    /** Where each item of the tree stood in the list it was made of. Searches speak of the items in this order. */
    int[] order() {
        return order.clone();
    }

    /** Shows the search everything that is wanted and near enough for it, in no promised order. */
    void visit(Search search, IntPredicate wanted) {
        visit(search, wanted, 0, order.length);
    }

    private void visit(Search search, IntPredicate wanted, int from, int to) {
        if (to - from <= LEAF) {
            for (int i = from; i < to; i++) offer(search, wanted, i);
            return;
        }
        int middle = (from + to) >>> 1;
        int a = axes[middle];
        double beyond = search.centre(a) - coordinates[AXES * middle + a];
        if (beyond < 0) visit(search, wanted, from, middle);
        else visit(search, wanted, middle + 1, to);
        if (Math.abs(beyond) > search.reach()) return;
        offer(search, wanted, middle);
        if (beyond < 0) visit(search, wanted, middle + 1, to);
        else visit(search, wanted, from, middle);
    }

    private void offer(Search search, IntPredicate wanted, int i) {
        double dx = coordinates[AXES * i] - search.centre(0);
        double dy = coordinates[AXES * i + 1] - search.centre(1);
        double dz = coordinates[AXES * i + 2] - search.centre(2);
        double chord = Math.sqrt(dx * dx + dy * dy + dz * dz);
        if (chord <= search.reach() && wanted.test(i)) search.add(i, chord);
    }
}

package org.gongyou.platform.geo;

import java.util.function.IntConsumer;

/** Everything around a point, however much it is. */
final class Around implements Search {

    private final double[] centre;
    private final double reach;
    private final IntConsumer found;

    Around(Place centre, double metres, IntConsumer found) {
        this.centre = Earth.cartesian(centre);
        this.reach = metres;
        this.found = found;
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
        found.accept(index);
    }
}

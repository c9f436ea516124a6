package org.gongyou.platform.geo;

import java.util.ArrayList;
import java.util.List;

/** A way from point to point, each stretch between two of them a geodesic. */
public final class Route {

    private final List<Stretch> stretches;

    /** @param points two at least */
    public Route(List<Place> points) {
        if (points.size() < 2) throw new IllegalArgumentException("a route has a beginning and an end");
        List<Stretch> all = new ArrayList<>(points.size() - 1);
        double begin = 0;
        for (int i = 1; i < points.size(); i++) {
            Stretch stretch = new Stretch(points.get(i - 1), points.get(i), begin);
            all.add(stretch);
            begin += stretch.length();
        }
        stretches = List.copyOf(all);
    }

    public double metres() {
        Stretch last = stretches.get(stretches.size() - 1);
        return last.begin() + last.length();
    }

    List<Stretch> stretches() {
        return stretches;
    }
}

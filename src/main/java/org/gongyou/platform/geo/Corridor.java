package org.gongyou.platform.geo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * The search along a route. It is cut into pieces so short that each is as good as a straight line through the Earth;
 * measuring to those says, to a metre, which places matter and to which stretch they belong. The geodesic decides then.
 */
final class Corridor {

    private static final double SHORT = 1_000;

    /** Straight lines instead of geodesics, over pieces of up to 2 km: some decimetres. */
    private static final double SLACK = 1;

    /** The same for where on the route the foot lies. */
    private static final double SLACK_ALONG = 5;

    /** Rounding: of a route that goes back the way it came both halves are equally near, and the first counts. */
    private static final double EQUAL = 1e-6;

    /** A place beside a piece. */
    private record Beside(Stretch stretch, double at, double metres) {

        double along() {
            return stretch.begin() + at;
        }
    }

    private final Route route;
    private final double metres;
    private final KdTree tree;
    private final IntFunction<Place> places;
    private final Map<Integer, List<Beside>> beside = new HashMap<>();

    Corridor(Route route, double metres, KdTree tree, IntFunction<Place> places) {
        this.route = route;
        this.metres = metres;
        this.tree = tree;
        this.places = places;
    }

    /** The first of what is wanted, in the order of the route; {@code ties} decides between two at the same metre. */
    List<OnRoute<Integer>> first(int limit, IntPredicate wanted, Comparator<Integer> ties) {
        for (Stretch stretch : route.stretches()) look(stretch, wanted);
        Comparator<OnRoute<Integer>> order =
                Comparator.<OnRoute<Integer>>comparingDouble(OnRoute::along).thenComparing(OnRoute::item, ties);
        PriorityQueue<OnRoute<Integer>> last = new PriorityQueue<>(order.reversed());
        for (Map.Entry<Integer, List<Beside>> candidate : byEarliest()) {
            if (last.size() == limit && last.element().along() < earliest(candidate.getValue())) break;
            OnRoute<Integer> found = exactly(candidate.getKey(), candidate.getValue());
            if (found.metres() <= metres + EQUAL) last.add(found);
            if (last.size() > limit) last.remove();
        }
        return last.stream().sorted(order).toList();
    }

    private List<Map.Entry<Integer, List<Beside>>> byEarliest() {
        List<Map.Entry<Integer, List<Beside>>> candidates = new ArrayList<>(beside.entrySet());
        candidates.sort(Comparator.comparingDouble(candidate -> earliest(candidate.getValue())));
        return candidates;
    }

    /** No foot lies before it. */
    private static double earliest(List<Beside> pieces) {
        double nearest = nearest(pieces);
        return pieces.stream()
                        .filter(piece -> piece.metres() <= nearest + 2 * SLACK)
                        .mapToDouble(Beside::along)
                        .min()
                        .orElseThrow()
                - SLACK_ALONG;
    }

    private static double nearest(List<Beside> pieces) {
        return pieces.stream().mapToDouble(Beside::metres).min().orElseThrow();
    }

    private void look(Stretch stretch, IntPredicate wanted) {
        int pieces = (int) Math.max(1, Math.ceil(stretch.length() / Math.max(SHORT, metres)));
        double length = stretch.length() / pieces;
        double[] end = Earth.cartesian(stretch.at(0));
        for (int i = 0; i < pieces; i++) {
            double[] begin = end;
            end = Earth.cartesian(stretch.at((i + 1) * length));
            double from = i * length;
            Chord chord = new Chord(begin, end);
            tree.visit(
                    new Around(stretch.at(from + length / 2), length / 2 + metres + SLACK, index -> {
                        Chord.Foot foot = chord.foot(Earth.cartesian(places.apply(index)));
                        if (foot.metres() > metres + SLACK) return;
                        beside.computeIfAbsent(index, any -> new ArrayList<>(2))
                                .add(new Beside(stretch, from + foot.part() * length, foot.metres()));
                    }),
                    wanted);
        }
    }

    private OnRoute<Integer> exactly(int index, List<Beside> pieces) {
        double nearest = nearest(pieces);
        Map<Stretch, Beside> stretches = new HashMap<>();
        for (Beside piece : pieces) {
            if (piece.metres() > nearest + 2 * SLACK) continue;
            stretches.merge(piece.stretch(), piece, (one, other) -> other.metres() < one.metres() ? other : one);
        }
        Place place = places.apply(index);
        OnRoute<Place> foot = first(stretches.values().stream()
                .map(piece -> piece.stretch().foot(place, piece.at()))
                .toList());
        return new OnRoute<>(index, foot.along(), foot.metres());
    }

    private static OnRoute<Place> first(Collection<OnRoute<Place>> feet) {
        double nearest = feet.stream().mapToDouble(OnRoute::metres).min().orElseThrow();
        return feet.stream()
                .filter(foot -> foot.metres() <= nearest + EQUAL)
                .min(Comparator.comparingDouble(OnRoute::along))
                .orElseThrow();
    }
}

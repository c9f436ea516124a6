package org.gongyou.platform.geo;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Finds the nearest things exactly: the same things in the same order at the same distances as measuring every one,
 * anywhere on Earth. Immutable and safe to read from any thread.
 *
 * <p>A k-d tree over Earth-centred coordinates in flat arrays: space has no date line and no poles, and a straight chord
 * is cheap and bounds the geodesic from both sides (see {@link Earth}). So the tree only throws out what cannot be
 * among the nearest, and the geodesic decides about the few that are left.
 */
public final class SpatialIndex<T> {

    private final List<T> items;
    private final Place[] places;
    private final long[] traits;
    private final KdTree tree;
    private final Comparator<? super T> ties;
    private final Comparator<Nearby<T>> order;

    /**
     * @param place where one of the items is
     * @param ties decides between two that are equally far
     */
    public SpatialIndex(Collection<? extends T> items, Function<? super T, Place> place, Comparator<? super T> ties) {
        this(items, place, ties, item -> 0);
    }

    /**
     * @param traits a bit for each thing that is so often asked for that it is worth knowing without touching the item:
     *     memory is far away, and most items are passed over
     */
    public SpatialIndex(
            Collection<? extends T> items,
            Function<? super T, Place> place,
            Comparator<? super T> ties,
            ToLongFunction<? super T> traits) {
        List<T> given = List.copyOf(items);
        this.tree = new KdTree(given.stream().<Place>map(place).toList());
        int[] from = tree.order();
        this.items = IntStream.of(from).<T>mapToObj(given::get).toList();
        this.places = this.items.stream().<Place>map(place).toArray(Place[]::new);
        this.traits = this.items.stream().mapToLong(traits).toArray();
        this.ties = ties;
        this.order = Comparator.<Nearby<T>>comparingDouble(Nearby::metres).thenComparing(Nearby::item, ties);
    }

    public int size() {
        return items.size();
    }

    /**
     * The nearest of what is wanted, nearest first.
     *
     * @param radius metres; what lies exactly on it belongs in
     * @param limit how many at most
     */
    public List<Nearby<T>> nearest(Place centre, double radius, int limit, Predicate<? super T> wanted) {
        return nearest(centre, radius, limit, any -> true, wanted);
    }

    /** @param likely whether an item with such traits may be wanted */
    public List<Nearby<T>> nearest(
            Place centre, double radius, int limit, LongPredicate likely, Predicate<? super T> wanted) {
        Nearest search = new Nearest(Earth.cartesian(centre), radius, Math.min(limit, size()));
        tree.visit(search, index -> likely.test(traits[index]) && wanted.test(items.get(index)));
        return search.candidates()
                .mapToObj(index -> new Nearby<>(items.get(index), centre.metresTo(places[index])))
                .filter(found -> found.metres() <= radius)
                .sorted(order)
                .limit(limit)
                .toList();
    }

    /**
     * What is wanted beside a route, in its order: each once, where the route first comes nearest to it.
     *
     * @param corridor metres to either side; what lies exactly on its edge belongs in
     * @param limit how many at most, the first of them
     */
    public List<OnRoute<T>> along(Route route, double corridor, int limit, Predicate<? super T> wanted) {
        return new Corridor(route, corridor, tree, index -> places[index])
                        .first(
                                limit,
                                index -> wanted.test(items.get(index)),
                                (one, other) -> ties.compare(items.get(one), items.get(other)))
                        .stream()
                        .map(found -> new OnRoute<>(items.get(found.item()), found.along(), found.metres()))
                        .toList();
    }
}

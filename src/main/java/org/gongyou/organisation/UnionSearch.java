package org.gongyou.organisation;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.geo.SpatialIndex;
import org.gongyou.platform.language.Pinyin;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** Finds active unions by name and place. Some ten thousand short names are looked through faster than asked for. */
final class UnionSearch {

    /** A union, and how far it is from the place that was asked about, where both are known. */
    record Hit(UnionNode union, @Nullable Double metres) {}

    /**
     * @param text folded name and initials, a line each, in which every word is looked for
     * @param creditCode in small letters, or empty; only the whole of it counts
     */
    private record Entry(
            UnionNode union,
            String text,
            String creditCode,
            @Nullable Place place) {

        static Entry of(UnionNode union) {
            Double lat = union.lat();
            Double lon = union.lon();
            String code = union.creditCode();
            return new Entry(
                    union,
                    Pinyin.folded(union.name()) + '\n' + union.initials(),
                    code == null ? "" : code.toLowerCase(Locale.ROOT),
                    lat == null || lon == null ? null : new Place(lat, lon));
        }

        boolean matches(List<String> words) {
            for (String word : words) {
                if (!text.contains(word) && !creditCode.equals(word)) return false;
            }
            return true;
        }
    }

    /** By initials first, as a telephone book in China does, so that names that begin alike stand together. */
    private static final Comparator<UnionNode> BY_NAME =
            comparing(UnionNode::initials).thenComparing(UnionNode::name).thenComparing(UnionNode::id);

    private static final String NEAR = "near";
    private static final String NAME = "name";

    private final List<Entry> byName;
    private final SpatialIndex<Entry> byPlace;

    UnionSearch(List<UnionNode> unions) {
        byName = unions.stream()
                .filter(UnionNode::isActive)
                .sorted(BY_NAME)
                .map(Entry::of)
                .toList();
        byPlace = new SpatialIndex<>(
                byName.stream().filter(entry -> entry.place() != null).toList(),
                UnionSearch::placeOf,
                comparing(entry -> entry.union().id()));
    }

    /** With a place: the nearest first, after them by name those that stand nowhere; without one: by name. */
    <V> Page<V> find(UnionQuery query, Function<Hit, V> view) {
        requireOurs(query);
        List<Hit> hits = new ArrayList<>(query.near() == null ? List.of() : nearest(query, query.near()));
        hits.addAll(named(query, query.limit() + 1 - hits.size()));
        return Page.of(hits, query.limit(), view, UnionSearch::cursor);
    }

    static boolean matches(UnionNode union, List<String> words) {
        return words.isEmpty() || Entry.of(union).matches(words);
    }

    private static void requireOurs(UnionQuery query) {
        Cursor after = query.after();
        if (after == null) return;
        boolean near = after.text(0).equals(NEAR) && query.near() != null;
        if (!near && !after.text(0).equals(NAME)) throw ProblemException.invalid("/cursor", RequestProblem.CURSOR);
        if (near) after.number(1);
        after.uuid(3);
    }

    private List<Hit> nearest(UnionQuery query, Place centre) {
        Cursor after = query.after();
        if (after != null && !after.text(0).equals(NEAR)) return List.of();
        Predicate<Entry> fresh = after == null ? any -> true : isBeyond(centre, after);
        return byPlace
                .nearest(
                        centre,
                        Double.POSITIVE_INFINITY,
                        query.limit() + 1,
                        entry -> entry.matches(query.words()) && fresh.test(entry))
                .stream()
                .map(found -> new Hit(found.item().union(), found.metres()))
                .toList();
    }

    private static Predicate<Entry> isBeyond(Place centre, Cursor after) {
        double metres = Double.longBitsToDouble(after.number(1));
        return entry -> {
            int farther = Double.compare(centre.metresTo(placeOf(entry)), metres);
            return farther > 0 || (farther == 0 && entry.union().id().compareTo(after.uuid(3)) > 0);
        };
    }

    private List<Hit> named(UnionQuery query, int atMost) {
        Cursor after = query.after();
        boolean onlyPlaceless = query.near() != null;
        boolean fromTheStart = after == null || !after.text(0).equals(NAME);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < byName.size() && hits.size() < atMost; i++) {
            Entry entry = byName.get(i);
            if (entry.matches(query.words())
                    && !(onlyPlaceless && entry.place() != null)
                    && (fromTheStart || isAfter(entry.union(), after))) {
                hits.add(new Hit(entry.union(), null));
            }
        }
        return hits;
    }

    private static boolean isAfter(UnionNode union, @Nullable Cursor after) {
        if (after == null) return true;
        int initials = union.initials().compareTo(after.text(1));
        int name = initials != 0 ? initials : union.name().compareTo(after.text(2));
        return name > 0 || (name == 0 && union.id().compareTo(after.uuid(3)) > 0);
    }

    private static Cursor cursor(Hit last) {
        UnionNode union = last.union();
        return last.metres() == null
                ? Cursor.of(NAME, union.initials(), union.name(), union.id())
                : Cursor.of(NEAR, Double.doubleToLongBits(last.metres()), "", union.id());
    }

    private static Place placeOf(Entry entry) {
        Place place = entry.place();
        if (place == null) throw new IllegalStateException("only unions with a place are in the index");
        return place;
    }
}

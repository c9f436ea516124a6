package org.gongyou.station;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.function.Predicate;
import org.gongyou.platform.geo.SpatialIndex;
import org.jspecify.annotations.Nullable;

/** All stations as they stood after one change: by place, by id, and in the order in which they changed. Immutable. */
final class StationBook {

    static final StationBook EMPTY = new StationBook(Map.of(), StationTexts.NONE);

    private final Map<UUID, ListedStation> byId;
    private final Map<Long, ListedStation> byPlaceNumber;
    private final List<ListedStation> byChange;
    private final StationTraits traits;
    private final SpatialIndex<ListedStation> byPlace;
    private final StationMap map;
    private final StationTexts texts;

    private StationBook(Map<UUID, ListedStation> byId, StationTexts texts) {
        this.byId = byId;
        this.texts = texts;
        this.byPlaceNumber = byId.values().stream().collect(toMap(ListedStation::placeNumber, identity()));
        this.byChange = byId.values().stream()
                .sorted(Comparator.comparingLong(ListedStation::changeNumber))
                .toList();
        List<ListedStation> present =
                byId.values().stream().filter(station -> !station.removed()).toList();
        this.traits = new StationTraits(present);
        this.byPlace =
                new SpatialIndex<>(present, ListedStation::place, Comparator.comparing(ListedStation::id), traits::of);
        this.map = new StationMap(present);
    }

    /** The book after more changes, which follow those in it. */
    StationBook with(List<ListedStation> changed) {
        if (changed.isEmpty()) return this;
        Map<UUID, ListedStation> stations = new HashMap<>(byId);
        changed.forEach(station -> stations.put(station.id(), station));
        return new StationBook(stations, texts.with(changed));
    }

    long lastChange() {
        return byChange.isEmpty() ? 0 : byChange.get(byChange.size() - 1).changeNumber();
    }

    SpatialIndex<ListedStation> byPlace() {
        return byPlace;
    }

    StationTraits traits() {
        return traits;
    }

    StationMap map() {
        return map;
    }

    StationTexts texts() {
        return texts;
    }

    /** Of what is wanted, what the words fit best; the best first, then by name. */
    List<ListedStation> named(List<String> words, Predicate<ListedStation> wanted, int limit) {
        Comparator<StationTexts.Match> order = Comparator.comparingInt(StationTexts.Match::rank)
                .thenComparing(match -> match.station().details().name())
                .thenComparing(match -> match.station().id());
        PriorityQueue<StationTexts.Match> best = new PriorityQueue<>(limit + 1, order.reversed());
        for (StationTexts.Match match : texts.matching(words)) {
            if (best.size() == limit && match.rank() > best.element().rank()) continue;
            if (!wanted.test(match.station())) continue;
            best.add(match);
            if (best.size() > limit) best.remove();
        }
        return best.stream().sorted(order).map(StationTexts.Match::station).toList();
    }

    /** Null when there is none, or no longer. */
    @Nullable
    ListedStation byId(UUID id) {
        return present(byId.get(id));
    }

    /** Null when there is none, or no longer. */
    @Nullable
    ListedStation byPlaceNumber(long number) {
        return present(byPlaceNumber.get(number));
    }

    private static @Nullable ListedStation present(@Nullable ListedStation station) {
        return station == null || station.removed() ? null : station;
    }

    /** What is news to a phone, in the order of the numbers. With fewer than the limit the phone has read all there is. */
    List<ListedStation> changedAfter(StationCursor since, int limit) {
        List<ListedStation> changed = new ArrayList<>();
        for (int i = firstAfter(since.number()); i < byChange.size() && changed.size() < limit; i++) {
            if (since.isNews(byChange.get(i))) changed.add(byChange.get(i));
        }
        return changed;
    }

    private int firstAfter(long number) {
        int low = 0;
        int high = byChange.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byChange.get(middle).changeNumber() <= number) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** Every station there is, in the order of the codes. */
    List<ListedStation> byCode() {
        List<ListedStation> present = new ArrayList<>(byChange);
        present.removeIf(ListedStation::removed);
        present.sort(Comparator.comparing(ListedStation::code));
        return present;
    }
}

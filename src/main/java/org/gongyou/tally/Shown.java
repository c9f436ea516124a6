package org.gongyou.tally;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of months. Each month is looked at by itself: a figure over several is the sum of months that are shown, or
 * absent, so nobody learns from several what one of them hides.
 */
final class Shown {

    private record Month(Additions additions, Set<Part> hidden) {}

    private final Map<String, List<Month>> months;
    private final int threshold;

    Shown(List<Event> events, int threshold) {
        this.threshold = threshold;
        months = new HashMap<>();
        events.stream()
                .collect(groupingBy(event -> List.of(event.fact(), event.month())))
                .forEach((key, happened) -> months.computeIfAbsent(key.get(0), any -> new ArrayList<>())
                        .add(month(happened)));
    }

    private Month month(List<Event> happened) {
        Additions additions = new Additions(happened);
        return new Month(additions, Hiding.of(additions, threshold));
    }

    /** What is counted of the fact in any of the parts; null where some of it is hidden, or nothing may be seen. */
    @Nullable
    List<Event> of(Enum<?> fact, Collection<Part> parts) {
        if (parts.isEmpty()) return null;
        List<Event> all = new ArrayList<>();
        for (Month month : months.getOrDefault(fact.name(), List.of())) {
            for (Part part : parts) {
                if (month.hidden().contains(part)) return null;
                all.addAll(month.additions().of(part));
            }
        }
        return all;
    }

    @Nullable
    Long count(Enum<?> fact, Collection<Part> parts) {
        List<Event> shown = of(fact, parts);
        return shown == null ? null : (Long) (long) shown.size();
    }

    @Nullable
    Long amountInFen(Enum<?> fact, Collection<Part> parts) {
        List<Event> shown = of(fact, parts);
        return shown == null
                ? null
                : (Long) shown.stream().mapToLong(Event::amountInFen).sum();
    }

    /** Null where some of it is hidden, and when nothing happened. */
    @Nullable
    Integer medianDays(Collection<? extends Enum<?>> facts, Collection<Part> parts) {
        List<Event> shown = new ArrayList<>();
        for (Enum<?> fact : facts) {
            List<Event> ofFact = of(fact, parts);
            if (ofFact == null) return null;
            shown.addAll(ofFact);
        }
        return Days.median(shown.stream()
                .map(Event::days)
                .flatMap(days -> days == null ? Stream.empty() : Stream.of(days))
                .toList());
    }

    /**
     * People, each once. Months and parts may share them: what all are more than the greatest would tell on a few, and is then
     * hidden.
     *
     * @param rows what else is shown of the same
     */
    @Nullable
    Long people(Enum<?> fact, Collection<Part> parts, Collection<? extends Collection<Part>> rows) {
        List<Event> shown = of(fact, parts);
        if (shown == null) return null;
        List<List<Event>> ofRows = rows.stream()
                .map(row -> of(fact, row))
                .flatMap(row -> row == null ? Stream.empty() : Stream.of(row))
                .toList();
        Collection<List<Event>> ofMonths =
                shown.stream().collect(groupingBy(Event::month)).values();
        return tells(shown, ofRows) || tells(shown, ofMonths) ? null : (Long) distinct(shown);
    }

    private boolean tells(List<Event> all, Collection<List<Event>> parts) {
        long greatest = parts.stream().mapToLong(Shown::distinct).max().orElse(0);
        long others = distinct(all) - greatest;
        return others > 0 && others < threshold;
    }

    private static long distinct(Collection<Event> events) {
        return events.stream().map(Event::who).distinct().count();
    }

    /**
     * The rows of a table, by their keys, also where nothing of them is shown.
     *
     * @param total what the viewer sees
     * @param facet by which a row is told from another; null for districts
     */
    Map<String, List<Part>> rows(List<Part> total, @Nullable String facet) {
        Map<String, List<Part>> rows = new TreeMap<>();
        parts().filter(part -> Objects.equals(facet, part.facet())).forEach(part -> {
            if (facet == null && part.district() != null && (total.contains(Part.ALL) || total.contains(part)))
                rows.put(part.district().toString(), List.of(part));
            if (facet != null && part.code() != null && total.contains(part.whole()))
                rows.put(part.code(), Part.each(total, facet, part.code()));
        });
        return rows;
    }

    private Stream<Part> parts() {
        return months.values().stream().flatMap(List::stream).flatMap(month -> month.additions().parts().stream());
    }
}

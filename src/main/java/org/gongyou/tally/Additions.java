package org.gongyou.tally;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All parts of one fact in one month, and which of them add up to which. Parts of nobody are not among them: 0 is no secret. */
final class Additions {

    /** Whoever knows all but one of these knows that one. */
    record Addition(Part total, List<Part> parts) {}

    private final Map<Part, List<Event>> events;
    private final List<Addition> additions;

    /** The smallest first, and of the same size always in one order. */
    private final List<Part> parts;

    Additions(List<Event> happened) {
        events = new HashMap<>();
        happened.forEach(event -> event.parts().forEach(part -> events.computeIfAbsent(part, any -> new ArrayList<>())
                .add(event)));
        Comparator<Part> smallestFirst = smallestFirst();
        parts = events.keySet().stream().sorted(smallestFirst).toList();
        Map<Part, Set<Part>> districts = new HashMap<>();
        Map<Part, Map<String, Set<Part>>> facets = new HashMap<>();
        for (Part part : events.keySet()) {
            if (part.district() != null)
                districts.computeIfAbsent(part.in(null), any -> new HashSet<>()).add(part);
            if (part.facet() != null)
                facets.computeIfAbsent(part.whole(), any -> new HashMap<>())
                        .computeIfAbsent(part.facet(), any -> new HashSet<>())
                        .add(part);
        }
        additions = new ArrayList<>();
        districts.forEach((total, some) -> additions.add(addition(total, some, smallestFirst)));
        facets.forEach((total, byFacet) ->
                byFacet.values().forEach(some -> additions.add(addition(total, some, smallestFirst))));
        additions.sort(Comparator.comparing(Addition::toString));
    }

    private Comparator<Part> smallestFirst() {
        Map<Part, Integer> sizes = new HashMap<>();
        events.keySet().forEach(part -> sizes.put(part, counted(List.of(part))));
        return Comparator.<Part>comparingInt(part -> sizes.getOrDefault(part, 0))
                .thenComparing(Part::toString);
    }

    private static Addition addition(Part total, Set<Part> some, Comparator<Part> smallestFirst) {
        return new Addition(total, some.stream().sorted(smallestFirst).toList());
    }

    List<Addition> all() {
        return additions;
    }

    List<Part> parts() {
        return parts;
    }

    List<Event> of(Part part) {
        return events.getOrDefault(part, List.of());
    }

    /** How many people, or events, are in any of them. */
    int counted(Collection<Part> parts) {
        return parts.stream()
                .flatMap(part -> of(part).stream())
                .map(Event::who)
                .collect(toSet())
                .size();
    }
}

package org.gongyou.tally;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as statistics sum it up.
 *
 * @param facets by what it is told apart besides its district; each event has a code of each
 * @param who one is known from another by; where nobody is told apart, every event is another
 */
record Event(
        String fact,
        String month,
        UUID district,
        Map<String, String> facets,
        long amountInFen,
        @Nullable Integer days,
        String who) {

    Event {
        facets = Map.copyOf(facets);
    }

    /** Everything in which it counts. */
    Stream<Part> parts() {
        return Stream.of(Part.ALL, Part.of(district))
                .flatMap(whole -> Stream.concat(
                        Stream.of(whole),
                        facets.entrySet().stream().map(facet -> whole.of(facet.getKey(), facet.getValue()))));
    }
}

package org.gongyou.limitation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All editions of the rules, those of days to come among them. */
record Editions(List<Edition> all) {

    static Editions of(Edition released, List<Edition> published) {
        List<Edition> all = new ArrayList<>(published);
        all.add(released);
        all.sort(comparing(Edition::from).thenComparing(comparingLong(Edition::version)));
        return new Editions(List.copyOf(all));
    }

    /** The one that counts on the day; of a time before all of them, the first: older law is nobody's any more. */
    Edition on(LocalDate day) {
        Edition counting = all.get(0);
        for (Edition edition : all) if (!edition.from().isAfter(day)) counting = edition;
        return counting;
    }

    /** How many officers have published. */
    long version() {
        return all.stream().mapToLong(Edition::version).max().orElse(0);
    }
}

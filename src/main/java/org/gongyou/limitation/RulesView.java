package org.gongyou.limitation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.gongyou.platform.web.Versioned;

/**
 * The rules for those who look after them.
 *
 * @param edition as answers name it
 * @param editions all, by the day from which they count
 */
record RulesView(
        String edition,
        List<Named> editions,
        RulesPublication rules,
        @JsonIgnore long version) implements Versioned {

    record Named(String edition, LocalDate effectiveFrom) {}

    /** @param on the day whose rules are shown whole */
    static RulesView of(Editions editions, LocalDate on) {
        Edition shown = editions.on(on);
        return new RulesView(
                shown.name(),
                editions.all().stream()
                        .map(edition -> new Named(edition.name(), edition.from()))
                        .toList(),
                RulesPublication.of(shown),
                editions.version());
    }
}

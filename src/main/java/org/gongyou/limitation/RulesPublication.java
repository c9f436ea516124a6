package org.gongyou.limitation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole edition of the rules as somebody writes it down. */
record RulesPublication(
        @Schema(description = "The first day on which these rules count") @NotNull
        LocalDate effectiveFrom,

        @NotEmpty @Size(max = 300) List<@NotNull @Valid Article> articles,

        @NotEmpty @Size(max = 300) List<@NotNull @Valid LimitationRule> rules) {

    RulesPublication {
        articles = articles == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(articles));
        rules = rules == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(rules));
    }

    static RulesPublication of(Edition edition) {
        return new RulesPublication(edition.from(), edition.articles(), edition.rules());
    }

    Edition edition(long version) {
        return new Edition(version, effectiveFrom, articles, rules);
    }
}

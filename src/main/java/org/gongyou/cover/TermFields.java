package org.gongyou.cover;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How long a product covers, as it goes over the wire. */
@Schema(name = "CoverTerm")
record TermFields(
        @NotNull TermRule.Length length,

        @Schema(description = "Of months or days") @Nullable @Min(1) @Max(3_660)
        Integer count,

        @Schema(description = "The day after one is enrolled unless something else is said")
        TermRule.@Nullable Start start) {

    static TermFields of(TermRule rule) {
        boolean year = rule.length() == TermRule.Length.CALENDAR_YEAR;
        return new TermFields(rule.length(), year ? null : rule.count(), rule.start());
    }

    /** Null when months or days are not counted. */
    @Nullable
    TermRule rule() {
        boolean year = length == TermRule.Length.CALENDAR_YEAR;
        if (count == null && !year) return null;
        return new TermRule(length, count == null || year ? 1 : count, start == null ? TermRule.Start.NEXT_DAY : start);
    }
}

package org.gongyou.limitation;

import static java.util.Collections.unmodifiableList;
import static java.util.Collections.unmodifiableSet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * How long one has for a step.
 *
 * @param disputes in which of them the step comes up
 * @param from the first of these dates that is known is where it begins
 * @param noLimitBefore whether nothing runs at all while none of them is known, as with wages while the relation lasts
 * @param extension by how much the authority may extend it
 * @param firstDay whether the end of the time is when the step becomes possible, instead of the last day for it
 * @param breaks what restarts or pauses it
 * @param articles keys of the edition's articles
 */
record LimitationRule(
        @NotNull @Pattern(regexp = "[A-Z][A-Z_]{2,40}") String step,
        @NotNull Words name,
        @NotNull Actor who,
        @NotEmpty @Size(max = 20) Set<@NotNull DisputeKind> disputes,
        @NotEmpty @Size(max = 6) List<@NotNull LimitationDate> from,
        boolean noLimitBefore,
        @NotNull @Valid LengthOfTime length,
        @Nullable @Valid LengthOfTime extension,
        boolean firstDay,
        @NotNull @Valid Breaks breaks,
        @NotEmpty @Size(max = 10) List<@NotNull String> articles,
        @NotNull Words explanation) {

    /**
     * @param interruptedBy after each of these the whole time runs anew
     * @param suspendedBy what makes it pause
     */
    record Breaks(
            @NotNull @Size(max = 10) Set<@NotNull Cause> interruptedBy,
            @NotNull @Size(max = 10) Set<@NotNull Cause> suspendedBy,
            @NotNull Suspension suspension) {

        Breaks {
            interruptedBy = interruptedBy == null ? Set.of() : unmodifiableSet(new LinkedHashSet<>(interruptedBy));
            suspendedBy = suspendedBy == null ? Set.of() : unmodifiableSet(new LinkedHashSet<>(suspendedBy));
        }
    }

    LimitationRule {
        disputes = disputes == null ? Set.of() : unmodifiableSet(new LinkedHashSet<>(disputes));
        from = from == null ? List.of() : unmodifiableList(new ArrayList<>(from));
        articles = articles == null ? List.of() : unmodifiableList(new ArrayList<>(articles));
    }
}

package org.gongyou.relief;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.account.Person;
import org.jspecify.annotations.Nullable;

/** An officer who may visit, as colleagues see them. */
@Schema(name = "ReliefColleague")
record ColleagueView(
        @Schema(description = "As visits are proposed with") UUID accountId,

        @Schema(description = "In full, for colleagues; null for whoever has never said it") @Nullable
        String name) {

    static final Comparator<ColleagueView> BY_NAME = comparing(
                    ColleagueView::name, nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(ColleagueView::accountId);

    static ColleagueView of(UUID account, @Nullable Person person) {
        return new ColleagueView(
                account,
                person == null || person.name() == null ? null : person.name().value());
    }
}

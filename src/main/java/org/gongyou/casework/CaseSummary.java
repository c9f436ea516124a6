package org.gongyou.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A case in a list. */
public record CaseSummary(
        String number,
        String kind,
        String kindTitle,
        String state,
        String stateTitle,
        String nextStep,
        ShownHolder holder,
        CaseView.UnionRef union,
        Instant openedAt,
        @Nullable Instant dueAt,
        boolean overdue,
        boolean urgent) {}

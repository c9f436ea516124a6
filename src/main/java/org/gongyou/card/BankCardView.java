package org.gongyou.card;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.casework.CaseSummary;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * The newest application for a bank card, or the card that came of it.
 *
 * @param inPerson the document is shown at the branch before the card is made
 */
@Schema(name = "BankCard")
public record BankCardView(
        String number,
        String state,
        String stateTitle,
        String nextStep,
        String branch,
        boolean inPerson,
        @Nullable Instant dueAt,
        @Nullable Instant lostAt,
        long version)
        implements Versioned {

    static BankCardView of(BankCard card, WorkCase subject, CaseSummary summary) {
        return new BankCardView(
                summary.number(),
                summary.state(),
                summary.stateTitle(),
                summary.nextStep(),
                card.branch(),
                card.isInPerson(),
                summary.dueAt(),
                card.lostAt(),
                versionOf(card, subject));
    }

    /** A card is lost after its case is closed. */
    static long versionOf(BankCard card, WorkCase subject) {
        return subject.version() * 2 + (card.lostAt() == null ? 0 : 1);
    }
}

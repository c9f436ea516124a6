package org.gongyou.card;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * The caller's card.
 *
 * @param nextStep what now, in one sentence
 * @param registrationDue whether the registration of this year is still to be done
 */
@Schema(name = "Card")
public record CardView(
        String number,
        CardState state,
        String stateTitle,
        String nextStep,
        @Nullable @Schema(description = "Why it is frozen") FreezeReason freezeReason,

        String memberNumber,
        UUID unionId,

        @Schema(description = "The last year it was registered for")
        int registeredYear,

        @Schema(description = "The day counts whole, in China")
        LocalDate validUntil,

        boolean registrationDue,
        long version)
        implements Versioned {

    static CardView of(CardOnFile card, LocalDate today, Language language) {
        CardState state = card.stateOn(today);
        return new CardView(
                card.number(),
                state,
                state.title().in(language),
                state.next().in(language),
                card.freezeReason(),
                card.memberNumber(),
                card.unionId(),
                card.registeredYear(),
                card.validUntil(),
                card.isRegistrationDue(today),
                card.versionOn(today));
    }
}

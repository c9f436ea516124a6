package org.gongyou.card;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A card as an officer sees it, its member masked. */
@Schema(name = "OfficerCard")
record OfficerCardView(
        String number,
        CardState state,
        String stateTitle,
        @Nullable FreezeReason freezeReason,
        String memberNumber,
        @Nullable String maskedName,
        UUID unionId,
        int registeredYear,
        LocalDate validUntil,
        long version)
        implements Versioned {

    static OfficerCardView of(CardOnFile card, @Nullable String maskedName, LocalDate today, Language language) {
        return new OfficerCardView(
                card.number(),
                card.stateOn(today),
                card.stateOn(today).title().in(language),
                card.freezeReason(),
                card.memberNumber(),
                maskedName,
                card.unionId(),
                card.registeredYear(),
                card.validUntil(),
                card.versionOn(today));
    }
}

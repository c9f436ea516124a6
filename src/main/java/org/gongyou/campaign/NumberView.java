package org.gongyou.campaign;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** My number in a campaign. */
@Schema(name = "CampaignNumber")
record NumberView(
        int number,
        NumberState state,
        @Schema(description = "One sentence: what now") String nextStep,
        Instant papersFrom,
        Instant papersUntil,
        @Schema(description = "What is to be shown") String papers,

        @Nullable @Schema(description = "Of the case in which the papers are looked at")
        String caseNumber,

        @Nullable @Schema(description = "Once accepted: see my coupons")
        UUID couponId) {

    static NumberView of(Slot slot, Numbered numbered, Papers papers, Language language) {
        return new NumberView(
                slot.number(),
                numbered.state(),
                numbered.state().words().in(language),
                papers.opensAt(),
                papers.closesAt(),
                papers.what(),
                numbered.caseNumber(),
                numbered.state() == NumberState.ACCEPTED ? slot.coupon() : null);
    }
}

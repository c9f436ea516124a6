package org.gongyou.cover;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of an event is paid for, and what to do about it. */
@Schema(name = "CoverForEvent")
record HospitalView(
        @Schema(description = "Open list", example = "HOSPITAL")
        String event,

        String eventTitle,
        LocalDate since,
        String sentence,
        List<Paying> covers) {

    /**
     * A cover that has something for the event.
     *
     * @param paysFrom the first day that is paid for; absent when none is
     * @param claim the body for {@code POST /v1/cover-claims}; absent when it does not pay
     */
    @Schema(name = "CoverForEventItem")
    record Paying(
            CoverView cover,
            boolean pays,
            String sentence,

            @Nullable LocalDate paysFrom,

            @Schema(description = "The last day on which to claim for this event")
            LocalDate claimBy,

            List<BenefitView> benefits,
            List<PaperView> papers,
            @Nullable ClaimDraft claim) {}
}

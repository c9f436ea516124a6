package org.gongyou.campaign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** More coupons than were published. */
@Schema(name = "CampaignRaiseRequest")
record RaiseRequest(
        @Schema(description = "The opening that gets them; a draw, and one with papers, has one quota: 1")
        @Min(1)
        @Max(20)
        int window,

        @Min(1) @Max(1_000_000) int more) {}

package org.gongyou.penalty;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What it leads to when coupons are not used; a campaign that says nothing has none. */
@Schema(name = "PenaltyRule")
public record PenaltyRule(
        @Schema(description = "So many unused coupons") @Min(1) @Max(50)
        int unused,

        @Schema(description = "within so many days") @Min(1) @Max(730)
        int withinDays,

        @Schema(description = "bar for so many days from the series, or else from the union's campaigns")
        @Min(1)
        @Max(365)
        int barredDays) {}

package org.gongyou.coverclaim;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something shown with a claim. */
@Schema(name = "CoverClaimPaper")
record ClaimPaper(
        @Schema(description = "Which of the papers it is; an open list that begins with those of a product")
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z_]{1,39}")
        String paper,

        @Schema(description = "An uploaded file of the claimant's") @NotNull
        UUID fileId) {}

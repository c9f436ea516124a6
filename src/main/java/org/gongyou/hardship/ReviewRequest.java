package org.gongyou.hardship;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** It was looked at, and stays. */
@Schema(name = "HardshipReview")
record ReviewRequest(
        @Schema(description = "When it is looked at again") @NotNull
        LocalDate reviewOn) {}

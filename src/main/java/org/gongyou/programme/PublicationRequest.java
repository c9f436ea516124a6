package org.gongyou.programme;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** From when on a version holds. */
@Schema(name = "ReliefProgrammePublication")
record PublicationRequest(
        @Schema(description = "The first day; not past") @NotNull
        LocalDate effectiveFrom,

        @Schema(description = "The last day; none when left out") @Nullable
        LocalDate until) {}

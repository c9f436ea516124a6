package org.gongyou.cover;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** By which a worker takes out a cover. */
@Schema(name = "CoverRequest")
record CoverRequest(
        @NotNull UUID productId,

        @Schema(description = "Code of one's kind of work, of whoever never joined; else the one joined with counts")
        @Nullable
        @Pattern(regexp = "[A-Z][A-Z_]{1,39}")
        String occupation) {}

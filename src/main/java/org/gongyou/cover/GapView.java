package org.gongyou.cover;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member of one's own unit who is not covered. */
@Schema(name = "CoverGap")
record GapView(
        String memberNumber,

        @Nullable @Schema(description = "Masked") String name) {}

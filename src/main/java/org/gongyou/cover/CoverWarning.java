package org.gongyou.cover;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a worker should know before it is too late. */
@Schema(name = "CoverWarning")
record CoverWarning(
        @Schema(
                description = "CARD_WITHOUT_COVER, DUPLICATE_COVER, ENDS_SOON or WAITING; open list",
                example = "WAITING")
        String code,

        String text,
        @Nullable UUID coverId) {}

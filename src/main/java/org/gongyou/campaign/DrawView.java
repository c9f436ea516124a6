package org.gongyou.campaign;

import java.time.Instant;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a draw is decided; with what is revealed of it anybody does it again. */
@Schema(name = "Draw")
record DrawView(
        @Schema(description = "SHA-256 of the seed in hexadecimal, from before the first ticket was given")
        String seedHash,

        Instant drawsAt,
        int quota,
        @Nullable Instant drawnAt,

        @Nullable @Schema(description = "In hexadecimal, once it is drawn")
        String seed,

        @Nullable @Schema(description = "SHA-256 of the list of tickets in hexadecimal, once it is drawn")
        String listHash) {

    /** @param seed null until it is drawn */
    static DrawView of(ListedCampaign campaign, Draw draw, byte @Nullable [] seed) {
        return new DrawView(
                draw.seedHash(),
                campaign.end(),
                campaign.quota(),
                draw.drawnAt(),
                seed == null ? null : HexFormat.of().formatHex(seed),
                draw.listHash());
    }
}

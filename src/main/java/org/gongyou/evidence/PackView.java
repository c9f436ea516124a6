package org.gongyou.evidence;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** A pack, and how far it is. */
@Schema(name = "EvidencePack")
record PackView(
        UUID id,
        PackState state,
        String stateTitle,

        @Schema(description = "Steps done, of `steps`: two for each item")
        int done,

        int steps,
        Instant askedAt,
        @Nullable Instant readyAt,
        @Nullable Instant expiresAt,

        @Schema(description = "Of the ZIP, in bytes") @Nullable
        Long size,

        @Schema(description = "Of the ZIP, hexadecimal") @Nullable
        String sha256) {

    static PackView of(Pack pack, Language language) {
        return new PackView(
                pack.key().id(),
                pack.state(),
                pack.state().title().in(language),
                pack.done(),
                pack.steps(),
                pack.askedAt(),
                pack.readyAt(),
                pack.expiresAt(),
                pack.size(),
                pack.sha256());
    }
}

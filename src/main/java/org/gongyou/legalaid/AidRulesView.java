package org.gongyou.legalaid;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** What counts for a union, and what it has published itself. */
@Schema(name = "LegalAidRulesShown")
record AidRulesView(
        UUID unionId,

        @Schema(description = "What counts there today, be it from a union above")
        AidRules inForce,

        @Schema(description = "Its own newest edition, be it for days to come") @Nullable
        LocalDate effectiveFrom,

        @Nullable AidRules published,
        long version)
        implements Versioned {}

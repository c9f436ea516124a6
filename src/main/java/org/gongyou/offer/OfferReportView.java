package org.gongyou.offer;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report as officers see it; never who said it. */
@Schema(name = "OfferReport")
record OfferReportView(
        UUID id,
        Instant at,

        @Schema(description = "Open list", example = "REFUSED")
        String what,

        @Nullable UUID storeId,
        @Nullable String note,

        @Nullable @Schema(description = "The same for whoever it was, at this offer; absent after a month")
        String reporter) {}

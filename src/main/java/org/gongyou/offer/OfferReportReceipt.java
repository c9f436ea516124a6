package org.gongyou.offer;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a report. */
@Schema(name = "OfferReportReceipt")
record OfferReportReceipt(
        UUID id,
        Instant at,

        @Schema(description = "Whether the offer is doubtful now")
        boolean doubtful) {}

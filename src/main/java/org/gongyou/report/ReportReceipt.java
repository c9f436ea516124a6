package org.gongyou.report;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a report. */
@Schema(name = "StationReportReceipt")
record ReportReceipt(
        UUID id,
        Instant at,

        @Schema(description = "False when it was said from too far away: it is kept, and changes nothing")
        boolean counted,

        @Schema(description = "Whether the station is doubtful now")
        boolean doubtful) {}

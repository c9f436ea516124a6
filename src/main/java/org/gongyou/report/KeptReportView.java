package org.gongyou.report;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report as the station's keeper sees it. */
@Schema(name = "KeptStationReport")
record KeptReportView(
        UUID id,
        Instant at,

        @Schema(description = "Open list", example = "LOCKED")
        String what,

        @Nullable String facility,
        @Schema(description = "Whether it changes anything") boolean counted,

        @Schema(description = "How near somebody was; open list", example = "AT_STATION")
        String distance,

        @Nullable String note,

        @Nullable @Schema(description = "To be read at /v1/files/{id}")
        UUID photoId) {

    static KeptReportView of(StationReport report, @Nullable String note) {
        return new KeptReportView(
                report.id(),
                report.at(),
                report.what(),
                report.facility(),
                report.isCounted(),
                report.distance(),
                note,
                report.photoId());
    }
}

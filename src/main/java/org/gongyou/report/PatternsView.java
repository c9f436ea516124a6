package org.gongyou.report;

import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What many reports say together.
 *
 * @param complete false when there were so many that the oldest of the days were left out
 */
@Schema(name = "StationReportPatterns")
record PatternsView(int days, boolean complete, List<AtStation> stations, List<Standout> reporters) {

    PatternsView {
        stations = List.copyOf(stations);
        reporters = List.copyOf(reporters);
    }

    /** One station; the most reporters first. */
    @Schema(name = "StationReportPattern")
    record AtStation(
            UUID stationId,
            String code,
            String name,
            int reports,

            @Schema(description = "How many independent people")
            int reporters,

            List<OfKind> kinds,

            @Schema(description = "When it was found locked, in the time of the place; the most often first")
            List<LockedAt> locked) {

        AtStation {
            kinds = List.copyOf(kinds);
            locked = List.copyOf(locked);
        }
    }

    @Schema(name = "StationReportKind")
    record OfKind(
            @Schema(description = "Open list", example = "LOCKED")
            String what,

            int reports,
            int reporters) {}

    /** @param hour 12 is from 12:00 to 12:59 */
    @Schema(name = "StationLockedAt")
    record LockedAt(DayOfWeek weekday, int hour, int reports, int reporters) {}

    /** Somebody who reports much. */
    @Schema(name = "StationReporter")
    record Standout(
            @Schema(description = "A pseudonym of this list alone")
            String reporter,

            int reports,
            int stations,

            @Schema(description = "Of the reports, the share that another contradicted within a day, 0 to 1")
            double contradicted) {}
}

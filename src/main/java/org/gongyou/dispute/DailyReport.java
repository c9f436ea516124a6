package org.gongyou.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.legalaid.Grievance;
import org.jspecify.annotations.Nullable;

/** What a union's day came to. */
@Schema(name = "GroupDisputeDay")
record DailyReport(
        LocalDate day,
        UUID unionId,
        String union,

        @Schema(description = "Groups that got a light on that day")
        int newlyLit,

        @Schema(description = "Groups that were red at its end")
        int red,

        @Schema(description = "Groups that were lit and not settled at its end")
        int open,

        @Schema(description = "Steps written down on that day")
        int steps,

        List<Line> groups) {

    /** A group at the end of the day. */
    @Schema(name = "GroupDisputeDayLine")
    record Line(
            UUID id,
            String opponent,
            Grievance grievance,
            Light light,
            boolean newlyLit,
            @Nullable Integer persons,
            GroupState state,
            int steps) {

        @Override
        public String toString() {
            return "Line[" + id + "]";
        }
    }

    static DailyReport of(LocalDate day, UUID unionId, String union, List<Line> lines) {
        return new DailyReport(
                day,
                unionId,
                union,
                count(lines.stream().filter(Line::newlyLit).count()),
                count(lines.stream().filter(line -> line.light() == Light.RED).count()),
                count(lines.stream()
                        .filter(line -> line.state() == GroupState.OPEN || line.state() == GroupState.HANDLING)
                        .count()),
                lines.stream().mapToInt(Line::steps).sum(),
                lines);
    }

    private static int count(long many) {
        return Math.toIntExact(many);
    }

    @Override
    public String toString() {
        return "DailyReport[" + day + "]";
    }
}

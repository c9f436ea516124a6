package org.gongyou.station;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Days on which a station is otherwise than its hours say. */
@Schema(name = "SpecialDay")
record SpecialDayView(
        LocalDate from,
        @Schema(description = "The last of them") LocalDate to,

        @Nullable @Schema(description = "In opening_hours syntax; closed when absent")
        String hours,

        @Nullable String reason) {

    /** Null when there are none: most stations have none, and a list is to be short. */
    static @Nullable List<SpecialDayView> of(List<SpecialDay> days) {
        return days.isEmpty()
                ? null
                : days.stream()
                        .map(day -> new SpecialDayView(day.from(), day.to(), day.hours(), day.reason()))
                        .toList();
    }
}

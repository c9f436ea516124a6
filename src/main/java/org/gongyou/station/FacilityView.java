package org.gongyou.station;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One facility and how it was last found. */
@Schema(name = "FacilityState")
record FacilityView(
        String facility,

        @Schema(description = "Open list", example = "WORKS")
        String state,

        @Nullable @Schema(description = "Absent when nobody has looked")
        Instant confirmedAt,

        @Nullable @Schema(description = "Open list", example = "KEEPER")
        String confirmedBy) {

    static List<FacilityView> of(List<String> there, StationCondition condition) {
        return there.stream()
                .map(facility -> of(facility, condition.of(facility)))
                .toList();
    }

    private static FacilityView of(String facility, FacilityCondition condition) {
        Confirmed confirmed = condition.confirmed();
        return new FacilityView(
                facility,
                condition.state(),
                confirmed == null ? null : confirmed.at(),
                confirmed == null ? null : confirmed.by());
    }
}

package org.gongyou.station;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a station is otherwise than its hours say.
 *
 * @param to the last of them; the first alone when absent
 * @param hours in {@code opening_hours} syntax or as people write; closed when absent
 */
@Schema(name = "SpecialDayRequest")
record SpecialDayRequest(
        @NotNull LocalDate from,
        @Nullable LocalDate to,
        @Nullable @Size(max = StationRequest.HOURS) String hours,
        @Nullable @Size(max = StationRequest.REASON) String reason) {

    SpecialDay day() {
        return new SpecialDay(from, to == null ? from : to, hours, reason);
    }
}

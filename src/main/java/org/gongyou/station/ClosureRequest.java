package org.gongyou.station;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** How a station is from a day on, otherwise than its hours say. */
@Schema(name = "ClosureRequest")
record ClosureRequest(
        @Schema(description = "The last of the days; the day alone when absent") @Nullable
        LocalDate until,

        @Schema(description = "When it is open all the same; closed when absent")
        @Nullable
        @Size(max = StationRequest.HOURS)
        String hours,

        @Schema(description = "Shown to everybody") @Nullable @Size(max = StationRequest.REASON)
        String reason) {

    /** @throws ProblemException 422 that names what is not understood */
    SpecialDay day(LocalDate from) {
        List<FieldError> errors = new ArrayList<>();
        StationReader reader =
                new StationReader((field, what) -> errors.add(new FieldError("/" + field, what)), new HashMap<>());
        String read = reader.hours("hours", hours);
        SpecialDay day = errors.isEmpty()
                ? reader.specialDay("until", new SpecialDay(from, until == null ? from : until, read, reason))
                : new SpecialDay(from, from, null, null);
        if (!errors.isEmpty()) throw ProblemException.invalid(errors);
        return day;
    }
}

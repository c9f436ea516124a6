package org.gongyou.station;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;

/** What somebody saw who went round the station: the monthly check. Of what is left out nothing new is known. */
@Schema(name = "StationCheckRequest")
record StationCheckRequest(@NotNull @Size(max = 60) List<@NotNull @Valid Seen> facilities) {

    /**
     * @param facility code or name
     * @param state code or name
     */
    @Schema(name = "FacilitySeen")
    record Seen(@NotBlank String facility, @NotBlank String state) {}

    StationCheckRequest {
        facilities = facilities == null ? null : List.copyOf(facilities);
    }

    /** @throws ProblemException 422 that names every facility or state that is not understood, or not there */
    StationCondition on(StationCondition before, List<String> there, Instant at, AuthorRole by) {
        List<FieldError> errors = new ArrayList<>();
        StationReader reader =
                new StationReader((field, what) -> errors.add(new FieldError("/" + field, what)), new HashMap<>());
        Confirmed confirmed = Confirmed.of(at, by);
        Map<String, FacilityCondition> states = new TreeMap<>();
        for (int i = 0; i < facilities.size(); i++) {
            String place = "facilities/" + i;
            Seen seen = facilities.get(i);
            states.put(
                    reader.facility(place + "/facility", seen.facility(), there),
                    new FacilityCondition(reader.state(place + "/state", seen.state()), confirmed));
        }
        if (!errors.isEmpty()) throw ProblemException.invalid(errors);
        return before.with(states, confirmed);
    }
}

package org.gongyou.station;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of a station; what is left out is said no longer.
 *
 * @param kind code or name, as access and facilities
 * @param crs of lat and lon; WGS-84 when absent
 * @param hours in {@code opening_hours} syntax or as people write
 */
record StationRequest(
        @NotBlank @Size(max = StationRequest.NAME) String name,
        @NotBlank String kind,
        @NotBlank @Size(max = StationRequest.ADDRESS) String address,
        @NotNull @DecimalMin("-90") @DecimalMax("90") Double lat,
        @NotNull @DecimalMin("-180") @DecimalMax("180") Double lon,
        @Nullable String crs,
        @Nullable @Size(max = StationRequest.PHONE) String phone,
        @NotBlank String access,
        @Nullable @Size(max = StationRequest.HOURS) String hours,
        @NotNull @Size(max = 60) List<@NotBlank String> facilities,

        @Schema(description = "Stays as it is when absent") @Nullable @Valid
        StationExtraRequest extra) {

    static final int NAME = 100;
    static final int ADDRESS = 200;
    static final int PHONE = 60;
    static final int HOURS = 500;
    static final int DOOR_HELP = 200;
    static final int REASON = 100;
    static final int MOST_STARS = 5;
    /** Of a cell that holds a list of some sixty things. */
    static final int LONG = 40_000;

    StationRequest {
        facilities = facilities == null ? null : List.copyOf(facilities);
    }

    /**
     * @param before what else is said of the station
     * @throws ProblemException 422 that names every field that is not understood
     */
    StationDetails details(StationExtra before) {
        List<FieldError> errors = new ArrayList<>();
        StationReader reader = new StationReader((field, what) -> errors.add(at(field, what)), new HashMap<>());
        StationDetails details = new StationDetails(
                onOneLine(name),
                reader.kind(kind),
                onOneLine(address),
                reader.place(lat, lon, crs),
                reader.phone("phone", phone),
                reader.access(access),
                reader.hours("hours", hours),
                reader.facilities(facilities),
                extra == null ? before : extra.extra(reader));
        if (!errors.isEmpty()) throw ProblemException.invalid(errors);
        return details;
    }

    /** As it stands in a list, where a line is a station. */
    static String onOneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    private static FieldError at(String field, ProblemType what) {
        return new FieldError((StationCsv.OPTIONAL.contains(field) ? "/extra/" : "/") + field, what);
    }
}

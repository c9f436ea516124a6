package org.gongyou.station;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
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
        @NotNull @Size(max = 60) List<@NotBlank String> facilities) {

    static final int NAME = 100;
    static final int ADDRESS = 200;
    static final int PHONE = 60;
    static final int HOURS = 500;

    StationRequest {
        facilities = facilities == null ? null : List.copyOf(facilities);
    }

    /** @throws ProblemException 422 that names every field that is not understood */
    StationDetails details() {
        List<FieldError> errors = new ArrayList<>();
        StationReader reader =
                new StationReader((field, what) -> errors.add(new FieldError("/" + field, what)), new HashMap<>());
        StationDetails details = new StationDetails(
                name.strip(),
                reader.kind(kind),
                address.strip(),
                reader.place(lat, lon, crs),
                reader.phone(phone),
                reader.access(access),
                reader.hours(hours),
                reader.facilities(facilities));
        if (!errors.isEmpty()) throw ProblemException.invalid(errors);
        return details;
    }
}

package org.gongyou.merchant;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of a store; what is left out is said no longer.
 *
 * @param crs of lat and lon; WGS-84 when absent
 * @param hours in {@code opening_hours} syntax or as people write
 */
@Schema(name = "StoreRequest")
record StoreRequest(
        @Schema(description = "Needed for a new store; it never changes")
        @Nullable
        @Pattern(regexp = MerchantRequest.CODE)
        String code,

        @NotBlank @Size(max = StoreRequest.NAME) String name,
        @NotBlank @Size(max = StoreRequest.ADDRESS) String address,
        @NotNull @DecimalMin("-90") @DecimalMax("90") Double lat,
        @NotNull @DecimalMin("-180") @DecimalMax("180") Double lon,
        @Nullable String crs,
        @Nullable @Size(max = StoreRequest.PHONE) String phone,
        @Nullable @Size(max = StoreRequest.HOURS) String hours,
        @Nullable String region,

        @Schema(description = "Within whose area it lies; the merchant's union when absent") @Nullable
        UUID unionId) {

    static final int NAME = 100;
    static final int ADDRESS = 200;
    static final int PHONE = 60;
    static final int HOURS = 500;

    /** @throws ProblemException 422 when there is none */
    String newCode() {
        if (code == null) throw ProblemException.invalid("/code", RequestProblem.REQUIRED);
        return code;
    }

    /** @throws ProblemException 422 that names every field that is not understood */
    StoreDetails details(UUID union) {
        List<FieldError> errors = new ArrayList<>();
        StoreReader reader = new StoreReader((field, what) -> errors.add(new FieldError("/" + field, what)));
        StoreDetails details = new StoreDetails(
                StoreReader.onOneLine(name),
                StoreReader.onOneLine(address),
                reader.place(lat, lon, crs),
                reader.phone("phone", phone),
                reader.hours("hours", hours),
                reader.region("region", region),
                union);
        if (!errors.isEmpty()) throw ProblemException.invalid(errors);
        return details;
    }
}

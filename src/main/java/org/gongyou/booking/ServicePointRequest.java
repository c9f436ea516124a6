package org.gongyou.booking;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** All that is said of a service point; what is left out is said no longer. */
@Schema(name = "ServicePointRequest")
record ServicePointRequest(
        @Schema(description = "Needed for a new one; it never changes")
        @Nullable
        @Pattern(regexp = "[A-Za-z0-9._-]{1,40}")
        String code,

        @NotBlank @Size(max = ServicePointRequest.NAME) String name,
        @NotBlank @Size(max = ServicePointRequest.ADDRESS) String address,
        @NotNull @DecimalMin("-90") @DecimalMax("90") Double lat,
        @NotNull @DecimalMin("-180") @DecimalMax("180") Double lon,

        @Schema(description = "Of lat and lon; WGS-84 when absent") @Nullable
        String crs,

        @Nullable @Size(max = 60) String phone,

        @Schema(description = "In opening_hours syntax or as people write")
        @Nullable
        @Size(max = ServicePointRequest.HOURS)
        String hours,

        @Nullable String region,
        @NotEmpty @Size(max = 3) List<@NotNull String> manners,
        @Nullable @Size(max = 20) List<@NotNull String> languages,

        @Schema(description = "When one may book, where that is not all of the hours")
        @Nullable
        @Size(max = ServicePointRequest.HOURS)
        String slotHours,

        @NotNull @Min(5) @Max(480) Integer slotMinutes,
        @NotNull @Min(1) @Max(100) Integer places,

        @Schema(description = "14 when absent") @Nullable @Min(1) @Max(90)
        Integer daysAhead,

        @Schema(description = "Who looks after it; where one has one post, its union when absent") @Nullable
        UUID unionId) {

    static final int NAME = 100;
    static final int ADDRESS = 200;
    static final int HOURS = 500;

    ServicePointRequest {
        manners = manners == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(manners));
        languages = languages == null ? null : Collections.unmodifiableList(new ArrayList<>(languages));
    }

    /** @throws ProblemException 422 when there is none */
    String newCode() {
        if (code == null) throw ProblemException.invalid("/code", RequestProblem.REQUIRED);
        return code;
    }

    /** @throws ProblemException 422 that names every field that is not understood */
    ServicePointDetails details(UUID union) {
        List<FieldError> errors = new ArrayList<>();
        ServicePointReader reader =
                new ServicePointReader((field, what) -> errors.add(new FieldError("/" + field, what)));
        ServicePointDetails details = reader.details(this, union);
        if (!errors.isEmpty()) throw ProblemException.invalid(errors);
        return details;
    }
}

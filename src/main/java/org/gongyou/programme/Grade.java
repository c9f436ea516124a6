package org.gongyou.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A class of hardship, such as DEEP, RELATIVE or ACCIDENT.
 *
 * @param distance how far a household is from it: a number of the unit, above 0 where it does not hold
 */
@Schema(name = "ReliefClass")
public record Grade(
        @NotBlank @Size(max = 40) String code,
        @NotNull @Valid Named name,
        @NotBlank @Size(max = 2_000) String when,
        @Nullable @Size(max = 2_000) String distance,
        @Nullable Unit unit) {

    /** Of whoever comes close; looked at again when the rules change or a date comes. */
    public static final String EDGE = "EDGE";
}

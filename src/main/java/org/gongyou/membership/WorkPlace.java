package org.gongyou.membership;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody works.
 *
 * @param divisionCode administrative division (GB/T 2260), 6 digits a district, 9 a street, 12 a village
 * @param crs of the coordinates: wgs84 (default), gcj02, bd09
 */
public record WorkPlace(
        @NotNull @Pattern(regexp = "\\d{6}|\\d{9}|\\d{12}") String divisionCode,
        @DecimalMin("-90") @DecimalMax("90") @Nullable Double lat,
        @DecimalMin("-180") @DecimalMax("180") @Nullable Double lon,

        @Pattern(regexp = "wgs84|gcj02|bd09|WGS84|GCJ02|BD09") @Nullable
        String crs) {}

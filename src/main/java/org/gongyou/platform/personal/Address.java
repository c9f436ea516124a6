package org.gongyou.platform.personal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A place: an administrative division, and what comes below it in free words.
 *
 * @param divisionCode 6 digits a district or county, 9 a street or town, 12 a village or community (GB/T 2260, GB/T 10114)
 * @param text such as street, house and room
 */
public record Address(
        @NotNull @Pattern(regexp = "[1-9]\\d{5}(\\d{3}(\\d{3})?)?")
        String divisionCode,

        @Size(max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*") @Nullable
        String text) {

    /** The district alone. */
    @Override
    public String toString() {
        return "Address[" + divisionCode.substring(0, Math.min(6, divisionCode.length())) + "]";
    }
}

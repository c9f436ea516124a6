package org.gongyou.household;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a household lives in and drives. */
public sealed interface Possession {

    @Schema(name = "HouseholdDwelling")
    record Dwelling(
            @NotNull Tenure kind,
            @Min(0) @Max(100_000) @Nullable BigDecimal areaInSquareMetres) implements Possession {}

    @Schema(name = "HouseholdVehicle")
    record Vehicle(
            @NotNull Sort kind,
            @Min(0) @Max(Figure.MOST) long worthInFen,

            @Schema(description = "One lives by it, as couriers and drivers do")
            boolean usedForWork)
            implements Possession {

        /** What people deliver and commute with is no wealth. */
        boolean counts() {
            return !usedForWork && kind != Sort.ELECTRIC_BICYCLE;
        }
    }

    @Schema(name = "DwellingTenure")
    enum Tenure {
        OWNED,
        RENTED,
        LENT
    }

    @Schema(name = "VehicleSort")
    enum Sort {
        CAR,
        TRUCK,
        MOTORCYCLE,
        ELECTRIC_BICYCLE,
        OTHER
    }
}

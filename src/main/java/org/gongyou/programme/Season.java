package org.gongyou.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The days in which one applies, and for how many there is something.
 *
 * @param quota 0 for no limit
 */
@Schema(name = "ReliefSeason")
public record Season(
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @Min(0) @Max(1_000_000) int quota) {

    public boolean isOpen(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}

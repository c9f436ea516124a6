package org.gongyou.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How much and how often at most; 0 for no limit. They hold at the moment of payment.
 *
 * @param group programmes of a group share the limits a year, across unions; null for this programme's own
 * @param onceEver nobody is helped by it twice
 */
@Schema(name = "ReliefCaps")
public record Caps(
        @Min(0) @Max(Amount.MOST) long timeInFen,
        @Min(0) @Max(Amount.MOST) long personYearInFen,
        @Min(0) @Max(Amount.MOST) long householdYearInFen,
        @Min(0) @Max(366) int timesAYear,

        @Nullable @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,39}")
        String group,

        boolean onceEver) {}

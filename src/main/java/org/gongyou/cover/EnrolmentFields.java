package org.gongyou.cover;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How one comes to have a product, as it goes over the wire. */
@Schema(name = "CoverEnrolmentRules")
record EnrolmentFields(
        @Schema(description = "UNIT, JOINING or SELF, by code or name; open list", example = "[\"SELF\"]")
        @NotEmpty
        @Size(max = 3)
        List<@NotNull String> ways,

        @Nullable LocalDate from,
        @Nullable LocalDate until,

        @Schema(description = "Of a unit's members, once its list is in") @Nullable @Min(0) @Max(Formula.WHOLE)
        Integer minimumPermille,

        @Schema(description = "Of what the worker pays; 15 when absent") @Nullable @Min(1) @Max(365)
        Integer payWithinDays,

        @Schema(description = "Where and how the worker pays") @Nullable @Size(max = 500)
        String payTo,

        @Schema(description = "True unless something else is said") @Nullable
        Boolean endsWithMembership) {

    static final int PAY_WITHIN_DAYS = 15;

    EnrolmentFields {
        ways = ways == null ? List.of() : List.copyOf(ways);
    }

    static EnrolmentFields of(Enrolment enrolment) {
        return new EnrolmentFields(
                enrolment.ways().stream().map(Way::name).sorted().toList(),
                enrolment.from(),
                enrolment.until(),
                enrolment.minimumPermille(),
                enrolment.payWithinDays(),
                enrolment.payTo(),
                enrolment.endsWithMembership());
    }
}

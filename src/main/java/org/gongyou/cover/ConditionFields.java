package org.gongyou.cover;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.personal.Sex;
import org.jspecify.annotations.Nullable;

/** Who may have a product, as it goes over the wire. */
@Schema(name = "CoverConditions")
record ConditionFields(
        @Schema(description = "True unless something else is said") @Nullable
        Boolean membersOnly,

        @Nullable Sex sex,
        @Nullable @Min(0) @Max(120) Integer minAge,
        @Nullable @Min(0) @Max(120) Integer maxAge,

        @Schema(description = "Codes of which one has to have one; any when empty") @Size(max = 30)
        List<@NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String> occupations) {

    static final ConditionFields NONE = new ConditionFields(null, null, null, null, List.of());

    ConditionFields {
        occupations = occupations == null ? List.of() : List.copyOf(occupations);
    }

    static ConditionFields of(Conditions conditions) {
        return new ConditionFields(
                conditions.membersOnly(),
                conditions.sex(),
                conditions.minAge(),
                conditions.maxAge(),
                conditions.occupations());
    }

    Conditions conditions() {
        return new Conditions(membersOnly == null || membersOnly, sex, minAge, maxAge, occupations);
    }
}

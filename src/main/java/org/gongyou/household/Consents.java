package org.gongyou.household;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To what of the sensitive the worker has agreed, each by itself (PIPL art. 29); the texts are at {@code /v1/texts/household-consents}. */
@Schema(name = "HouseholdConsents")
public record Consents(
        @Schema(description = "Income, savings, necessary spending")
        boolean income,

        @Schema(description = "Illness, and what illness and accidents cost")
        boolean health,

        @Schema(description = "Disability, and what it costs")
        boolean disability,

        @Schema(description = "Who the other members are, their schooling and what it costs")
        boolean family) {

    static final Consents NONE = new Consents(false, false, false, false);

    static final Consents ALL = new Consents(true, true, true, true);

    boolean to(ConsentKind kind) {
        return switch (kind) {
            case INCOME -> income;
            case HEALTH -> health;
            case DISABILITY -> disability;
            case FAMILY -> family;
        };
    }

    Consents without(ConsentKind kind) {
        return new Consents(
                income && kind != ConsentKind.INCOME,
                health && kind != ConsentKind.HEALTH,
                disability && kind != ConsentKind.DISABILITY,
                family && kind != ConsentKind.FAMILY);
    }
}

package org.gongyou.membership;

import jakarta.validation.constraints.NotNull;

/** Why the membership is to be kept without dues. */
public record RetentionRequest(@NotNull Ground ground) {

    /** Grounds of R4. */
    public enum Ground {
        RETIRED,
        UNEMPLOYED,
        UNIT_CLOSED
    }
}

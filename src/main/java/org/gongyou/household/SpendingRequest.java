package org.gongyou.household;

import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the household paid for, by what for; what is left out is nothing. */
@Schema(name = "HouseholdSpending")
public record SpendingRequest(
        @Valid Figure.@Nullable Spent illness,
        @Valid Figure.@Nullable Spent schooling,
        @Valid Figure.@Nullable Spent disability,
        @Valid Figure.@Nullable Spent accident,
        @Valid Figure.@Nullable Spent necessary) {

    static final SpendingRequest NONE = new SpendingRequest(null, null, null, null, null);

    @Override
    public String toString() {
        return "SpendingRequest[…]";
    }
}

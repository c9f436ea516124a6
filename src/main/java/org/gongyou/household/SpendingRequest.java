package org.gongyou.household;

import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.household.Figure.Spent;
import org.jspecify.annotations.Nullable;

/** What the household paid for, by what for; what is left out is nothing. */
@Schema(name = "HouseholdSpending")
public record SpendingRequest(
        @Valid @Nullable Spent illness,
        @Valid @Nullable Spent schooling,
        @Valid @Nullable Spent disability,
        @Valid @Nullable Spent accident,
        @Valid @Nullable Spent necessary) {

    static final SpendingRequest NONE = new SpendingRequest(null, null, null, null, null);

    @Override
    public String toString() {
        return "SpendingRequest[…]";
    }
}

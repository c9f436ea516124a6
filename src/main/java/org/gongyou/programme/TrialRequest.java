package org.gongyou.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.household.HouseholdRequest;
import org.jspecify.annotations.Nullable;

/** A made-up household to hold a version against. */
@Schema(name = "ReliefTrial")
record TrialRequest(
        @NotNull @Valid HouseholdRequest household,
        @Nullable @Valid CircumstancesRequest circumstances) {

    /** It may be somebody's. */
    @Override
    public String toString() {
        return "TrialRequest[…]";
    }
}

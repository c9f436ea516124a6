package org.gongyou.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.household.HouseholdRequest;
import org.jspecify.annotations.Nullable;

/** What somebody wants to know before applying. Nothing of it is kept. */
@Schema(name = "ReliefPrecheckRequest")
record PrecheckRequest(
        @Schema(description = "The kept one when left out") @Nullable @Valid
        HouseholdRequest household,

        @Schema(description = "Codes or ids; all that are open for one's union when left out") @Size(max = 50)
        List<@NotNull @Size(max = 40) String> programmes,

        @Schema(description = "Whose programmes; one's own union's when left out, the city's for whoever has none")
        @Nullable
        UUID unionId,

        @Nullable @Valid CircumstancesRequest circumstances) {

    PrecheckRequest {
        programmes = programmes == null ? List.of() : List.copyOf(programmes);
    }

    /** It says of somebody how they live. */
    @Override
    public String toString() {
        return "PrecheckRequest[…]";
    }
}

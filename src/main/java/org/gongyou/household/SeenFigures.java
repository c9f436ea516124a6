package org.gongyou.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What officers found out at the home of a household. What is left out they did not look at. */
@Schema(name = "HouseholdSeen")
public record SeenFigures(
        @Size(max = 30) List<@Valid @NotNull SeenIncome> incomes,
        @Size(max = 20) @Nullable List<Possession.@Valid @NotNull Dwelling> dwellings,
        @Valid Figure.@Nullable Savings savings,
        @Valid @Nullable SpendingRequest spending) {

    /** @param memberId as the officers' view of the household has it */
    @Schema(name = "HouseholdSeenIncome")
    public record SeenIncome(
            @NotNull UUID memberId, @Valid @NotNull Figure.Income income) {}

    public SeenFigures {
        incomes = incomes == null ? List.of() : List.copyOf(incomes);
        dwellings = dwellings == null ? null : List.copyOf(dwellings);
    }

    SpendingRequest spent() {
        return spending == null ? SpendingRequest.NONE : spending;
    }

    /** Without what was found. */
    @Override
    public String toString() {
        return "SeenFigures[…]";
    }
}

package org.gongyou.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.household.Figure.Savings;
import org.jspecify.annotations.Nullable;

/** A whole household as the worker says it. What is left out is not known; an empty list is none. */
@Schema(name = "HouseholdRequest")
public record HouseholdRequest(
        @Schema(description = "Oneself among them; left out, one is added") @Size(max = 30)
        List<@Valid @NotNull MemberRequest> members,

        @Size(max = 20) @Nullable List<Possession.@Valid @NotNull Dwelling> dwellings,

        @Schema(description = "Shops and firms") @Min(0) @Max(1_000) @Nullable
        Integer shops,

        @Schema(description = "People one pays to work") @Min(0) @Max(1_000) @Nullable
        Integer hiredHands,

        @Size(max = 20) @Nullable List<Possession.@Valid @NotNull Vehicle> vehicles,

        @Schema(description = "Of which day dwellings, shops, hands and vehicles are; today where it is left out")
        @Nullable
        LocalDate meansAsOf,

        @Valid @Nullable Savings savings,
        @Valid @Nullable SpendingRequest spending,
        @Valid @Nullable Consents consents) {

    public HouseholdRequest {
        members = members == null ? List.of() : List.copyOf(members);
        dwellings = dwellings == null ? null : List.copyOf(dwellings);
        vehicles = vehicles == null ? null : List.copyOf(vehicles);
    }

    Consents agreed() {
        return consents == null ? Consents.NONE : consents;
    }

    SpendingRequest spent() {
        return spending == null ? SpendingRequest.NONE : spending;
    }

    /** Whether anything was said of what the household has. */
    boolean tellsMeans() {
        return dwellings != null || shops != null || hiredHands != null || vehicles != null;
    }

    /** Of members that are in a household. */
    @Nullable
    MemberRequest member(UUID id) {
        return members.stream()
                .filter(member -> Objects.equals(member.id(), id))
                .findFirst()
                .orElse(null);
    }

    HouseholdRequest of(List<MemberRequest> others) {
        return new HouseholdRequest(
                others, dwellings, shops, hiredHands, vehicles, meansAsOf, savings, spending, consents);
    }

    HouseholdRequest with(
            @Nullable LocalDate day, @Nullable Savings saved, @Nullable SpendingRequest paid, Consents agreedTo) {
        return new HouseholdRequest(members, dwellings, shops, hiredHands, vehicles, day, saved, paid, agreedTo);
    }

    /** How many it names. */
    @Override
    public String toString() {
        return "HouseholdRequest[" + members.size() + "]";
    }
}

package org.gongyou.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stand-in of the household as it is typed. */
@com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
public record HouseholdRequest(
        @Size(max = 30) List<@Valid @NotNull Member> members,
        @Size(max = 20) List<@Valid @NotNull Dwelling> dwellings,
        @Nullable @Min(0) @Max(99) Integer shops,
        @Nullable @Min(0) @Max(99) Integer hiredHands,
        @Nullable @Valid Amount savings,
        @Nullable @Valid Spent spending) {

    public HouseholdRequest {
        members = members == null ? List.of() : List.copyOf(members);
        dwellings = dwellings == null ? List.of() : List.copyOf(dwellings);
    }

    @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
    public record Member(
            @NotNull Relation relation,
            @Nullable LocalDate bornOn,
            @Nullable Work work,
            @Nullable @Valid Income income,
            @Nullable Ill illness,
            @Nullable Disabled disability,
            @Nullable School schooling) {}

    @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
    public record Income(
            @Min(0) @Max(1_000_000_000_000L) long netInFen,
            @Min(0) @Max(1_000_000_000_000L) long grossInFen) {}

    public record Ill(Illness kind) {}

    public record Disabled(int grade) {}

    @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
    public record School(Schooling level, @Nullable SchoolKind schoolKind) {}

    @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
    public record Dwelling(String kind) {}

    @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
    public record Amount(@Min(0) @Max(1_000_000_000_000L) long amountInFen) {}

    public record Spent(
            @Nullable Amount illness,
            @Nullable Amount schooling,
            @Nullable Amount disability,
            @Nullable Amount accident,
            @Nullable Amount necessary) {}
}

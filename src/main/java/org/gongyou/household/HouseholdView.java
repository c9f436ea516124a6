package org.gongyou.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.personal.DocumentType;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A household as it is shown: names and numbers of others are masked. */
@Schema(name = "Household")
public record HouseholdView(
        @Override long version,
        List<MemberView> members,
        @Nullable List<Possession.Dwelling> dwellings,
        @Nullable Integer shops,
        @Nullable Integer hiredHands,
        @Nullable List<Possession.Vehicle> vehicles,
        @Nullable LocalDate meansAsOf,
        Figure.@Nullable Savings savings,
        @Nullable SpendingRequest spending,
        Consents consents,

        @Schema(
                description =
                        "The last day each figure is good for, by its place, such as /members/0/income; after it, it"
                                + " has to be said anew")
        Map<String, LocalDate> validUntil,

        Instant changedAt)
        implements Versioned {

    /** Oneself has neither name nor document here: they are at {@code /v1/me}. */
    @Schema(name = "HouseholdMember")
    public record MemberView(
            UUID id,

            @Schema(description = "Masked") @Nullable String name,

            Relation relation,
            @Nullable DocumentView document,
            @Nullable LocalDate bornOn,
            @Nullable Work work,
            Figure.@Nullable Income income,
            Figure.@Nullable IllnessFigure illness,
            Figure.@Nullable Disability disability,
            Figure.@Nullable SchoolingFigure schooling,

            @Schema(
                    description = "Another household named the person earlier: unless a spouse or minor child no head"
                            + " here; what they earn counts")
            boolean countedElsewhere) {

        /** The relation alone. */
        @Override
        public String toString() {
            return "MemberView[" + relation + "]";
        }
    }

    @Schema(name = "HouseholdDocumentShown")
    public record DocumentView(
            DocumentType documentType,
            @Schema(description = "Masked") String number,
            @Nullable String country) {}

    public HouseholdView {
        members = List.copyOf(members);
        dwellings = dwellings == null ? null : List.copyOf(dwellings);
        vehicles = vehicles == null ? null : List.copyOf(vehicles);
        validUntil = Map.copyOf(validUntil);
    }

    /** @param elsewhere members who count in another household */
    static HouseholdView of(HouseholdStore.Kept kept, Set<UUID> elsewhere, Lives lives) {
        HouseholdRequest household = kept.household();
        return new HouseholdView(
                kept.version(),
                household.members().stream()
                        .map(member -> member(member, elsewhere))
                        .toList(),
                household.dwellings(),
                household.shops(),
                household.hiredHands(),
                household.vehicles(),
                household.meansAsOf(),
                household.savings(),
                household.spending(),
                household.agreed(),
                PictureMaker.lastDays(household, lives),
                kept.changedAt());
    }

    private static MemberView member(MemberRequest member, Set<UUID> elsewhere) {
        UUID id = HouseholdEntry.idOf(member);
        MemberRequest.Document document = member.document();
        return new MemberView(
                id,
                member.name() == null ? null : member.name().masked(),
                member.relation(),
                document == null
                        ? null
                        : new DocumentView(
                                document.documentType(),
                                HouseholdEntry.read(document).masked(),
                                document.country()),
                member.bornOn(),
                member.work(),
                member.income(),
                member.illness(),
                member.disability(),
                member.schooling(),
                elsewhere.contains(id));
    }

    @Override
    public String toString() {
        return "HouseholdView[" + version + "]";
    }
}

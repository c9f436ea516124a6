package org.gongyou.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.household.Figure.Disability;
import org.gongyou.household.Figure.IllnessFigure;
import org.gongyou.household.Figure.Income;
import org.gongyou.household.Figure.SchoolingFigure;
import org.gongyou.platform.personal.DocumentType;
import org.gongyou.platform.personal.PersonName;
import org.jspecify.annotations.Nullable;

/** A member of a household, as the worker says it. */
@Schema(name = "HouseholdMemberRequest")
public record MemberRequest(
        @Schema(
                description =
                        "Of a member who is in the household already; name and document left out stay as they are")
        @Nullable
        UUID id,

        @Schema(description = "Of oneself it is known") @Nullable
        PersonName name,

        @NotNull Relation relation,

        @Schema(description = "Of oneself it is known; others without one cannot be told from each other")
        @Valid
        @Nullable
        Document document,

        @Schema(description = "Where the document does not say it") @Nullable
        LocalDate bornOn,

        @Nullable Work work,
        @Valid @Nullable Income income,
        @Valid @Nullable IllnessFigure illness,
        @Valid @Nullable Disability disability,
        @Valid @Nullable SchoolingFigure schooling) {

    /** The number as on the document. */
    @Schema(name = "HouseholdDocument")
    public record Document(
            @NotNull DocumentType documentType,
            @NotNull @Size(min = 1, max = 40) String number,

            @Schema(description = "ISO 3166 alpha-2, of a passport only") @Size(max = 4) @Nullable
            String country) {

        /** The type alone. */
        @Override
        public String toString() {
            return "Document[" + documentType + "]";
        }
    }

    boolean isSelf() {
        return relation == Relation.SELF;
    }

    MemberRequest known(UUID as, @Nullable PersonName called, @Nullable Document by, @Nullable LocalDate born) {
        return new MemberRequest(as, called, relation, by, born, work, income, illness, disability, schooling);
    }

    MemberRequest with(
            @Nullable Income earns,
            @Nullable IllnessFigure ails,
            @Nullable Disability suffers,
            @Nullable SchoolingFigure learns) {
        return new MemberRequest(id, name, relation, document, bornOn, work, earns, ails, suffers, learns);
    }

    /** The relation alone. */
    @Override
    public String toString() {
        return "MemberRequest[" + relation + "]";
    }
}

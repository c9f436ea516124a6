package org.gongyou.relief;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.legalaid.Capacity;
import org.gongyou.legalaid.Concerned;
import org.gongyou.payment.Payee;
import org.gongyou.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** What an application says beside the household, which is kept once. A draft needs the programme alone. */
@Schema(name = "ReliefDraft")
record ReliefRequest(
        @Schema(description = "A version of a programme; or its code") @Nullable
        UUID programmeId,

        @Schema(description = "Of a programme that is open to the caller; or the id of a version")
        @Size(max = 40)
        @Pattern(regexp = "[A-Za-z0-9_-]+")
        @Nullable
        String programmeCode,

        @Schema(description = "As what one applies; SELF when left out") @Nullable
        Capacity capacity,

        @Schema(description = "Unless one applies for oneself: the person who is to be helped") @Valid @Nullable
        Concerned person,

        @Schema(description = "In own words; officers of the case read it")
        @Size(max = 1000)
        @PlainText(lines = true)
        @Nullable
        String reason,

        @Schema(description = "When it happened; today when left out") @Nullable
        LocalDate happenedOn,

        @Schema(description = "Bills of this matter, the part one paid oneself")
        @Min(0)
        @Max(1_000_000_000_000L)
        @Nullable
        Long spentInFen,

        @Nullable Boolean aidElsewhere,

        @Schema(description = "To the programme's own questions, by their codes") @Size(max = 20)
        Map<@NotNull @Size(max = 40) String, @NotNull Object> answers,

        @Schema(description = "Papers of this matter that the household does not keep") @Size(max = 20)
        List<@NotNull UUID> fileIds,

        @Schema(description = "The own employer is the opponent: its union never sees this, the street's has it")
        @Nullable
        Boolean employerIsOpponent,

        @Schema(description = "Help is needed at once; papers may follow where the programme pays first") @Nullable
        Boolean urgent,

        @Schema(description = "Whom to pay; of the former application when left out") @Valid @Nullable
        Payee payee) {

    ReliefRequest {
        answers = answers == null ? Map.of() : Map.copyOf(withoutNulls(answers));
        fileIds = fileIds == null ? List.of() : List.copyOf(fileIds);
    }

    private static Map<String, Object> withoutNulls(Map<String, Object> typed) {
        Map<String, Object> kept = new HashMap<>(typed);
        kept.values().removeIf(value -> value == null);
        return kept;
    }

    boolean isBySelf() {
        return capacity == null || capacity == Capacity.SELF;
    }

    boolean isUrgent() {
        return Boolean.TRUE.equals(urgent);
    }

    boolean isAgainstEmployer() {
        return Boolean.TRUE.equals(employerIsOpponent);
    }

    Capacity as() {
        return capacity == null ? Capacity.SELF : capacity;
    }

    ReliefRequest paying(@Nullable Payee other) {
        return new ReliefRequest(
                programmeId,
                programmeCode,
                capacity,
                person,
                reason,
                happenedOn,
                spentInFen,
                aidElsewhere,
                answers,
                fileIds,
                employerIsOpponent,
                urgent,
                other);
    }

    /** Without what it is about. */
    @Override
    public String toString() {
        return "ReliefRequest[" + as() + "]";
    }
}

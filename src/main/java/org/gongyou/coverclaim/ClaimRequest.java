package org.gongyou.coverclaim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.cover.Event;
import org.jspecify.annotations.Nullable;

/** What is claimed. A draft needs the first four; what else its event asks for, the submission says. */
@Schema(name = "CoverClaimRequest")
record ClaimRequest(
        @Schema(description = "Of one's own; left out, the first of one's covers that pays for it") @Nullable
        UUID coverId,

        @NotNull Event event,

        @Schema(description = "When it happened; of a hospital stay the day of admission") @NotNull
        LocalDate eventOn,

        @NotNull Claimant claimant,

        @Schema(description = "Unless one claims for oneself") @Valid @Nullable
        Insured insured,

        @Schema(description = "Of a hospital stay") @Nullable
        LocalDate dischargedOn,

        @Schema(description = "What was paid by oneself, after every insurance") @Min(0) @Max(10_000_000_000L) @Nullable
        Long paidInFen,

        @Schema(description = "Of disability, 1 is the worst") @Min(1) @Max(10) @Nullable
        Integer grade,

        @Schema(description = "Why it comes after the last day to claim") @Size(max = 500) @Nullable
        String lateReason,

        @Size(max = 20) List<@Valid @NotNull ClaimPaper> papers,
        @Size(max = 10) List<@Valid @NotNull ClaimPayee> payees) {

    ClaimRequest {
        papers = papers == null ? List.of() : List.copyOf(papers);
        payees = payees == null ? List.of() : List.copyOf(payees);
    }

    boolean isBySelf() {
        return claimant == Claimant.SELF;
    }

    boolean isAfterDeath() {
        return event == Event.DEATH || event == Event.ACCIDENT_DEATH;
    }

    List<UUID> files() {
        return papers.stream().map(ClaimPaper::fileId).distinct().toList();
    }

    /** The same with another account for one of those who are paid. */
    ClaimRequest paying(int position, ClaimPayee payee) {
        List<ClaimPayee> mended = new ArrayList<>(payees);
        mended.set(position, payee);
        return new ClaimRequest(
                coverId, event, eventOn, claimant, insured, dischargedOn, paidInFen, grade, lateReason, papers, mended);
    }

    /** Without what it is about. */
    @Override
    public String toString() {
        return "ClaimRequest[" + claimant + "]";
    }
}

package org.gongyou.proceeding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far it is, what comes next until when, and the money. */
@Schema(name = "Proceedings")
record ProceedingView(
        String number,

        @Schema(description = "Absent while nobody acts") @Nullable
        Advocate lawyer,

        List<Past> happened,
        List<Next> expected,
        @Nullable Outcome outcome,
        List<Money> received,
        long receivedInFen,
        long outstandingInFen,

        @Schema(description = "What the lawyer's closing file needs")
        List<Paper> closingPapers,

        @Nullable @Schema(description = "How the lawyer says that it ended")
        End end) {

    /** Who acts. */
    @Schema(name = "ProceedingLawyer")
    record Advocate(String name, @Nullable String firm) {}

    /** What has happened. */
    @Schema(name = "ProceedingPast")
    record Past(ProceedingStep step, String title, Stage stage, LocalDate on) {}

    /** What is to follow; the last day is never a holiday. */
    @Schema(name = "ProceedingNext")
    record Next(
            ProceedingStep step,
            String title,
            Stage stage,
            LocalDate lastDay,
            String law,

            @Schema(description = "Whether the article was compared with the law's text")
            boolean verified,

            @Schema(description = "Whether its last day is over")
            boolean over) {}

    /** What it came to. */
    @Schema(name = "ProceedingOutcomeView")
    record Outcome(OutcomeKind kind, String title, long amountInFen, LocalDate on) {}

    /** What reached the worker. */
    @Schema(name = "ProceedingMoney")
    record Money(
            UUID id,
            LocalDate on,
            long amountInFen,
            @Nullable String courtNumber,

            @Schema(description = "Why the entry was taken back: it was a mistake, and is in no sum") @Nullable
            String takenBackBecause) {}

    /** A paper of the closing file. */
    @Schema(name = "ProceedingPaper")
    record Paper(ClosingPaper paper, String title, boolean there) {}

    /** How it ended. */
    @Schema(name = "ProceedingEnd")
    record End(CaseEnd end, String title) {}

    ProceedingView {
        happened = List.copyOf(happened);
        expected = List.copyOf(expected);
        received = List.copyOf(received);
        closingPapers = List.copyOf(closingPapers);
    }
}

package org.gongyou.dispute;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.legalaid.Grievance;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A group as those see it who handle it. */
@Schema(name = "GroupDispute")
record GroupView(
        UUID id,
        String opponent,
        Grievance grievance,
        String grievanceTitle,
        Light light,
        String lightTitle,
        @Nullable Instant litAt,
        @Nullable Instant redAt,

        @Schema(description = "Within the window; absent when it has come to fewer than light a lamp") @Nullable
        Integer persons,

        @Schema(description = "Of each worker the highest of their requests")
        long claimedInFen,

        UnionRef union,
        GroupState state,
        @Nullable Integer stars,
        @Nullable LocalDate revisitOn,

        @Schema(description = "Letters whose reply is overdue")
        int repliesOverdue,

        GroupDispute.Election election,
        @Nullable Detail detail,

        @Schema(hidden = true) @JsonIgnore long version)
        implements Versioned {

    @Schema(name = "GroupDisputeUnion")
    record UnionRef(UUID id, String name) {}

    /** What only the view of one group has. */
    @Schema(name = "GroupDisputeDetail")
    record Detail(
            List<StepView> steps,
            List<LetterView> letters,

            @Schema(description = "Numbers of the requests, by which each is found")
            List<String> requests,

            List<RepresentativeView> representatives) {}

    @Schema(name = "GroupDisputeStep")
    record StepView(
            StepKind kind,
            String title,
            LocalDate on,
            Instant at,
            @Nullable UUID actor,
            @Nullable String note) {

        static StepView of(GroupStep step, @Nullable String note, Language language) {
            return new StepView(
                    step.kind(), step.kind().title().in(language), step.onDay(), step.at(), step.actor(), note);
        }

        @Override
        public String toString() {
            return "StepView[" + kind + "]";
        }
    }

    @Schema(name = "GroupDisputeLetter")
    record LetterView(
            UUID id,
            LetterKind kind,
            String title,
            String number,
            Instant writtenAt,
            LocalDate replyBy,
            boolean overdue,
            @Nullable LocalDate repliedOn,
            @Nullable String reply,
            String sha256) {

        static LetterView of(GroupLetter letter, @Nullable String reply, LocalDate today, Language language) {
            return new LetterView(
                    letter.id(),
                    letter.kind(),
                    letter.kind().title().in(language),
                    letter.number(),
                    letter.writtenAt(),
                    letter.replyBy(),
                    letter.isOverdue(today),
                    letter.repliedOn(),
                    reply,
                    letter.sha256());
        }

        @Override
        public String toString() {
            return "LetterView[" + number + "]";
        }
    }

    @Schema(name = "GroupDisputeRepresentative")
    record RepresentativeView(UUID candidateId, String name, int votes, boolean elected) {

        @Override
        public String toString() {
            return "RepresentativeView[" + candidateId + "]";
        }
    }

    /** Without the names. */
    @Override
    public String toString() {
        return "GroupView[" + id + "]";
    }
}

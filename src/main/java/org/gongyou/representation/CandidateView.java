package org.gongyou.representation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.personal.PersonName;
import org.jspecify.annotations.Nullable;

/** A lawyer held against a case, and why they would be asked or not. */
@Schema(name = "LawyerCandidate")
record CandidateView(
        UUID lawyerId,
        String code,
        String name,

        @Schema(description = "Whether they are asked by themselves, in this order")
        boolean fits,

        @Schema(description = "How many of the grievances are among their fields")
        int fieldsKnown,

        @Schema(description = "Matters they have or were asked about")
        int open,

        int capacity,
        @Nullable Instant lastAskedAt,
        List<Reason> obstacles) {

    /** Why not. */
    @Schema(name = "LawyerObstacle")
    record Reason(Obstacle code, String text) {}

    CandidateView {
        obstacles = List.copyOf(obstacles);
    }

    static CandidateView of(Candidate candidate, Language language) {
        PersonName name = candidate.lawyer().name();
        return new CandidateView(
                candidate.lawyer().id(),
                candidate.lawyer().code(),
                name == null ? "" : name.value(),
                candidate.fits(),
                candidate.known(),
                candidate.load().open(),
                candidate.lawyer().practice().capacity(),
                candidate.load().lastAsked(),
                candidate.obstacles().stream()
                        .sorted()
                        .map(obstacle -> new Reason(obstacle, obstacle.words().in(language)))
                        .toList());
    }
}

package org.gongyou.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code relief_programme}, to read from.
 *
 * @param version null for a draft
 * @param authors whoever drafted or changed it
 */
record ProgrammeOnFile(
        UUID id,
        String code,
        UUID union,
        ProgrammeState state,
        @Nullable Integer version,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        ProgrammeDocument document,
        List<UUID> authors,
        long revision) {

    ProgrammeOnFile {
        authors = List.copyOf(authors);
    }

    ProgrammeOnFile requireDraft() {
        if (state != ProgrammeState.DRAFT) throw new ProblemException(ProgrammeProblem.NOT_DRAFT);
        return this;
    }

    /** As its rules would be published; without a version and a day while it is a draft. */
    Programme programme(LocalDate day) {
        return new Programme(
                id,
                code,
                version == null ? 0 : version,
                union,
                document.words(),
                document.kind(),
                from == null ? day : from,
                until,
                document.rules(),
                document.steps(),
                document.caps(),
                document.papers());
    }
}

package org.gongyou.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A version as those who manage it see it. */
@Schema(name = "ManagedReliefProgramme")
record ProgrammeOfficerView(
        UUID id,
        String code,
        UUID unionId,
        ProgrammeState state,

        @Schema(description = "Given when it is published") @Nullable
        Integer programmeVersion,

        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate until,
        ProgrammeDocument document,
        @JsonIgnore long version)
        implements Versioned {

    static ProgrammeOfficerView of(ProgrammeOnFile programme) {
        return new ProgrammeOfficerView(
                programme.id(),
                programme.code(),
                programme.union(),
                programme.state(),
                programme.version(),
                programme.from(),
                programme.until(),
                programme.document(),
                programme.revision());
    }
}

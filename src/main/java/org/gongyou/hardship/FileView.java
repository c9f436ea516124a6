package org.gongyou.hardship;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A file of hardship, as the worker and the officers who keep it see it. */
@Schema(name = "HardshipFile")
record FileView(
        UUID id,

        @Schema(description = "EDGE for whoever only came close")
        String classCode,

        String className,
        UUID unionId,
        String union,

        @Schema(description = "Masked; for officers") @Nullable
        String name,

        LocalDate since,
        @Schema(description = "When it is looked at again") LocalDate reviewOn,
        String programmeCode,
        String caseNumber,

        @Schema(description = "What came out when it was held against the rules again") @Nullable
        String recheck,

        @Schema(description = "The same in words") @Nullable String recheckText,

        @Schema(description = "Of the national help system") @Nullable
        String nationalNumber,

        @Schema(description = "In order; of one file alone") @Nullable
        List<EntryView> history,

        @JsonIgnore long version)
        implements Versioned {

    /** @param reason in words, of leaving */
    @Schema(name = "HardshipEntry")
    record EntryView(
            String what, String className, @Nullable String reason, Instant at) {}

    FileView {
        history = history == null ? null : List.copyOf(history);
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "FileView[" + id + "]";
    }
}

package org.gongyou.proceeding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** What the lawyer of a case gets; its entity tag is the case's. */
@Schema(name = "LawyerSubsidy")
record SubsidyView(
        String number,

        @Schema(description = "By the table, for each stage that took place")
        List<Line> lines,

        long totalInFen,

        @Schema(description = "What was ordered; absent before that") @Nullable
        Long orderedInFen,

        @JsonIgnore long version)
        implements Versioned {

    /** For one stage. */
    @Schema(name = "LawyerSubsidyLine")
    record Line(Stage stage, String title, long amountInFen) {}

    SubsidyView {
        lines = List.copyOf(lines);
    }
}

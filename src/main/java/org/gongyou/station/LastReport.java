package org.gongyou.station;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody who came by said last.
 *
 * @param what a word of the feature that takes reports, which a newer release may know more of
 * @param at to the second
 */
@Schema(name = "LastReport")
record LastReport(
        @Schema(description = "Open list", example = "OPEN") String what, Instant at) {

    LastReport {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }
}

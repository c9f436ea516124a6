package org.gongyou.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.witness.Pseudonyms;
import org.gongyou.witness.Witness;
import org.jspecify.annotations.Nullable;

/** A report as officers see it. */
@Schema(name = "StationReport")
record OfficerReportView(
        @JsonUnwrapped KeptReportView report,

        @Schema(description = "0 to 1, less from farther away")
        double weight,

        @Schema(description = "Whether whoever said it was signed in") @Nullable
        Boolean signedIn,

        @Nullable
        @Schema(description = "The same for whoever it was, at this station; absent after a month", example = "K7M2QD")
        String reporter) {

    static OfficerReportView of(StationReport report, @Nullable String note, Pseudonyms pseudonyms) {
        Witness by = report.by();
        return new OfficerReportView(
                KeptReportView.of(report, note),
                report.weight(),
                by.isNobody() ? null : by.isSignedIn(),
                pseudonyms.at(report.stationId(), by));
    }
}

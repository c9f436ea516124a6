package org.gongyou.coverclaim;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;

/** What is paid, with the arithmetic. */
@Schema(name = "CoverClaimAssessment")
record AssessmentView(
        List<LineView> lines,
        long totalInFen,

        @Schema(description = "As it was when an officer approved it; before, the papers may say otherwise")
        boolean settled) {

    @Schema(name = "CoverClaimAssessmentLine")
    record LineView(String benefit, String title, String arithmetic, long amountInFen) {}

    static AssessmentView of(Assessment assessment, boolean settled, Language language) {
        return new AssessmentView(
                assessment.lines().stream()
                        .map(line -> new LineView(
                                line.benefit(),
                                line.name().in(language),
                                line.arithmetic().in(language),
                                line.amountInFen()))
                        .toList(),
                assessment.totalInFen(),
                settled);
    }
}

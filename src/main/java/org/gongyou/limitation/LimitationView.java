package org.gongyou.limitation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** What the clock says, for people. */
record LimitationView(
        DisputeKind dispute,
        String disputeName,

        @Schema(description = "The edition of the rules this was answered from")
        String rules,

        @Schema(description = "As of this day in China") LocalDate on,

        @Schema(description = "The step whose last day is next; absent when none runs") @Nullable
        String nearest,

        String note,
        List<LimitationStepView> steps) {

    private static final Words NOTE = new Words(
            "结果按您填写的日期和公开的法律计算，供您安排时间，不能代替律师意见；宜早不宜迟。",
            "Counted from the dates you gave and the law as published. It helps you plan and replaces no lawyer: sooner is safer.");

    static LimitationView of(LimitationAnswer answer, Language language) {
        LimitationStep nearest = answer.nearest();
        return new LimitationView(
                answer.dispute(),
                answer.dispute().words().in(language),
                answer.edition(),
                answer.on(),
                nearest == null ? null : nearest.step(),
                NOTE.in(language),
                answer.steps().stream()
                        .map(step -> LimitationStepView.of(step, answer.on(), language))
                        .toList());
    }
}

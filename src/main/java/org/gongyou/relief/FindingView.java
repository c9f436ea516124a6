package org.gongyou.relief;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;
import org.gongyou.programme.OutcomeView;
import org.gongyou.programme.Programme;
import org.jspecify.annotations.Nullable;

/** What the rules came to, line by line, in which version and of which day. */
@Schema(name = "ReliefFinding")
record FindingView(
        LocalDate on,
        @Schema(description = "Of the programme") int version,
        @Nullable String className,
        OutcomeView outcome) {

    static FindingView of(Weighed weighed, Programme programme, Language language) {
        String code = weighed.outcome().classCode();
        return new FindingView(
                weighed.on(),
                programme.version(),
                code == null ? null : programme.className(code).in(language),
                OutcomeView.of(weighed.outcome(), language));
    }
}

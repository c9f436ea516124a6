package org.gongyou.publicnotice;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;

/**
 * Exactly what would show if the notice were put up today.
 *
 * @param applicant masked
 * @param union its name
 */
public record NoticePreview(
        String applicant,
        Words programme,
        String caseNumber,
        String union,
        LocalDate from,
        LocalDate until,
        Scope scope) {

    /** What the worker is shown beforehand. */
    @Schema(name = "PublicNoticePreview")
    public record View(
            @Schema(description = "Masked, as everybody will see it")
            String applicant,

            String programme,
            String caseNumber,
            @Schema(description = "Its name") String union,
            @Schema(description = "If it were put up today") LocalDate from,
            @Schema(description = "Its last day") LocalDate until,
            Scope scope) {}

    public View in(Language language) {
        return new View(applicant, programme.in(language), caseNumber, union, from, until, scope);
    }
}

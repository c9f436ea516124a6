package org.gongyou.publicnotice;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.language.Language;

/** Everything that anybody ever learns from a notice (PIPL arts. 6 and 28: the least possible). */
@Schema(name = "PublicNotice")
record PublicNoticeView(
        UUID id,
        @Schema(description = "Masked", examples = "演**") String applicant,
        String programme,
        String caseNumber,

        @Schema(description = "Name of the responsible union")
        String union,

        LocalDate from,

        @Schema(description = "Its last day, whole, as days are in China; then it is gone")
        LocalDate until) {

    static PublicNoticeView of(PublicNotice notice, NoticeText text, Language language) {
        String name = text.name(notice);
        return new PublicNoticeView(
                notice.id(),
                name == null ? "" : name,
                notice.programmeName().in(language),
                notice.caseNumber(),
                text.unionName(notice.unionId()),
                ChinaDay.of(notice.postedAt()),
                notice.lastDay());
    }
}

package org.gongyou.publicnotice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A notice as the officers see it who may decide the case. */
@Schema(name = "OfficerPublicNotice")
record OfficerNoticeView(
        UUID id,

        @Schema(description = "Masked; gone once it does not hang any more") @Nullable
        String applicant,

        String programmeCode,
        String programme,
        String caseNumber,
        UUID unionId,
        String union,
        Scope scope,
        @Nullable UUID basicUnionId,
        NoticeState state,
        LocalDate from,
        @Schema(description = "Its last day") LocalDate until,

        @Schema(description = "The case does not go on before they are answered")
        int openObjections,

        @Schema(description = "Objections found right") int upheld,

        @Schema(description = "Of one notice alone, not in lists") @Nullable
        List<ObjectionView> objections,

        @Schema(description = "Photos of the posting; of one notice alone, not in lists") @Nullable
        List<UUID> postings,

        long version)
        implements Versioned {

    /** What somebody says against it. */
    @Schema(name = "PublicNoticeObjection")
    record ObjectionView(
            UUID id,

            @Schema(description = "Erased after some time") @Nullable
            String text,

            @Schema(description = "As they say themselves; reading it is on record") @Nullable
            String name,

            @Nullable String phone,
            Instant madeAt,
            PublicObjection.State state,
            @Nullable String answer,
            @Nullable UUID answeredBy,
            @Nullable Instant answeredAt) {

        static ObjectionView of(PublicObjection objection, NoticeText text) {
            NoticeText.Words words = text.open(objection.words());
            return new ObjectionView(
                    objection.id(),
                    words == null ? null : words.text(),
                    words == null ? null : words.name(),
                    words == null ? null : words.phone(),
                    objection.madeAt(),
                    objection.state(),
                    text.answer(objection.answer()),
                    objection.answeredBy(),
                    objection.answeredAt());
        }
    }

    /** @param objections null in lists, like {@code postings} */
    static OfficerNoticeView of(
            PublicNotice notice,
            @Nullable List<ObjectionView> objections,
            @Nullable List<UUID> postings,
            NoticeText text,
            Language language) {
        return new OfficerNoticeView(
                notice.id(),
                text.name(notice),
                notice.programme(),
                notice.programmeName().in(language),
                notice.caseNumber(),
                notice.unionId(),
                text.unionName(notice.unionId()),
                notice.scope(),
                notice.basicUnionId(),
                notice.state(),
                ChinaDay.of(notice.postedAt()),
                notice.lastDay(),
                notice.openObjections(),
                notice.upheld(),
                objections,
                postings,
                notice.version());
    }
}

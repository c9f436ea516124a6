package org.gongyou.notification;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** A notice in the reader's language. */
@Schema(name = "Notice")
record NoticeView(
        UUID id,
        Instant at,
        String title,
        String text,

        @Schema(description = "The case to open when it is tapped") @Nullable
        String caseNumber,

        boolean read) {

    static NoticeView of(InboxNotice notice, NoticeContent content, Language language) {
        return new NoticeView(
                notice.id(),
                notice.at(),
                content.title().in(language),
                content.text().in(language),
                notice.caseNumber(),
                notice.isRead());
    }
}

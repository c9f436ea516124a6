package org.gongyou.warmth;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.payment.Manner;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A list. */
@Schema(name = "WarmthList")
record WarmthListView(
        UUID id,
        UUID unionId,
        String title,
        String programmeCode,
        String occasion,
        Manner manner,
        long amountInFen,
        @Nullable String goods,
        @Nullable Integer quota,
        ListState state,
        @Schema(description = "How many people are on it") int people,
        UUID madeBy,
        Instant madeAt,
        @Nullable UUID approvedBy,
        @Nullable Instant approvedAt,
        long version)
        implements Versioned {

    static WarmthListView of(WarmthList list) {
        return new WarmthListView(
                list.id(),
                list.unionId(),
                list.title(),
                list.programme(),
                list.occasion(),
                list.manner(),
                list.amountInFen(),
                list.goods(),
                list.quota(),
                list.state(),
                list.lines(),
                list.madeBy(),
                list.madeAt(),
                list.approvedBy(),
                list.approvedAt(),
                list.version());
    }

    /** One person on it. */
    @Schema(name = "WarmthPerson")
    record Person(
            UUID id,
            @Schema(description = "Masked") @Nullable String name,
            long amountInFen,

            @Schema(description = "Of hardship when the list was approved; empty for none")
            String hardshipClass,

            LineState state,

            @Schema(description = "Why nothing is paid") @Nullable
            String reason,

            Instant changedAt) {

        static Person of(WarmthLine line, @Nullable String name, @Nullable String reason) {
            return new Person(
                    line.id(), name, line.amountInFen(), line.classCode(), line.state(), reason, line.changedAt());
        }
    }
}

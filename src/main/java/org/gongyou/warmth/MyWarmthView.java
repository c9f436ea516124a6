package org.gongyou.warmth;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.payment.Manner;
import org.gongyou.payment.Payee;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** What a person gets without having applied, as they see it. */
@Schema(name = "MyWarmth")
record MyWarmthView(
        UUID id,
        String title,
        @Schema(description = "Name of the union") String union,
        Manner manner,
        long amountInFen,
        @Nullable String goods,
        LineState state,
        @Schema(description = "What now, in one sentence") String nextStep,

        @Schema(description = "Why nothing is paid") @Nullable
        String reason,

        @Schema(description = "Where it goes; the account masked") @Nullable
        String account,

        Instant changedAt,
        long version)
        implements Versioned {

    static MyWarmthView of(
            WarmthLine line,
            WarmthList list,
            String union,
            @Nullable String reason,
            @Nullable Payee payee,
            Language language) {
        return new MyWarmthView(
                line.id(),
                list.title(),
                union,
                list.manner(),
                line.amountInFen(),
                list.goods(),
                line.state(),
                line.state().words().in(language),
                reason,
                payee == null ? null : payee.account().masked(),
                line.changedAt(),
                line.version());
    }
}

package org.gongyou.penalty;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** A penalty as its owner sees it. */
@Schema(name = "Penalty")
record PenaltyView(
        UUID id,
        PenaltyState state,
        @Schema(description = "One sentence") String reason,

        @Schema(description = "The campaign of the coupon that led to it")
        UUID campaignId,

        @Nullable @Schema(description = "Barred from this series; else from all campaigns of the union")
        String series,

        UUID unionId,
        int unused,
        Instant barredFrom,

        @Schema(description = "From then on everything is as before")
        Instant barredUntil,

        @Nullable Instant liftedAt,

        @Nullable @Schema(description = "The number of the case in which one objected")
        String appealNumber) {

    static PenaltyView of(Penalty penalty, Instant now, Language language) {
        return new PenaltyView(
                penalty.id(),
                penalty.stateAt(now),
                reason(penalty).in(language),
                penalty.campaignId(),
                PenaltyScope.series(penalty.scope()),
                penalty.unionId(),
                penalty.unused(),
                penalty.barredFrom(),
                penalty.barredUntil(),
                penalty.liftedAt(),
                penalty.appeal());
    }

    static Words reason(Penalty penalty) {
        return new Words(
                "“" + penalty.title() + "”等" + penalty.unused() + "张券到期未使用",
                "Coupons that expired unused: " + penalty.unused() + ", the last of “" + penalty.titleEn() + "”");
    }

    static Words what(Penalty penalty) {
        return PenaltyScope.series(penalty.scope()) == null
                ? new Words("该工会的领券活动", "the union's campaigns")
                : new Words("同系列的领券活动", "campaigns of this series");
    }
}

package org.gongyou.coupon;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** A coupon as its owner sees it. */
@Schema(name = "Coupon")
public record CouponView(
        UUID id,
        UUID campaignId,
        String title,
        CouponState state,

        @Nullable @Schema(description = "To be shown as a QR code; absent when it cannot be spent any more")
        String code,

        long valueInFen,
        long minimumSpendInFen,

        @Schema(description = "At all of whose stores it may be spent")
        List<UUID> merchantIds,

        List<UUID> storeIds,
        Instant validFrom,
        Instant validUntil,
        Instant wonAt,

        @Nullable @Schema(description = "When it was used, handed back or taken back")
        Instant endedAt) {

    static CouponView of(
            WonCoupon won, CouponState state, @Nullable Instant endedAt, @Nullable String code, Language language) {
        CouponTerms terms = won.terms();
        String english = terms.titleEn();
        return new CouponView(
                won.id(),
                won.origin(),
                language == Language.EN && english != null ? english : terms.title(),
                state,
                code,
                terms.valueInFen(),
                terms.minimumSpendInFen(),
                terms.merchants(),
                terms.stores(),
                terms.validFrom(),
                terms.validUntil(),
                won.wonAt(),
                endedAt);
    }
}

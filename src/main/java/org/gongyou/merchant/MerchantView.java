package org.gongyou.merchant;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.geo.Crs;
import org.jspecify.annotations.Nullable;

/** A merchant as everybody sees it. */
@Schema(name = "Merchant")
record MerchantView(
        UUID id,
        String name,
        @Nullable String phone,

        @Schema(description = "In the order of their codes") List<StoreView> stores,

        @Nullable @Schema(description = "True for a made-up merchant, otherwise absent")
        Boolean demo) {

    static MerchantView of(ListedMerchant merchant, Instant now, Crs crs) {
        return new MerchantView(
                merchant.name().id(),
                merchant.name().name(),
                merchant.phone(),
                merchant.stores().stream()
                        .map(store -> StoreView.of(store, now, crs))
                        .toList(),
                merchant.demo() ? true : null);
    }
}

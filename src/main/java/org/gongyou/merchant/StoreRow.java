package org.gongyou.merchant;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A store of a list, as it is written. */
record StoreRow(
        UUID id,
        UUID merchantId,
        String code,
        String name,
        String address,
        double lat,
        double lon,
        @Nullable String phone,
        @Nullable String hours,
        @Nullable String region,
        UUID unionId,
        boolean demo) {

    static StoreRow of(UUID id, UUID merchant, String code, StoreDetails details, boolean demo) {
        return new StoreRow(
                id,
                merchant,
                code,
                details.name(),
                details.address(),
                details.place().lat(),
                details.place().lon(),
                details.phone(),
                details.hours(),
                details.region(),
                details.unionId(),
                demo);
    }
}

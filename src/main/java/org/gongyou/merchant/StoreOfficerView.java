package org.gongyou.merchant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A store as those who manage it see it, and may change it by its entity tag. WGS-84. */
@Schema(name = "ManagedStore")
record StoreOfficerView(
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
        boolean demo,
        @JsonIgnore long version)
        implements Versioned {

    static StoreOfficerView of(StoreOnFile store) {
        StoreDetails details = store.details();
        return new StoreOfficerView(
                store.id(),
                store.merchantId(),
                store.code(),
                details.name(),
                details.address(),
                details.place().lat(),
                details.place().lon(),
                details.phone(),
                details.hours(),
                details.region(),
                details.unionId(),
                store.isDemo(),
                store.version());
    }
}

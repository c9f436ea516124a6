package org.gongyou.merchant;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A store at which the caller may serve. */
@Schema(name = "ServedStore")
record ServedStoreView(
        UUID id,
        String code,
        String name,
        String address,
        UUID merchantId,
        String merchantName,

        @Schema(description = "Whether the caller owns the merchant, and so adds and removes its clerks")
        boolean owner) {

    static ServedStoreView of(Store store, boolean owner) {
        return new ServedStoreView(
                store.id(),
                store.code(),
                store.name(),
                store.address(),
                store.merchantId(),
                store.merchantName(),
                owner);
    }
}

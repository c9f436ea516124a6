package org.gongyou.merchant;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.personal.PersonName;
import org.jspecify.annotations.Nullable;

/** A clerk as the owner sees them, masked. */
@Schema(name = "Clerk")
record ClerkView(
        UUID id,
        UUID merchantId,
        @Nullable @Schema(example = "演**") String name,
        @Schema(example = "138****5678") String phone,
        List<UUID> storeIds,
        Instant since) {

    ClerkView {
        storeIds = List.copyOf(storeIds);
    }

    static ClerkView of(Clerk clerk, Vault vault) {
        PersonName name = clerk.name(vault);
        return new ClerkView(
                clerk.id(),
                clerk.merchantId(),
                name == null ? null : name.masked(),
                clerk.phone(vault).masked(),
                clerk.stores(),
                clerk.since());
    }
}

package org.gongyou.merchant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Who shall serve at some stores of one merchant; whoever has the phone, or signs in with it some day. */
@Schema(name = "ClerkRequest")
record ClerkRequest(
        @NotNull PhoneNumber phone,
        @Nullable PersonName name,
        @NotNull @Size(min = 1, max = 200) List<@NotNull UUID> storeIds) {

    ClerkRequest {
        storeIds = storeIds == null ? null : List.copyOf(storeIds);
    }
}

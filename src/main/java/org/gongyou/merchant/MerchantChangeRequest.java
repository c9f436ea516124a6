package org.gongyou.merchant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that is said of a merchant; what is left out is said no longer. */
@Schema(name = "MerchantChangeRequest")
record MerchantChangeRequest(
        @NotBlank @Size(max = StoreRequest.NAME) String name,
        @Nullable @Size(max = StoreRequest.PHONE) String phone,
        @NotNull MerchantState state) {}

package org.gongyou.merchant;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Who owns a merchant; whoever has the phone, or signs in with it some day. */
@Schema(name = "MerchantOwnerRequest")
record OwnerRequest(@NotNull PhoneNumber phone, @Nullable PersonName name) {}

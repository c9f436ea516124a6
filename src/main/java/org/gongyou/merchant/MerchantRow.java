package org.gongyou.merchant;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A merchant of a list, as it is written. */
record MerchantRow(
        UUID id, String code, String name, @Nullable String phone, UUID unionId, boolean demo) {}

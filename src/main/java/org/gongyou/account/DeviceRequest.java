package org.gongyou.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The device somebody signs in on.
 *
 * @param id chosen by the app at its first start and kept: it is how the device is known again
 */
record DeviceRequest(
        @NotBlank @Size(max = 100) String id,
        @Size(max = 60) @Nullable String name,
        @Size(max = 40) @Nullable String platform) {}

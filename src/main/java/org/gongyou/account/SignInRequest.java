package org.gongyou.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.gongyou.platform.personal.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Either phone and the code sent to it, or provider and the code it gave. */
record SignInRequest(
        @Nullable PhoneNumber phone,
        @Size(max = 40) @Nullable String provider,
        @NotBlank @Size(max = 512) String code,
        @NotNull @Valid DeviceRequest device) {

    @Override
    public String toString() {
        return "SignInRequest";
    }
}

package org.gongyou.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record RefreshRequest(@NotBlank @Size(max = 300) String refreshToken) {

    @Override
    public String toString() {
        return "RefreshRequest";
    }
}

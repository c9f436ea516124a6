package org.gongyou.card;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param code as scanned */
record CardCheckRequest(@NotBlank @Size(max = 64) String code) {

    @Override
    public String toString() {
        return "CardCheckRequest[…]";
    }
}

package org.gongyou.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.personal.DocumentType;
import org.gongyou.platform.personal.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * What shows that an account is the caller's, beside the new phone the caller is signed in with: name and document, and one
 * more thing.
 */
record TakeoverRequest(
        @NotNull DocumentType documentType,
        @NotBlank @Size(max = 60) String number,
        @NotNull PersonName name,
        @Size(max = 10) @Nullable String country,
        @NotNull @Valid Proof proof) {

    /**
     * @param kind OLD_PHONE (the whole number), PREVIOUS_DEVICE (the device's id), MEMBER_NUMBER
     */
    @Schema(name = "TakeoverProof")
    record Proof(
            @NotBlank @Size(max = 40) String kind,
            @NotBlank @Size(max = 100) String value) {

        @Override
        public String toString() {
            return "Proof[" + kind + "]";
        }
    }

    @Override
    public String toString() {
        return "TakeoverRequest[" + documentType + "]";
    }
}

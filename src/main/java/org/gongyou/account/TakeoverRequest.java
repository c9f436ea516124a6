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

    /** @param kind that of a {@link org.gongyou.account.TakeoverProof} */
    @Schema(name = "TakeoverProof")
    record Proof(
            @Schema(
                    description = "Which proof it is: OLD_PHONE, PREVIOUS_DEVICE or MEMBER_NUMBER. Any other is"
                            + " answered with 422 at /proof/kind and the member kinds, which lists those there are.")
            @NotBlank
            @Size(max = 40)
            String kind,

            @Schema(
                    description = "By kind. OLD_PHONE: the whole number of the phone the account has, or had until it"
                            + " went to somebody else. PREVIOUS_DEVICE: the device.id this device gave when it signed"
                            + " in to the account. MEMBER_NUMBER: the member number, such as M26-00001234-6, with or"
                            + " without spaces and hyphens, in upper or lower case.")
            @NotBlank
            @Size(max = 100)
            String value) {

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

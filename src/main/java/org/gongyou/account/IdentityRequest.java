package org.gongyou.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.personal.DocumentType;
import org.gongyou.platform.personal.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is.
 *
 * @param country of a passport, ISO 3166 alpha-2
 * @param expiresOn required of every document but the resident identity card
 * @param birthDate for documents whose number does not hold it
 * @param consent to the text of {@code GET /v1/texts/identity-consent}
 */
record IdentityRequest(
        @NotNull DocumentType documentType,
        @NotBlank @Size(max = 60) String number,
        @NotNull PersonName name,
        @Size(max = 10) @Nullable String country,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate birthDate,
        @NotNull @Valid Consent consent) {

    @Schema(name = "IdentityConsent")
    record Consent(@NotBlank @Size(max = 40) String version) {}

    @Override
    public String toString() {
        return "IdentityRequest[" + documentType + "]";
    }
}

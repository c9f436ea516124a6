package org.gongyou.legalaid;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something the worker shows about themselves or whom they act for; evidence goes into the locker. */
@Schema(name = "LegalAidProof")
record AidPaper(
        @NotNull Sort sort,

        @Schema(description = "An uploaded file of the applicant's") @NotNull
        UUID fileId) {

    /** None of them is the employer's. */
    @Schema(name = "LegalAidProofSort")
    enum Sort {
        IDENTITY_CARD,
        KINSHIP,
        CONSENT,
        DEATH_CERTIFICATE,
        INCAPACITY,
        OTHER
    }
}

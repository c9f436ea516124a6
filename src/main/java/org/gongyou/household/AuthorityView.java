package org.gongyou.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The authority of one adult of a household to check the finances, as the household and the officers of a case see it. */
@Schema(name = "HouseholdAuthority")
public record AuthorityView(
        @Schema(description = "Of the household") UUID memberId,
        @Schema(description = "Masked") String name,
        Relation relation,
        boolean applicant,

        @Schema(description = "Absent before it was asked for") @Nullable
        AuthorityState state,

        @Schema(description = "How it was given") @Nullable SigningManner manner,

        @Nullable Instant askedAt,
        @Nullable Instant signedAt,

        @Schema(description = "The last day it counts") @Nullable
        LocalDate validUntil,

        @Schema(description = "Whether it counts today") boolean valid,
        @Schema(description = "Photos of the paper") List<UUID> files,

        @Schema(description = "SHA-256 of the text that was agreed to, in hexadecimal") @Nullable
        String sha256) {

    public AuthorityView {
        files = List.copyOf(files);
    }
}

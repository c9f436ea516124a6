package org.gongyou.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.personal.PersonName;
import org.jspecify.annotations.Nullable;

/** An authority as the person sees it who is asked for it. */
@Schema(name = "AuthorityRequest")
record AuthorityRequestView(
        UUID id,

        @Schema(description = "Who asks for relief, masked; the text says the name")
        String applicant,

        AuthorityState state,
        Instant askedAt,
        @Nullable Instant signedAt,

        @Schema(description = "The last day it counts") @Nullable
        LocalDate validUntil,

        @Nullable Instant revokedAt) {

    static AuthorityRequestView of(Authority authority, Applicants.@Nullable Applicant applicant) {
        PersonName name = applicant == null ? null : PersonName.read(applicant.name());
        return new AuthorityRequestView(
                authority.id(),
                name == null ? "" : name.masked(),
                authority.state(),
                authority.askedAt(),
                authority.signedAt(),
                authority.validUntil(),
                authority.revokedAt());
    }
}

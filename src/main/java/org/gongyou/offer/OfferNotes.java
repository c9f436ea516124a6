package org.gongyou.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.gongyou.platform.crypto.Vault;
import org.jspecify.annotations.Nullable;

/** When something is said, and what is written besides, sealed. */
@ApplicationScoped
class OfferNotes {

    private static final String PURPOSE = "offer.report-note";

    private final Vault vault;
    private final Clock clock;

    OfferNotes(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    byte @Nullable [] seal(@Nullable String note) {
        return note == null || note.isBlank() ? null : vault.seal(PURPOSE, note);
    }

    @Nullable
    String open(OfferReport report) {
        byte[] note = report.note();
        return note == null ? null : vault.open(PURPOSE, note);
    }
}

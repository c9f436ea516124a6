package org.gongyou.relief;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of an application, and by whom. */
@Embeddable
class Settled {

    @Column(name = "first_in_fen")
    private @Nullable Long firstInFen;

    @Column(name = "amount_in_fen")
    private @Nullable Long amountInFen;

    @Column(name = "decided_by")
    private @Nullable UUID by;

    @Column(name = "decided_union")
    private @Nullable UUID union;

    @Column(name = "decided_at")
    private @Nullable Instant at;

    private @Nullable String reason;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** Before the papers were there. */
    void payFirst(long fen) {
        firstInFen = fen;
    }

    void firstWasStopped() {
        firstInFen = null;
    }

    void decide(UUID officer, UUID ofUnion, @Nullable Long fen, @Nullable String reasonCode, Instant now) {
        by = officer;
        union = ofUnion;
        amountInFen = fen;
        reason = reasonCode;
        at = now;
    }

    /** It is looked at again. */
    void undo() {
        by = null;
        union = null;
        amountInFen = null;
        at = null;
    }

    void end(Instant now) {
        endedAt = now;
    }

    long first() {
        return firstInFen == null ? 0 : firstInFen;
    }

    @Nullable
    Long amountInFen() {
        return amountInFen;
    }

    @Nullable
    UUID by() {
        return by;
    }

    @Nullable
    UUID union() {
        return union;
    }

    @Nullable
    Instant at() {
        return at;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}

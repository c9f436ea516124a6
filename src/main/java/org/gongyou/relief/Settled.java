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

    @Column(name = "follow_by")
    private @Nullable Instant followBy;

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

    /** Before the papers were there; those, and the notice, follow in time. */
    void payFirst(long fen, Instant by) {
        firstInFen = fen;
        followBy = by;
    }

    void firstWasStopped() {
        firstInFen = null;
        followBy = null;
    }

    /** By when papers are there and the notice hangs, where help came first. */
    @Nullable
    Instant followBy() {
        return followBy;
    }

    /** Of the same application once more: what came first was paid. */
    Settled again() {
        Settled copy = new Settled();
        copy.firstInFen = firstInFen;
        return copy;
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

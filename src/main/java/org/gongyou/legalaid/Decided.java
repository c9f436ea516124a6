package org.gongyou.legalaid;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was decided on a request, by whom and when: for the written decision. */
@Embeddable
class Decided {

    enum Outcome {
        GRANTED,
        REFUSED
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    private @Nullable Outcome outcome;

    @Column(name = "decided_by")
    private @Nullable UUID by;

    @Column(name = "decided_at")
    private @Nullable Instant at;

    @Column(name = "decided_union")
    private @Nullable UUID union;

    @Column(name = "reason_code")
    private @Nullable String reasonCode;

    @Column(name = "decision_note")
    private byte @Nullable [] note;

    protected Decided() {}

    void is(Outcome what, @Nullable UUID officer, UUID ofUnion, Instant now) {
        outcome = what;
        by = officer;
        union = ofUnion;
        at = now;
    }

    void because(@Nullable String code, byte @Nullable [] sealed) {
        reasonCode = code;
        note = sealed;
    }

    void erase() {
        note = null;
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    @Nullable
    UUID by() {
        return by;
    }

    @Nullable
    Instant at() {
        return at;
    }

    @Nullable
    UUID union() {
        return union;
    }

    @Nullable
    String reasonCode() {
        return reasonCode;
    }

    byte @Nullable [] note() {
        return note;
    }
}

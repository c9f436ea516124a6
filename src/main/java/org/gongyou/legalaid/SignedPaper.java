package org.gongyou.legalaid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A paper as it was signed. What was signed stays, also once it is revoked; then a further round may be signed. */
@Entity
@Table(name = "legal_aid_paper")
@IdClass(SignedPaper.Key.class)
class SignedPaper {

    record Key(UUID workerId, UUID requestId, PaperKind paper, int round) implements Serializable {}

    /** How it was signed. */
    enum Manner {
        /** By hand on the screen of a phone that is signed in. */
        PHONE,
        /** On paper, and photographed. */
        PAPER
    }

    /**
     * How something is signed.
     *
     * @param device id of the session's device: whoever is signed in there has confirmed it
     */
    record Act(Manner manner, List<UUID> files, String device) {

        Act {
            files = List.copyOf(files);
        }
    }

    @Id
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Id
    @Column(name = "request_id", updatable = false)
    private UUID requestId;

    @Id
    @Enumerated(EnumType.STRING)
    private PaperKind paper;

    @Id
    private int round;

    @Column(updatable = false)
    private String sha256;

    private byte @Nullable [] shown;
    private byte @Nullable [] signed;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Manner manner;

    private byte @Nullable [] power;

    @Column(updatable = false)
    private UUID[] files;

    @Column(updatable = false)
    private String device;

    @Column(name = "signed_at", updatable = false)
    private Instant signedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected SignedPaper() {}

    /** @param sha256 of what was shown */
    SignedPaper(Aid aid, PaperKind paper, int round, String sha256, Act act, Instant now) {
        this.workerId = aid.workerId();
        this.requestId = aid.id();
        this.paper = paper;
        this.round = round;
        this.sha256 = sha256;
        this.manner = act.manner();
        this.files = act.files().toArray(UUID[]::new);
        this.device = act.device();
        this.signedAt = now;
    }

    /** All three sealed. */
    void keeps(byte[] asShown, byte @Nullable [] withSignature, byte @Nullable [] powerGiven) {
        shown = asShown;
        signed = withSignature;
        power = powerGiven;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    void erase() {
        shown = null;
        signed = null;
        power = null;
    }

    boolean counts() {
        return revokedAt == null;
    }

    PaperKind paper() {
        return paper;
    }

    int round() {
        return round;
    }

    String sha256() {
        return sha256;
    }

    byte @Nullable [] shown() {
        return shown;
    }

    byte @Nullable [] signed() {
        return signed;
    }

    byte @Nullable [] power() {
        return power;
    }

    Manner manner() {
        return manner;
    }

    List<UUID> files() {
        return List.of(files);
    }

    Instant signedAt() {
        return signedAt;
    }

    @Nullable
    Instant revokedAt() {
        return revokedAt;
    }
}

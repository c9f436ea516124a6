package org.gongyou.coverclaim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a claim says; its state is the state of its case, which has the same id. */
@Entity
@Table(name = "cover_claim")
@IdClass(CoverClaim.Key.class)
class CoverClaim {

    record Key(UUID workerId, UUID id) implements Serializable {}

    static final String PURPOSE = "cover-claim:";

    @Id
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Id
    private UUID id;

    private @Nullable UUID insured;

    @Column(name = "cover_worker")
    private @Nullable UUID coverWorker;

    @Column(name = "cover_id")
    private @Nullable UUID coverId;

    /** A {@link ClaimRequest} in the clear, sealed; null once it was erased. */
    private byte @Nullable [] content;

    private byte @Nullable [] findings;
    private byte @Nullable [] assessment;

    @Column(name = "approved_by")
    private @Nullable UUID approvedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected CoverClaim() {}

    CoverClaim(UUID workerId, UUID id, byte[] content) {
        this.workerId = workerId;
        this.id = id;
        this.content = content;
    }

    void say(byte[] sealed) {
        content = sealed;
    }

    /** Whose cover it is about, as far as that is known. */
    void concern(@Nullable UUID person, @Nullable UUID ofWorker, @Nullable UUID cover) {
        insured = person;
        coverWorker = ofWorker;
        coverId = cover;
    }

    void assess(byte @Nullable [] sealed) {
        assessment = sealed;
    }

    void find(byte[] sealed) {
        findings = sealed;
    }

    void approve(UUID officer) {
        approvedBy = officer;
    }

    /** It is looked at again. */
    void reopen() {
        approvedBy = null;
    }

    void end(Instant now) {
        endedAt = now;
    }

    void erase() {
        content = null;
        findings = null;
        assessment = null;
    }

    boolean isApproved() {
        return approvedBy != null;
    }

    /** What the payment at this place among those who are paid is for. */
    String purpose(int position) {
        return purposes() + position;
    }

    /** With which the purposes of all its payments begin. */
    String purposes() {
        return PURPOSE + id + ":";
    }

    UUID workerId() {
        return workerId;
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID insured() {
        return insured;
    }

    @Nullable
    UUID coverWorker() {
        return coverWorker;
    }

    @Nullable
    UUID coverId() {
        return coverId;
    }

    byte @Nullable [] content() {
        return content;
    }

    byte @Nullable [] findings() {
        return findings;
    }

    byte @Nullable [] assessment() {
        return assessment;
    }

    @Nullable
    UUID approvedBy() {
        return approvedBy;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}

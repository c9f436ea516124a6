package org.gongyou.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A pack as it was asked for; how it comes about, {@link PackRepository} writes. */
@Entity
@Table(name = "evidence_pack")
@IdClass(Pack.Key.class)
class Pack {

    record Key(UUID workerId, UUID id) implements Serializable {}

    @Id
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Id
    private UUID id;

    @Column(name = "locker_id", updatable = false)
    private UUID lockerId;

    @Column(name = "case_number", updatable = false)
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private PackState state;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "asked_by", updatable = false)
    private UUID askedBy;

    private byte @Nullable [] content;

    private int done;

    private int steps;

    private int tries;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    private @Nullable Long size;

    private @Nullable String sha256;

    @Column(name = "ready_at")
    private @Nullable Instant readyAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    protected Pack() {}

    /** @param content a list of {@link PackItem}, sealed */
    Pack(Locker.Key locker, UUID id, String caseNumber, UUID askedBy, byte[] content, int steps, Instant now) {
        this.workerId = locker.workerId();
        this.lockerId = locker.id();
        this.id = id;
        this.caseNumber = caseNumber;
        this.askedBy = askedBy;
        this.askedAt = now;
        this.content = content;
        this.steps = steps;
        this.state = PackState.WAITING;
        this.dueAt = now;
    }

    Key key() {
        return new Key(workerId, id);
    }

    UUID lockerId() {
        return lockerId;
    }

    String caseNumber() {
        return caseNumber;
    }

    PackState state() {
        return state;
    }

    Instant askedAt() {
        return askedAt;
    }

    byte @Nullable [] content() {
        return content;
    }

    int done() {
        return done;
    }

    int steps() {
        return steps;
    }

    int tries() {
        return tries;
    }

    @Nullable
    Long size() {
        return size;
    }

    @Nullable
    String sha256() {
        return sha256;
    }

    @Nullable
    Instant readyAt() {
        return readyAt;
    }

    @Nullable
    Instant expiresAt() {
        return expiresAt;
    }
}

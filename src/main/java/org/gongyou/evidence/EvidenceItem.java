package org.gongyou.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.file.FileView;
import org.jspecify.annotations.Nullable;

/** A file in a locker, or the trace of one. */
@Entity
@Table(name = "evidence_item")
@IdClass(EvidenceItem.Key.class)
class EvidenceItem {

    record Key(UUID workerId, UUID id) implements Serializable {}

    @Id
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Id
    private UUID id;

    @Column(name = "locker_id", updatable = false)
    private UUID lockerId;

    private int position;

    @Column(name = "file_id", updatable = false)
    private UUID fileId;

    @Column(name = "file_owner", updatable = false)
    private UUID fileOwner;

    @Column(name = "media_type", updatable = false)
    private String mediaType;

    @Column(updatable = false)
    private int size;

    @Column(updatable = false)
    private String sha256;

    @Column(name = "received_sha256", updatable = false)
    private @Nullable String receivedSha256;

    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    private byte @Nullable [] content;

    protected EvidenceItem() {}

    EvidenceItem(Locker.Key locker, UUID id, int position, UUID fileOwner, FileView file, Instant now) {
        this.workerId = locker.workerId();
        this.lockerId = locker.id();
        this.id = id;
        this.position = position;
        this.fileOwner = fileOwner;
        this.fileId = file.id();
        this.mediaType = file.mediaType();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.receivedSha256 = file.receivedSha256();
        this.receivedAt = file.uploadedAt();
        this.addedAt = now;
    }

    EvidenceItem say(byte[] sealed) {
        content = sealed;
        return this;
    }

    void stand(int at) {
        position = at;
    }

    /** What it said goes; that it was there stays. */
    void remove(Instant now) {
        removedAt = now;
        content = null;
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    UUID fileId() {
        return fileId;
    }

    UUID fileOwner() {
        return fileOwner;
    }

    String mediaType() {
        return mediaType;
    }

    int size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    @Nullable
    String receivedSha256() {
        return receivedSha256;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Instant addedAt() {
        return addedAt;
    }

    @Nullable
    Instant removedAt() {
        return removedAt;
    }

    byte @Nullable [] content() {
        return content;
    }
}

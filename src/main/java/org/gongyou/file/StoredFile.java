package org.gongyou.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

/** What is known of a file; its bytes lie in the {@link FileStore}. */
@Entity
@Table(name = "worker_file")
class StoredFile {

    @Id
    private UUID id;

    @PartitionKey
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Column(updatable = false)
    private Instant at;

    @Column(name = "media_type", updatable = false)
    private String mediaType;

    @Column(updatable = false)
    private int size;

    @Column(updatable = false)
    private byte[] sha256;

    /** As it came; what was uploaded before this was recorded has none. */
    @Column(name = "received_sha256", updatable = false)
    private byte @Nullable [] receivedSha256;

    @Column(updatable = false)
    private byte @Nullable [] caption;

    @Column(name = "attached_at")
    private @Nullable Instant attachedAt;

    protected StoredFile() {}

    StoredFile(UUID workerId, Instant at, StoredContent content, byte @Nullable [] sealedCaption) {
        this.id = content.id();
        this.workerId = workerId;
        this.at = at;
        this.mediaType = content.kind().mediaType();
        this.size = content.size();
        this.sha256 = HexFormat.of().parseHex(content.sha256());
        this.receivedSha256 = HexFormat.of().parseHex(content.uploadedSha256());
        this.caption = sealedCaption;
    }

    UUID id() {
        return id;
    }

    UUID workerId() {
        return workerId;
    }

    Instant at() {
        return at;
    }

    FileKind kind() {
        return FileKind.ofMediaType(mediaType);
    }

    int size() {
        return size;
    }

    /** In hexadecimal, over the bytes as they are served. */
    String sha256() {
        return HexFormat.of().formatHex(sha256);
    }

    @Nullable
    String receivedSha256() {
        return receivedSha256 == null ? null : HexFormat.of().formatHex(receivedSha256);
    }

    /** Sealed. */
    byte @Nullable [] caption() {
        return caption;
    }

    /** Again changes nothing. */
    void attach(Instant now) {
        if (attachedAt == null) attachedAt = now;
    }

    boolean isAttached() {
        return attachedAt != null;
    }
}

package org.gongyou.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

/** A notice as it lies in the inbox. */
@Entity
@Table(name = "notice")
class InboxNotice {

    @Id
    private UUID id;

    @PartitionKey
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Column(updatable = false)
    private String event;

    @Column(updatable = false)
    private String template;

    @Column(updatable = false)
    private Instant at;

    @Column(name = "case_number", updatable = false)
    private @Nullable String caseNumber;

    @Column(updatable = false)
    private byte[] content;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    protected InboxNotice() {}

    UUID id() {
        return id;
    }

    Instant at() {
        return at;
    }

    @Nullable
    String caseNumber() {
        return caseNumber;
    }

    /** Sealed. */
    byte[] content() {
        return content;
    }

    boolean isRead() {
        return readAt != null;
    }
}

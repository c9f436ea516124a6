package org.gongyou.relief;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.WorkCase;
import org.jspecify.annotations.Nullable;

/** What a worker says against a refusal; it has the id of its case. */
@Entity
@Table(name = "relief_appeal")
@IdClass(Appeal.Key.class)
class Appeal {

    record Key(UUID workerId, UUID id) implements Serializable {}

    @Id
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Id
    private UUID id;

    @Column(name = "application_id", updatable = false)
    private UUID applicationId;

    /** Sealed; null once it was erased. */
    private byte @Nullable [] text;

    @Column(updatable = false)
    private UUID[] files;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    protected Appeal() {}

    Appeal(WorkCase subject, UUID application, byte @Nullable [] text, List<UUID> files, Instant now) {
        this.workerId = subject.workerId();
        this.id = subject.id();
        this.applicationId = application;
        this.text = text;
        this.files = files.toArray(UUID[]::new);
        this.madeAt = now;
    }

    void erase() {
        text = null;
    }

    UUID applicationId() {
        return applicationId;
    }

    byte @Nullable [] text() {
        return text;
    }

    List<UUID> files() {
        return List.of(files);
    }

    Instant madeAt() {
        return madeAt;
    }
}

package org.gongyou.legalaid;

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

/** What a worker says against a decision or the handling of a request; it has the id of its case. */
@Entity
@Table(name = "legal_aid_objection")
@IdClass(Objection.Key.class)
class Objection {

    record Key(UUID workerId, UUID id) implements Serializable {}

    @Id
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Id
    private UUID id;

    @Column(name = "request_id", updatable = false)
    private UUID requestId;

    /** Sealed; null once it was erased. */
    private byte @Nullable [] text;

    @Column(updatable = false)
    private UUID[] files;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    protected Objection() {}

    Objection(WorkCase subject, UUID request, byte @Nullable [] text, List<UUID> files, Instant now) {
        this.workerId = subject.workerId();
        this.id = subject.id();
        this.requestId = request;
        this.text = text;
        this.files = files.toArray(UUID[]::new);
        this.madeAt = now;
    }

    void erase() {
        text = null;
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
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

package org.gongyou.proceeding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.persistence.Ids;
import org.jspecify.annotations.Nullable;

/** Money that reached the worker. */
@Entity
@Table(name = "legal_recovery")
@IdClass(Recovery.Key.class)
class Recovery {

    record Key(UUID workerId, UUID caseId, UUID id) implements Serializable {}

    @Id
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Id
    private UUID id;

    /** Of the entry that this one takes back. */
    @Column(name = "takes_back", updatable = false)
    private @Nullable UUID takesBack;

    /** A {@link RecoveryRequest}, sealed; of one that takes another back, a {@link CorrectionRequest}. */
    private byte[] content;

    @Column(name = "entered_by")
    private UUID enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected Recovery() {}

    Recovery(WorkCase subject, byte[] content, UUID enteredBy, Instant now) {
        this.workerId = subject.workerId();
        this.caseId = subject.id();
        this.id = Ids.next();
        this.content = content;
        this.enteredBy = enteredBy;
        this.enteredAt = now;
    }

    /** Why {@code mistaken} was none. */
    static Recovery takingBack(Recovery mistaken, byte[] content, UUID enteredBy, Instant now) {
        Recovery counter = new Recovery();
        counter.workerId = mistaken.workerId;
        counter.caseId = mistaken.caseId;
        counter.id = Ids.next();
        counter.takesBack = mistaken.id;
        counter.content = content;
        counter.enteredBy = enteredBy;
        counter.enteredAt = now;
        return counter;
    }

    @Nullable
    UUID takesBack() {
        return takesBack;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    UUID id() {
        return id;
    }

    byte[] content() {
        return content;
    }
}

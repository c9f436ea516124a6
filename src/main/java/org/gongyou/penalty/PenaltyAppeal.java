package org.gongyou.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.WorkCase;

/** What a worker says against a penalty; it has the id of the case. */
@Entity
@Table(name = "penalty_appeal")
@IdClass(PenaltyAppeal.Key.class)
class PenaltyAppeal {

    record Key(UUID workerId, UUID id) implements Serializable {}

    @Id
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Id
    private UUID id;

    @Column(name = "penalty_id", updatable = false)
    private UUID penaltyId;

    @Column(updatable = false)
    private byte[] reason;

    @Column(name = "file_ids", updatable = false)
    private UUID[] fileIds;

    protected PenaltyAppeal() {}

    /** @param reason sealed */
    PenaltyAppeal(WorkCase subject, UUID penalty, byte[] reason, List<UUID> files) {
        this.workerId = subject.workerId();
        this.id = subject.id();
        this.penaltyId = penalty;
        this.reason = reason;
        this.fileIds = files.toArray(UUID[]::new);
    }

    UUID penaltyId() {
        return penaltyId;
    }

    byte[] reason() {
        return reason;
    }

    List<UUID> files() {
        return List.of(fileIds);
    }
}

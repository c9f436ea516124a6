package org.gongyou.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.WorkCase;

/** Papers for a number; it has the id of the case. */
@Entity
@Table(name = "campaign_papers")
@IdClass(PapersRow.Key.class)
class PapersRow {

    record Key(UUID workerId, UUID id) implements Serializable {}

    @Id
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Id
    private UUID id;

    @Column(name = "campaign_id", updatable = false)
    private UUID campaignId;

    @Column(updatable = false)
    private int number;

    @Column(name = "file_ids")
    private UUID[] fileIds;

    protected PapersRow() {}

    PapersRow(WorkCase subject, UUID campaign, int number, List<UUID> files) {
        this.workerId = subject.workerId();
        this.id = subject.id();
        this.campaignId = campaign;
        this.number = number;
        this.fileIds = files.toArray(UUID[]::new);
    }

    void replace(List<UUID> files) {
        fileIds = files.toArray(UUID[]::new);
    }

    UUID campaignId() {
        return campaignId;
    }

    int number() {
        return number;
    }

    List<UUID> files() {
        return List.of(fileIds);
    }
}

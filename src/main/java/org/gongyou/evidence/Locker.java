package org.gongyou.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** The locker of a matter. Whoever changes what lies in it holds its row. */
@Entity
@Table(name = "evidence_locker")
@IdClass(Locker.Key.class)
class Locker {

    record Key(UUID workerId, UUID id) implements Serializable {}

    @Id
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Id
    private UUID id;

    private long version;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Locker() {}

    Key key() {
        return new Key(workerId, id);
    }

    void changed(Instant now) {
        version++;
        changedAt = now;
    }

    long version() {
        return version;
    }
}

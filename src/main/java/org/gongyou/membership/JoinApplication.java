package org.gongyou.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What an application to join says; its state is the state of its case, which has the same id. */
@Entity
@Table(name = "join_application")
@IdClass(JoinApplication.Key.class)
class JoinApplication {

    record Key(UUID workerId, UUID id) implements Serializable {}

    @Id
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Id
    private UUID id;

    private String occupation;

    @Column(name = "charter_version")
    private String charterVersion;

    @Column(name = "charter_accepted_at")
    private Instant charterAcceptedAt;

    /** The request as it was sent, sealed: employers and places are personal. */
    private byte[] content;

    protected JoinApplication() {}

    JoinApplication(UUID workerId, UUID id, JoinRequest request, byte[] content, Instant now) {
        this.workerId = workerId;
        this.id = id;
        fill(request, content, now);
    }

    void mend(JoinRequest request, byte[] content, Instant now) {
        fill(request, content, now);
    }

    private void fill(JoinRequest request, byte[] newContent, Instant now) {
        if (!request.charter().version().equals(charterVersion)) {
            charterVersion = request.charter().version();
            charterAcceptedAt = now;
        }
        occupation = request.occupation();
        content = newContent;
    }

    UUID workerId() {
        return workerId;
    }

    UUID id() {
        return id;
    }

    String occupation() {
        return occupation;
    }

    String charterVersion() {
        return charterVersion;
    }

    Instant charterAcceptedAt() {
        return charterAcceptedAt;
    }

    byte[] content() {
        return content;
    }
}

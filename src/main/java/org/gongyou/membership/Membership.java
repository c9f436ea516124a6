package org.gongyou.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A membership from joining to leaving. Who rejoins gets a new one under the old number. */
@Entity
@Table(name = "membership")
@IdClass(Membership.Key.class)
class Membership {

    record Key(UUID workerId, UUID id) implements Serializable {}

    enum State {
        ACTIVE,
        /** Retired or unemployed: kept, without dues and without a vote (R4). */
        RETAINED,
        LEFT
    }

    @Id
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    /** The case that admitted. */
    @Id
    private UUID id;

    @Column(name = "member_number", updatable = false)
    private String memberNumber;

    @Column(name = "union_id")
    private UUID unionId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(updatable = false)
    private Instant since;

    private @Nullable Instant until;

    @Column(name = "placement_due_at")
    private @Nullable Instant placementDueAt;

    private long version;

    /** The version the rooms above know. */
    @Column(name = "told_version")
    private long toldVersion;

    protected Membership() {}

    Membership(UUID workerId, UUID id, String memberNumber, UUID unionId, Instant since) {
        this.workerId = workerId;
        this.id = id;
        this.memberNumber = memberNumber;
        this.unionId = unionId;
        this.state = State.ACTIVE;
        this.since = since;
        this.toldVersion = -1;
    }

    /** The union changes, the membership goes on: join once, transfer as you move (R3). */
    void moveTo(UUID union) {
        unionId = union;
        state = State.ACTIVE;
        placementDueAt = null;
        version++;
    }

    /** In a holding union only until then. */
    void awaitPlacement(@Nullable Instant due) {
        placementDueAt = due;
        version++;
    }

    void retain() {
        state = State.RETAINED;
        version++;
    }

    void end(Instant now) {
        state = State.LEFT;
        until = now;
        placementDueAt = null;
        version++;
    }

    void told() {
        toldVersion = version;
    }

    boolean isTold() {
        return toldVersion == version;
    }

    UUID workerId() {
        return workerId;
    }

    UUID id() {
        return id;
    }

    String memberNumber() {
        return memberNumber;
    }

    UUID unionId() {
        return unionId;
    }

    State state() {
        return state;
    }

    Instant since() {
        return since;
    }

    @Nullable
    Instant until() {
        return until;
    }

    @Nullable
    Instant placementDueAt() {
        return placementDueAt;
    }

    long version() {
        return version;
    }
}

package org.gongyou.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.persistence.Ids;
import org.jspecify.annotations.Nullable;

/** What happened with a group: who, when, and in what words. */
@Entity
@Table(name = "group_step")
@IdClass(GroupStep.Key.class)
class GroupStep {

    record Key(UUID groupId, UUID id) implements Serializable {}

    @Id
    @Column(name = "group_id", updatable = false)
    private UUID groupId;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @Column(name = "on_day", updatable = false)
    private LocalDate onDay;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private @Nullable UUID actor;

    @Column(updatable = false)
    private byte @Nullable [] note;

    protected GroupStep() {}

    GroupStep(UUID group, StepKind kind, LocalDate onDay, Instant at, @Nullable UUID actor, byte @Nullable [] note) {
        this.groupId = group;
        this.id = Ids.next();
        this.kind = kind;
        this.onDay = onDay;
        this.at = at;
        this.actor = actor;
        this.note = note;
    }

    /** It writes itself down. */
    static GroupStep now(UUID group, StepKind kind, Instant at, @Nullable UUID actor) {
        return new GroupStep(group, kind, ChinaDay.of(at), at, actor, null);
    }

    StepKind kind() {
        return kind;
    }

    LocalDate onDay() {
        return onDay;
    }

    Instant at() {
        return at;
    }

    @Nullable
    UUID actor() {
        return actor;
    }

    byte @Nullable [] note() {
        return note;
    }
}

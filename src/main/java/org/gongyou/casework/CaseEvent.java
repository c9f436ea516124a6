package org.gongyou.casework;

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
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** One entry of a case's timeline; numbered by the version of the case it made. */
@Entity
@Table(name = "case_event")
@IdClass(CaseEvent.Key.class)
class CaseEvent {

    record Key(UUID workerId, UUID caseId, long number) implements Serializable {}

    static final String OPENED = "opened";
    static final String ESCALATED = "escalated";
    static final String ASSIGNED = "assigned";
    static final String MESSAGE = "message";
    static final String EDITED = "edited";
    static final String HURRIED = "hurried";

    @Id
    @Column(name = "worker_id")
    private UUID workerId;

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Id
    private long number;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private Actor actor;

    @Column(name = "actor_id")
    private @Nullable UUID actorId;

    private String action;

    @Column(name = "to_state")
    private String toState;

    @Column(name = "union_id")
    private UUID unionId;

    @Column(name = "reason_code")
    private @Nullable String reasonCode;

    private byte @Nullable [] note;

    @Column(name = "note_en")
    private byte @Nullable [] noteInEnglish;

    protected CaseEvent() {}

    /** @param note sealed */
    CaseEvent(
            WorkCase subject,
            Actor actor,
            @Nullable UUID actorId,
            String action,
            @Nullable String reasonCode,
            byte @Nullable [] note) {
        this.workerId = subject.workerId();
        this.caseId = subject.id();
        this.number = subject.version();
        this.at = subject.dates().changedAt();
        this.actor = actor;
        this.actorId = actorId;
        this.action = action;
        this.toState = subject.state();
        this.unionId = subject.unionId();
        this.reasonCode = reasonCode;
        this.note = note;
    }

    /** What the program says, in English besides. */
    CaseEvent alsoInEnglish(byte[] sealed) {
        noteInEnglish = sealed;
        return this;
    }

    long number() {
        return number;
    }

    Instant at() {
        return at;
    }

    Actor actor() {
        return actor;
    }

    @Nullable
    UUID actorId() {
        return actorId;
    }

    String action() {
        return action;
    }

    String toState() {
        return toState;
    }

    UUID unionId() {
        return unionId;
    }

    @Nullable
    String reasonCode() {
        return reasonCode;
    }

    byte @Nullable [] note(Language language) {
        return language == Language.EN && noteInEnglish != null ? noteInEnglish : note;
    }
}

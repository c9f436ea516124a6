package org.gongyou.publicnotice;

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
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What somebody says against a notice. */
@Entity
@Table(name = "public_objection")
@IdClass(PublicObjection.Key.class)
class PublicObjection {

    record Key(UUID unionId, UUID id) implements Serializable {}

    enum State {
        OPEN,
        /** Found right. */
        UPHELD,
        DISMISSED
    }

    @Id
    @Column(name = "union_id", updatable = false)
    private UUID unionId;

    @Id
    private UUID id;

    @Column(name = "notice_id", updatable = false)
    private UUID noticeId;

    @Column(name = "by_worker")
    private @Nullable UUID byWorker;

    /** Sealed; null once they have outlived their purpose. */
    private byte @Nullable [] words;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private byte @Nullable [] answer;

    /** Sealed; for whoever objected. */
    private byte @Nullable [] reply;

    @Column(name = "answered_by")
    private @Nullable UUID answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected PublicObjection() {}

    PublicObjection(UUID id, PublicNotice notice, @Nullable UUID byWorker, byte[] words, Instant now) {
        this.unionId = notice.unionId();
        this.id = id;
        this.noticeId = notice.id();
        this.byWorker = byWorker;
        this.words = words;
        this.madeAt = now;
        this.state = State.OPEN;
    }

    /** @param told null when nothing is said beside what was found */
    void answer(State found, byte[] reason, byte @Nullable [] told, UUID by, Instant now) {
        if (state != State.OPEN) throw new ProblemException(NoticeProblem.ANSWERED);
        state = found;
        answer = reason;
        reply = told;
        answeredBy = by;
        answeredAt = now;
    }

    void forgetWho(byte[] textAlone) {
        byWorker = null;
        words = textAlone;
    }

    UUID id() {
        return id;
    }

    UUID noticeId() {
        return noticeId;
    }

    @Nullable
    UUID byWorker() {
        return byWorker;
    }

    byte @Nullable [] words() {
        return words;
    }

    Instant madeAt() {
        return madeAt;
    }

    State state() {
        return state;
    }

    byte @Nullable [] answer() {
        return answer;
    }

    byte @Nullable [] reply() {
        return reply;
    }

    @Nullable
    UUID answeredBy() {
        return answeredBy;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }
}

package org.gongyou.relief;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Two officers come to the home of whoever applies, at a time that suits, and write down what they saw. */
@Entity
@Table(name = "relief_visit")
@IdClass(Visit.Key.class)
class Visit {

    record Key(UUID workerId, UUID id) implements Serializable {}

    /** How far a visit is; of one that others took the place of, nothing comes. */
    enum State {
        PROPOSED("请从工会提出的时间中选择一个。", "Choose one of the times the union proposes."),
        CONFIRMED("走访时间已定，届时请在家，工作人员会出示证件。", "The time is set: please be at home, the officers show who they are."),
        DONE("走访已完成，工会核实后继续办理，您无需再做什么。", "The visit was made and the union goes on. Nothing for you to do."),
        SUPERSEDED("工会将另行约定走访时间。", "The union proposes another time.");

        private final Words nextStep;

        State(String zh, String en) {
            nextStep = new Words(zh, en);
        }
    }

    @Id
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Id
    private UUID id;

    @Column(name = "application_id", updatable = false)
    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private State state;

    /** Instants as text. */
    @Column(updatable = false)
    private String[] slots;

    @Column(name = "starts_at")
    private @Nullable Instant startsAt;

    @Column(updatable = false)
    private UUID[] visitors;

    @Column(updatable = false)
    private String[] posts;

    /** Sealed; null before, and once it was erased. */
    private byte @Nullable [] record;

    private UUID[] photos;

    @Column(name = "signature_file")
    private @Nullable UUID signatureFile;

    @Column(name = "recorded_by")
    private @Nullable UUID recordedBy;

    @Column(name = "recorded_at")
    private @Nullable Instant recordedAt;

    protected Visit() {}

    Visit(ReliefApplication application, VisitRequest request) {
        this.workerId = application.workerId();
        this.id = Ids.next();
        this.applicationId = application.id();
        this.state = State.PROPOSED;
        this.slots = request.slots().stream().map(Instant::toString).toArray(String[]::new);
        this.visitors =
                request.visitors().stream().map(VisitRequest.Visitor::accountId).toArray(UUID[]::new);
        this.posts = request.visitors().stream().map(VisitRequest.Visitor::post).toArray(String[]::new);
        this.photos = new UUID[0];
    }

    /** The worker says when. */
    void confirm(Instant slot) {
        if (!isOpen()) throw new ProblemException(ReliefProblem.ILLEGAL_STATE);
        if (!slots().contains(slot)) throw ProblemException.invalid("/startsAt", ReliefProblem.NO_SUCH_TIME);
        startsAt = slot;
        state = State.CONFIRMED;
    }

    void write(byte[] sealed, VisitRecordRequest request, UUID by, Instant now) {
        if (!isOpen()) throw new ProblemException(ReliefProblem.ILLEGAL_STATE);
        if (state == State.PROPOSED) throw new ProblemException(ReliefProblem.VISIT_NOT_AGREED);
        state = State.DONE;
        startsAt = request.visitedAt();
        record = sealed;
        photos = request.photoFileIds().toArray(UUID[]::new);
        signatureFile = request.signatureFileId();
        recordedBy = by;
        recordedAt = now;
    }

    /** Other times were proposed, or there was another visit. */
    void supersede() {
        state = State.SUPERSEDED;
    }

    boolean isOpen() {
        return state == State.PROPOSED || state == State.CONFIRMED;
    }

    /** Whether the account is to come, or was there. */
    boolean isBy(UUID account) {
        return state != State.SUPERSEDED && List.of(visitors).contains(account) || account.equals(recordedBy);
    }

    void erase() {
        record = null;
    }

    /** What whoever applied does now. */
    Words nextStep() {
        return state.nextStep;
    }

    boolean isDone() {
        return state == State.DONE;
    }

    UUID id() {
        return id;
    }

    UUID applicationId() {
        return applicationId;
    }

    State state() {
        return state;
    }

    List<Instant> slots() {
        return Arrays.stream(slots).map(Instant::parse).toList();
    }

    @Nullable
    Instant startsAt() {
        return startsAt;
    }

    List<UUID> visitors() {
        return List.of(visitors);
    }

    List<String> posts() {
        return List.of(posts);
    }

    byte @Nullable [] record() {
        return record;
    }

    List<UUID> photos() {
        return List.of(photos);
    }

    @Nullable
    UUID signatureFile() {
        return signatureFile;
    }

    @Nullable
    UUID recordedBy() {
        return recordedBy;
    }

    @Nullable
    Instant recordedAt() {
        return recordedAt;
    }
}

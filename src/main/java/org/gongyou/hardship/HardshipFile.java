package org.gongyou.hardship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.programme.Grade;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

/** A file; it stays when it was left. */
@Entity
@Table(name = "hardship_file")
class HardshipFile {

    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private UUID workerId;

    private UUID unionId;
    private String classCode;
    private String programmeCode;
    private UUID programmeId;
    private String caseNumber;
    private byte @Nullable [] circumstances;

    @Column(updatable = false)
    private LocalDate since;

    private LocalDate reviewOn;
    private @Nullable LocalDate lookOn;

    @Enumerated(EnumType.STRING)
    private Recheck recheck;

    private @Nullable Instant recheckAt;
    private @Nullable String nationalNumber;
    private @Nullable LocalDate leftOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Reason leftReason;

    @Version
    private long version;

    protected HardshipFile() {}

    HardshipFile(UUID worker, UUID union, LocalDate today) {
        this.id = Ids.next();
        this.workerId = worker;
        this.unionId = union;
        this.since = today;
    }

    /** @param sealed what was said beside the household; null but for an edge file */
    void stand(UUID union, Ground ground, byte @Nullable [] sealed) {
        unionId = union;
        classCode = ground.classCode();
        programmeCode = ground.programme().code();
        programmeId = ground.programme().id();
        caseNumber = ground.number();
        circumstances = sealed;
        reviewOn = ground.reviewOn();
        lookOn = isEdge() ? ground.lookOn() : null;
        recheck = Recheck.NONE;
        recheckAt = null;
    }

    boolean isEdge() {
        return classCode.equals(Grade.EDGE);
    }

    boolean isToBeLookedAt(LocalDate today) {
        return leftOn == null && lookOn != null && !lookOn.isAfter(today);
    }

    /** @param by the version of the programme it was held against */
    void rechecked(Recheck result, UUID by, LocalDate next, Instant now) {
        recheck = result;
        programmeId = by;
        recheckAt = now;
        lookOn = next;
    }

    /** An officer has looked, and it stays. */
    void review(LocalDate next) {
        requireOpen();
        reviewOn = next;
        lookOn = isEdge() ? next : null;
        recheck = Recheck.NONE;
    }

    void number(String national) {
        requireOpen();
        nationalNumber = national;
    }

    void leave(Reason reason, LocalDate today) {
        requireOpen();
        leftOn = today;
        leftReason = reason;
        lookOn = null;
        circumstances = null;
    }

    private void requireOpen() {
        if (leftOn != null) throw new ProblemException(HardshipProblem.LEFT);
    }

    /** From when on an officer is to look at it: at once when something came out. */
    LocalDate dueOn(LocalDate today) {
        boolean now = recheck == Recheck.ENTITLED || recheck == Recheck.NO_PROGRAMME;
        return now && today.isBefore(reviewOn) ? today : reviewOn;
    }

    UUID id() {
        return id;
    }

    UUID workerId() {
        return workerId;
    }

    UUID unionId() {
        return unionId;
    }

    String classCode() {
        return classCode;
    }

    String programmeCode() {
        return programmeCode;
    }

    UUID programmeId() {
        return programmeId;
    }

    String caseNumber() {
        return caseNumber;
    }

    byte @Nullable [] circumstances() {
        return circumstances;
    }

    LocalDate since() {
        return since;
    }

    LocalDate reviewOn() {
        return reviewOn;
    }

    Recheck recheck() {
        return recheck;
    }

    @Nullable
    String nationalNumber() {
        return nationalNumber;
    }

    @Nullable
    LocalDate leftOn() {
        return leftOn;
    }

    @Nullable
    Reason leftReason() {
        return leftReason;
    }

    long version() {
        return version;
    }
}

package org.gongyou.proceeding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.casework.WorkCase;
import org.jspecify.annotations.Nullable;

/** What came of a case, as far as it has come. */
@Entity
@Table(name = "legal_result")
@IdClass(Result.Key.class)
class Result {

    record Key(UUID workerId, UUID caseId) implements Serializable {}

    @Id
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Column(updatable = false)
    private String number;

    /** An {@link OutcomeRequest}, sealed. */
    private byte @Nullable [] outcome;

    /** A {@link ClosingRequest}, sealed. */
    private byte @Nullable [] closing;

    @Column(name = "subsidy_fen")
    private @Nullable Long subsidyInFen;

    @Column(name = "subsidised_by")
    private @Nullable UUID subsidisedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Result() {}

    Result(WorkCase subject, Instant now) {
        this.workerId = subject.workerId();
        this.caseId = subject.id();
        this.number = subject.number();
        this.changedAt = now;
    }

    void comeTo(byte[] sealed, Instant now) {
        outcome = sealed;
        changedAt = now;
    }

    void close(byte[] sealed, Instant now) {
        closing = sealed;
        changedAt = now;
    }

    void subsidise(long amountInFen, UUID officer, Instant now) {
        subsidyInFen = amountInFen;
        subsidisedBy = officer;
        changedAt = now;
    }

    /** The second person refused it: it may be ordered anew. */
    void withdrawSubsidy(Instant now) {
        subsidyInFen = null;
        subsidisedBy = null;
        changedAt = now;
    }

    byte @Nullable [] outcome() {
        return outcome;
    }

    byte @Nullable [] closing() {
        return closing;
    }

    /** Who ordered it. */
    @Nullable
    UUID subsidisedBy() {
        return subsidisedBy;
    }

    @Nullable
    Long subsidyInFen() {
        return subsidyInFen;
    }
}

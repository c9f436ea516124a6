package org.gongyou.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Payments that go to the bank together. */
@Entity
@Table(name = "payment_batch")
class Batch {

    @Id
    private UUID id;

    @Column(name = "union_id", updatable = false)
    private UUID unionId;

    @Enumerated(EnumType.STRING)
    private BatchState state;

    @Column(updatable = false)
    private int lines;

    @Column(name = "open_lines")
    private int openLines;

    private int answers;

    @Column(name = "total_in_fen", updatable = false)
    private long totalInFen;

    @Column(name = "made_by", updatable = false)
    private UUID madeBy;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "released_by")
    private @Nullable UUID releasedBy;

    @Column(name = "released_at")
    private @Nullable Instant releasedAt;

    @Version
    private long version;

    protected Batch() {}

    Batch(UUID unionId, List<Payment> payments, UUID madeBy, Instant now) {
        this.id = Ids.next();
        this.unionId = unionId;
        this.state = BatchState.MADE;
        this.lines = payments.size();
        this.openLines = payments.size();
        this.totalInFen = payments.stream().mapToLong(Payment::amountInFen).sum();
        this.madeBy = madeBy;
        this.madeAt = now;
    }

    void release(UUID by, Instant now) {
        require(BatchState.MADE);
        releasedBy = by;
        releasedAt = now;
        state = BatchState.RELEASED;
    }

    void cancel() {
        require(BatchState.MADE);
        state = BatchState.CANCELLED;
    }

    /** The bank has said what became of a line, for the first time or otherwise than before. */
    void answered(boolean first) {
        answers++;
        if (first) openLines--;
        if (openLines == 0) state = BatchState.ANSWERED;
    }

    /** The bank has it: its file may be fetched and its answer entered. */
    void requireReleased() {
        if (state != BatchState.RELEASED && state != BatchState.ANSWERED)
            throw new ProblemException(PaymentProblem.ILLEGAL_STATE);
    }

    private void require(BatchState expected) {
        if (state != expected) throw new ProblemException(PaymentProblem.ILLEGAL_STATE);
    }

    UUID id() {
        return id;
    }

    UUID unionId() {
        return unionId;
    }

    BatchState state() {
        return state;
    }

    int lines() {
        return lines;
    }

    int openLines() {
        return openLines;
    }

    long totalInFen() {
        return totalInFen;
    }

    UUID madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    @Nullable
    UUID releasedBy() {
        return releasedBy;
    }

    @Nullable
    Instant releasedAt() {
        return releasedAt;
    }

    long version() {
        return version;
    }
}

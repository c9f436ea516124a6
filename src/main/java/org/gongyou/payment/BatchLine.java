package org.gongyou.payment;

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
import org.gongyou.platform.persistence.Ids;
import org.jspecify.annotations.Nullable;

/** A payment's way to the bank in one batch. */
@Entity
@Table(name = "payment_line")
@IdClass(BatchLine.Key.class)
class BatchLine {

    record Key(UUID batchId, UUID id) implements Serializable {}

    @Id
    @Column(name = "batch_id", updatable = false)
    private UUID batchId;

    @Id
    private UUID id;

    @Column(name = "payment_id", updatable = false)
    private UUID paymentId;

    @Column(name = "budget_id", updatable = false)
    private UUID budgetId;

    @Column(name = "amount_in_fen", updatable = false)
    private long amountInFen;

    @Enumerated(EnumType.STRING)
    private LineState state;

    private @Nullable String reason;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected BatchLine() {}

    BatchLine(UUID batchId, Payment payment) {
        this.batchId = batchId;
        this.id = Ids.next();
        this.paymentId = payment.id();
        this.budgetId = payment.budgetId();
        this.amountInFen = payment.amountInFen();
        this.state = LineState.WAITING;
    }

    void send() {
        state = LineState.SENT;
    }

    void cancel() {
        state = LineState.CANCELLED;
    }

    void answer(BankAnswer.Said said, Instant now) {
        state = said.state();
        reason = said.reason() == null ? null : said.reason().name();
        answeredAt = now;
    }

    /** What identifies it to the bank: another one each time a payment is sent. */
    String reference() {
        return id.toString().replace("-", "");
    }

    UUID batchId() {
        return batchId;
    }

    UUID id() {
        return id;
    }

    UUID paymentId() {
        return paymentId;
    }

    UUID budgetId() {
        return budgetId;
    }

    long amountInFen() {
        return amountInFen;
    }

    LineState state() {
        return state;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }
}

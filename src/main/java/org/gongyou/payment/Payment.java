package org.gongyou.payment;

import static org.gongyou.payment.PaymentState.CANCELLED;
import static org.gongyou.payment.PaymentState.PAID;
import static org.gongyou.payment.PaymentState.RELEASED;
import static org.gongyou.payment.PaymentState.RESERVED;
import static org.gongyou.payment.PaymentState.RETURNED;
import static org.gongyou.payment.PaymentState.SENT;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

/** Money that is to go to somebody. */
@Entity
@Table(name = "payment")
class Payment {

    @Id
    private UUID id;

    @PartitionKey
    @Column(name = "budget_id", updatable = false)
    private UUID budgetId;

    @Column(name = "union_id", updatable = false)
    private UUID unionId;

    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Column(updatable = false)
    private UUID[] barred;

    @Column(updatable = false)
    private String purpose;

    @Column(name = "case_number", updatable = false)
    private String caseNumber;

    @Column(name = "amount_in_fen", updatable = false)
    private long amountInFen;

    @Enumerated(EnumType.STRING)
    private PaymentState state;

    private byte @Nullable [] payee;

    @Column(name = "payee_hash")
    private String[] payeeHash;

    @Column(updatable = false)
    private String[] caps;

    @Column(name = "reserved_by", updatable = false)
    private UUID reservedBy;

    @Column(name = "reserved_at", updatable = false)
    private Instant reservedAt;

    @Column(name = "released_by")
    private @Nullable UUID releasedBy;

    @Column(name = "released_at")
    private @Nullable Instant releasedAt;

    @Column(name = "batch_id")
    private @Nullable UUID batchId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Manner manner;

    @Column(updatable = false)
    private @Nullable String goods;

    @Column(name = "ordered_by_union", updatable = false)
    private @Nullable UUID orderedByUnion;

    private @Nullable String reason;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected Payment() {}

    Payment(Budget budget, PaymentOrder order, byte @Nullable [] payee, List<String> payeeHash, Instant now) {
        this.id = Ids.next();
        this.budgetId = budget.id();
        this.unionId = budget.unionId();
        this.workerId = order.worker();
        this.barred = order.barred().toArray(UUID[]::new);
        this.purpose = order.purpose();
        this.caseNumber = order.caseNumber();
        this.amountInFen = order.amountInFen();
        this.caps = order.caps().stream().map(Cap::cap).toArray(String[]::new);
        this.manner = order.manner();
        this.goods = order.goods();
        this.orderedByUnion = order.union();
        this.reservedBy = order.approver();
        this.reservedAt = now;
        payTo(payee, payeeHash);
        become(RESERVED, now);
    }

    private void payTo(byte @Nullable [] sealed, List<String> hashes) {
        payee = sealed;
        payeeHash = hashes.toArray(String[]::new);
    }

    void release(UUID by, Instant now) {
        require(RESERVED);
        releasedBy = by;
        releasedAt = now;
        become(RELEASED, now);
    }

    void stop(StopReason why, Instant now) {
        if (state != RESERVED && state != RETURNED && !isFree() && !isToBeHandedOver())
            throw new ProblemException(PaymentProblem.ILLEGAL_STATE);
        reason = why.name();
        become(CANCELLED, now);
    }

    /** Released, to go to the bank, and in no batch. */
    boolean isFree() {
        return state == RELEASED && batchId == null && manner == Manner.BANK;
    }

    private boolean isToBeHandedOver() {
        return state == RELEASED && manner != Manner.BANK;
    }

    /** At a visit: it is on its way until somebody else has seen that it arrived. */
    void handOver(Instant now) {
        if (!isToBeHandedOver()) throw new ProblemException(PaymentProblem.ILLEGAL_STATE);
        become(SENT, now);
    }

    /** It did not arrive: it is released anew. */
    void takeBack(Instant now) {
        require(SENT);
        releasedBy = null;
        releasedAt = null;
        become(RESERVED, now);
    }

    void join(UUID batch, Instant now) {
        if (!isFree()) throw new ProblemException(PaymentProblem.ILLEGAL_STATE);
        batchId = batch;
        changedAt = now;
    }

    void leaveBatch(Instant now) {
        require(RELEASED);
        batchId = null;
        changedAt = now;
    }

    void send(Instant now) {
        require(RELEASED);
        become(SENT, now);
    }

    void pay(Instant now) {
        require(SENT);
        become(PAID, now);
    }

    /** Perhaps days after the bank said that it was paid. Whoever released it has released it to that account. */
    void comeBack(ReturnReason why, Instant now) {
        if (state != SENT && state != PAID) throw new ProblemException(PaymentProblem.ILLEGAL_STATE);
        releasedBy = null;
        releasedAt = null;
        batchId = null;
        reason = why.name();
        become(RETURNED, now);
    }

    /** To another account: it is released anew. */
    void mend(byte[] sealed, List<String> hashes, Instant now) {
        require(RETURNED);
        payTo(sealed, hashes);
        reason = null;
        become(RESERVED, now);
    }

    /** What the books need stays. */
    void forgetPayee() {
        payee = null;
        payeeHash = new String[0];
    }

    private void require(PaymentState expected) {
        if (state != expected) throw new ProblemException(PaymentProblem.ILLEGAL_STATE);
    }

    private void become(PaymentState next, Instant now) {
        state = next;
        changedAt = now;
    }

    /** On the occasion of a batch, or of itself. */
    Entry entry(EntryKind kind, UUID occasion, @Nullable UUID actor, LedgerAccount from, LedgerAccount to) {
        return new Entry(budgetId, kind, id, occasion, actor, from, to, amountInFen);
    }

    UUID id() {
        return id;
    }

    UUID budgetId() {
        return budgetId;
    }

    UUID unionId() {
        return unionId;
    }

    UUID workerId() {
        return workerId;
    }

    Set<UUID> barred() {
        return Set.of(barred);
    }

    String purpose() {
        return purpose;
    }

    String caseNumber() {
        return caseNumber;
    }

    long amountInFen() {
        return amountInFen;
    }

    PaymentState state() {
        return state;
    }

    byte @Nullable [] payee() {
        return payee;
    }

    List<String> payeeHash() {
        return Arrays.asList(payeeHash);
    }

    List<String> caps() {
        return Arrays.asList(caps);
    }

    UUID reservedBy() {
        return reservedBy;
    }

    Instant reservedAt() {
        return reservedAt;
    }

    @Nullable
    UUID releasedBy() {
        return releasedBy;
    }

    @Nullable
    Instant releasedAt() {
        return releasedAt;
    }

    @Nullable
    UUID batchId() {
        return batchId;
    }

    Manner manner() {
        return manner;
    }

    @Nullable
    String goods() {
        return goods;
    }

    /** Where whoever is helped is at home; the budget may be that of a union above. */
    UUID orderedByUnion() {
        return orderedByUnion == null ? unionId : orderedByUnion;
    }

    /** In words. */
    @Nullable
    Words reasonWords() {
        if (reason == null) return null;
        return state == CANCELLED
                ? StopReason.valueOf(reason).words()
                : ReturnReason.valueOf(reason).words();
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}

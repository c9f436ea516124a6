package org.gongyou.warmth;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.programme.Outcome.Unmet;
import org.gongyou.warmth.WarmthFit.Unfit;
import org.jspecify.annotations.Nullable;

/** One person on a list. */
@Entity
@Table(name = "warmth_line")
@IdClass(WarmthLine.Key.class)
class WarmthLine {

    record Key(UUID unionId, UUID listId, UUID id) implements Serializable {}

    @Id
    @Column(name = "union_id", updatable = false)
    private UUID unionId;

    @Id
    @Column(name = "list_id", updatable = false)
    private UUID listId;

    @Id
    private UUID id;

    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Column(name = "amount_in_fen", updatable = false)
    private long amountInFen;

    /** Sealed; null while nobody said, and for cash and goods. */
    private byte @Nullable [] payee;

    @Column(name = "class_code")
    private String classCode;

    @Enumerated(EnumType.STRING)
    private LineState state;

    private @Nullable String reason;

    /** Of what the programme wants: the code of what did not hold. */
    private @Nullable String unmet;

    @Column(updatable = false)
    private String purpose;

    @Column(name = "entered_at", updatable = false)
    private Instant enteredAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected WarmthLine() {}

    WarmthLine(WarmthList list, UUID worker, long amountInFen, byte @Nullable [] payee, Instant now) {
        this.unionId = list.unionId();
        this.listId = list.id();
        this.id = Ids.next();
        this.workerId = worker;
        this.amountInFen = amountInFen;
        this.payee = payee;
        this.classCode = "";
        this.purpose = list.purpose(worker);
        this.enteredAt = now;
        become(LineState.LISTED, now);
    }

    void isOf(String hardshipClass) {
        classCode = hardshipClass;
    }

    void approve(Instant now) {
        require(LineState.LISTED);
        become(LineState.READY, now);
    }

    void needAccount(Instant now) {
        require(LineState.READY);
        become(LineState.NEEDS_ACCOUNT, now);
    }

    /** The person says to which account it goes. */
    void payTo(byte[] sealed, Instant now) {
        require(LineState.NEEDS_ACCOUNT);
        payee = sealed;
        become(LineState.READY, now);
    }

    void reserve(Instant now) {
        require(LineState.READY);
        become(LineState.RESERVED, now);
    }

    void refuse(RefusedFor why, Instant now) {
        reason = why.name();
        become(LineState.REFUSED, now);
    }

    void refuse(Unfit unfit, Instant now) {
        Unmet which = unfit.unmet();
        unmet = which == null ? null : which.code();
        refuse(unfit.why(), now);
    }

    void pay(Instant now) {
        become(LineState.PAID, now);
    }

    void comeBack(Instant now) {
        become(LineState.RETURNED, now);
    }

    void mend(byte[] sealed, Instant now) {
        require(LineState.RETURNED);
        payee = sealed;
        become(LineState.RESERVED, now);
    }

    void forgetPayee() {
        payee = null;
    }

    private void require(LineState expected) {
        if (state != expected) throw new ProblemException(WarmthProblem.ILLEGAL_STATE);
    }

    private void become(LineState next, Instant now) {
        state = next;
        changedAt = now;
    }

    UUID unionId() {
        return unionId;
    }

    UUID listId() {
        return listId;
    }

    UUID id() {
        return id;
    }

    UUID workerId() {
        return workerId;
    }

    long amountInFen() {
        return amountInFen;
    }

    byte @Nullable [] payee() {
        return payee;
    }

    String classCode() {
        return classCode;
    }

    LineState state() {
        return state;
    }

    @Nullable
    RefusedFor reason() {
        return reason == null ? null : RefusedFor.valueOf(reason);
    }

    @Nullable
    String unmet() {
        return unmet;
    }

    String purpose() {
        return purpose;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}

package org.gongyou.redemption;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.offer.Price;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

/** One service at a counter. */
@Entity
@Table(name = "redemption")
@IdClass(Redemption.Key.class)
class Redemption {

    record Key(UUID workerId, UUID id) implements Serializable {}

    static final Duration HELD_FOR = Duration.ofSeconds(120);

    @Id
    @PartitionKey
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RedemptionKind kind;

    @Column(updatable = false)
    private UUID subject;

    @Column(name = "store_id", updatable = false)
    private UUID storeId;

    @Column(name = "merchant_id", updatable = false)
    private UUID merchantId;

    @Column(updatable = false)
    private UUID clerk;

    @Enumerated(EnumType.STRING)
    private RedemptionState state;

    @Column(name = "amount_in_fen", updatable = false)
    private long amountInFen;

    @Column(name = "discount_in_fen", updatable = false)
    private long discountInFen;

    @Column(name = "due_in_fen", updatable = false)
    private long dueInFen;

    @Column(name = "union_share_in_fen", updatable = false)
    private long unionShareInFen;

    @Column(name = "merchant_share_in_fen", updatable = false)
    private long merchantShareInFen;

    @Column(updatable = false)
    private String title;

    @Column(name = "held_at", updatable = false)
    private Instant heldAt;

    @Column(name = "held_until", updatable = false)
    private Instant heldUntil;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private @Nullable String reason;

    @Version
    private long version;

    protected Redemption() {}

    Redemption(Scan scan, Counter counter, Instant now) {
        Price price = scan.price();
        this.workerId = scan.worker();
        this.id = Ids.next();
        this.kind = scan.kind();
        this.subject = scan.subject();
        this.storeId = counter.store();
        this.merchantId = counter.merchant();
        this.clerk = counter.clerk();
        this.state = RedemptionState.HELD;
        this.amountInFen = price.amountInFen();
        this.discountInFen = price.discountInFen();
        this.dueInFen = price.dueInFen();
        this.unionShareInFen = price.unionShareInFen();
        this.merchantShareInFen = price.merchantShareInFen();
        this.title = scan.title();
        this.heldAt = now;
        this.heldUntil = now.plus(HELD_FOR);
    }

    /** @return false when it was confirmed before, and nothing is left to do */
    boolean confirm(Instant now) {
        RedemptionState is = stateAt(now);
        if (is == RedemptionState.CONFIRMED) return false;
        if (is == RedemptionState.EXPIRED) throw new ProblemException(RedemptionProblem.EXPIRED);
        if (is != RedemptionState.HELD) throw new ProblemException(RedemptionProblem.ENDED);
        end(RedemptionState.CONFIRMED, now);
        return true;
    }

    /** Whatever is free already stays so. */
    void cancel(Instant now) {
        RedemptionState is = stateAt(now);
        if (is == RedemptionState.CONFIRMED || is == RedemptionState.VOID)
            throw new ProblemException(RedemptionProblem.ENDED);
        if (is == RedemptionState.HELD) end(RedemptionState.CANCELLED, now);
    }

    void takeBack(String why, Instant now) {
        if (state != RedemptionState.CONFIRMED || endedAt == null) throw new ProblemException(RedemptionProblem.ENDED);
        if (!day(endedAt).equals(day(now))) throw new ProblemException(RedemptionProblem.NOT_TODAY);
        reason = why;
        end(RedemptionState.VOID, now);
    }

    private void end(RedemptionState next, Instant now) {
        state = next;
        endedAt = now;
    }

    RedemptionState stateAt(Instant now) {
        return state == RedemptionState.HELD && !now.isBefore(heldUntil) ? RedemptionState.EXPIRED : state;
    }

    static LocalDate day(Instant at) {
        return ChinaDay.of(at);
    }

    Price price() {
        return new Price(amountInFen, discountInFen, dueInFen, unionShareInFen, merchantShareInFen);
    }

    UUID workerId() {
        return workerId;
    }

    UUID id() {
        return id;
    }

    RedemptionKind kind() {
        return kind;
    }

    UUID subject() {
        return subject;
    }

    UUID storeId() {
        return storeId;
    }

    UUID merchantId() {
        return merchantId;
    }

    UUID clerk() {
        return clerk;
    }

    String title() {
        return title;
    }

    Instant heldAt() {
        return heldAt;
    }

    Instant heldUntil() {
        return heldUntil;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    String reason() {
        return reason;
    }
}

package org.gongyou.coupon;

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
import java.util.UUID;
import org.gongyou.platform.problem.ProblemException;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

/** A coupon of a worker's. */
@Entity
@Table(name = "coupon")
@IdClass(Coupon.Key.class)
class Coupon {

    record Key(UUID workerId, UUID id) implements Serializable {}

    @Id
    @PartitionKey
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID origin;

    @Enumerated(EnumType.STRING)
    private CouponState state;

    @Column(name = "won_at", updatable = false)
    private Instant wonAt;

    @Column(name = "valid_from", updatable = false)
    private Instant validFrom;

    @Column(name = "valid_until", updatable = false)
    private Instant validUntil;

    @Column(updatable = false)
    private String terms;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** When its owner is told that it expires soon; null once that is done or of no use. */
    @Column(name = "remind_at")
    private @Nullable Instant remindAt;

    /** The union of the owner's district when it was won; null before districts were counted. */
    @Column(updatable = false)
    private @Nullable UUID district;

    /** It was spent once, and taken back at the counter: that it is not used afterwards is held against nobody. */
    private boolean excused;

    @Version
    private long version;

    protected Coupon() {}

    /** @param remindBefore how long before it expires its owner is told */
    Coupon(WonCoupon won, String terms, Duration remindBefore, @Nullable UUID district) {
        this.district = district;
        this.workerId = won.worker();
        this.id = won.id();
        this.origin = won.origin();
        this.state = CouponState.ACTIVE;
        this.wonAt = won.wonAt();
        this.validFrom = won.terms().validFrom();
        this.validUntil = won.terms().validUntil();
        this.terms = terms;
        this.remindAt = reminder(wonAt, validUntil, remindBefore);
    }

    /** Of a short life, not before half of it is over. */
    static Instant reminder(Instant wonAt, Instant validUntil, Duration before) {
        Instant half = wonAt.plus(Duration.between(wonAt, validUntil).dividedBy(2));
        Instant wanted = validUntil.minus(before);
        return wanted.isBefore(half) ? half : wanted;
    }

    /** @throws ProblemException 409 when it cannot be spent at that time */
    void requireSpendable(Instant now) {
        if (state == CouponState.EXPIRED) throw new ProblemException(CouponProblem.EXPIRED);
        if (state != CouponState.ACTIVE) throw new ProblemException(CouponProblem.NOT_ACTIVE);
        if (now.isBefore(validFrom)) throw new ProblemException(CouponProblem.NOT_YET);
        if (!now.isBefore(validUntil)) throw new ProblemException(CouponProblem.EXPIRED);
    }

    void use(Instant now) {
        end(CouponState.USED, now);
    }

    /** A redemption that is taken back the same day. */
    void restore() {
        if (state != CouponState.USED) throw new ProblemException(CouponProblem.NOT_ACTIVE);
        state = CouponState.ACTIVE;
        endedAt = null;
        excused = true;
    }

    /** @return whether its owner is to be told now */
    boolean remind(Instant now) {
        if (remindAt == null || now.isBefore(remindAt)) return false;
        remindAt = null;
        return state == CouponState.ACTIVE && now.isBefore(validUntil);
    }

    /** Nobody has used it. @return false when there is nothing to expire */
    boolean expire(Instant now) {
        if (state != CouponState.ACTIVE || now.isBefore(validUntil)) return false;
        end(CouponState.EXPIRED, validUntil);
        return true;
    }

    void handBack(Instant now) {
        if (stateAt(now) == CouponState.EXPIRED) throw new ProblemException(CouponProblem.EXPIRED);
        end(CouponState.RETURNED, now);
    }

    private void end(CouponState next, Instant now) {
        if (state != CouponState.ACTIVE) throw new ProblemException(CouponProblem.NOT_ACTIVE);
        state = next;
        endedAt = now;
        remindAt = null;
    }

    CouponState stateAt(Instant now) {
        return state == CouponState.ACTIVE && !now.isBefore(validUntil) ? CouponState.EXPIRED : state;
    }

    UUID workerId() {
        return workerId;
    }

    UUID id() {
        return id;
    }

    UUID origin() {
        return origin;
    }

    Instant wonAt() {
        return wonAt;
    }

    /** As JSON. */
    String terms() {
        return terms;
    }

    @Nullable
    UUID district() {
        return district;
    }

    boolean isExcused() {
        return excused;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}

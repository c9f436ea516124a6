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

    @Version
    private long version;

    protected Coupon() {}

    Coupon(WonCoupon won, String terms) {
        this.workerId = won.worker();
        this.id = won.id();
        this.origin = won.origin();
        this.state = CouponState.ACTIVE;
        this.wonAt = won.wonAt();
        this.validFrom = won.terms().validFrom();
        this.validUntil = won.terms().validUntil();
        this.terms = terms;
    }

    /** @throws ProblemException 409 when it cannot be spent at that time */
    void requireSpendable(Instant now) {
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
    }

    void handBack(Instant now) {
        if (state == CouponState.ACTIVE && !now.isBefore(validUntil)) throw new ProblemException(CouponProblem.EXPIRED);
        end(CouponState.RETURNED, now);
    }

    private void end(CouponState next, Instant now) {
        if (state != CouponState.ACTIVE) throw new ProblemException(CouponProblem.NOT_ACTIVE);
        state = next;
        endedAt = now;
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
    Instant endedAt() {
        return endedAt;
    }
}

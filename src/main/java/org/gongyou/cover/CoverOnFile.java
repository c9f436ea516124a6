package org.gongyou.cover;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

/** A cover from its enrolment on; it stays when it is over. */
@Entity
@Table(name = "cover")
class CoverOnFile {

    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private UUID workerId;

    @Column(updatable = false)
    private UUID productId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Family family;

    @Column(updatable = false)
    private @Nullable UUID unionId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Way way;

    @Column(updatable = false)
    private @Nullable UUID enrolmentId;

    @Enumerated(EnumType.STRING)
    private CoverState state;

    private LocalDate starts;
    private LocalDate ends;
    private LocalDate benefitsFrom;

    @Enumerated(EnumType.STRING)
    private @Nullable CoverReason reason;

    private @Nullable UUID earlier;

    @Embedded
    private Premium premium;

    private @Nullable LocalDate tellOn;

    @Column(updatable = false)
    private Instant enrolledAt;

    @Version
    private long version;

    protected CoverOnFile() {}

    /** @param union of the member; null for whoever is none */
    CoverOnFile(UUID worker, Product product, Way way, @Nullable UUID union, TermRule.Span span, Instant now) {
        this.id = Ids.next();
        this.workerId = worker;
        this.productId = product.id();
        this.family = product.family();
        this.unionId = union;
        this.way = way;
        this.state = CoverState.VALID;
        this.premium = new Premium(product.premiumInFen());
        this.enrolledAt = now;
        last(span);
        this.tellOn = starts;
    }

    private void last(TermRule.Span span) {
        starts = span.from();
        ends = span.until();
        benefitsFrom = span.benefitsFrom();
    }

    /** It counts once it is paid. */
    void awaitPayment(LocalDate by) {
        state = CoverState.AWAITING_PAYMENT;
        premium.due(by);
        tellOn = null;
    }

    /**
     * @param span from the day of the payment on
     * @throws ProblemException 409 when it was paid too late, or is not awaited
     */
    void pay(Payment payment, UUID recorder, TermRule.Span span) {
        CoverState paid = state.to(CoverState.VALID);
        if (reason != null && reason != CoverReason.UNPAID) throw new ProblemException(CoverProblem.ILLEGAL_STATE);
        premium.pay(payment, recorder);
        state = paid;
        reason = null;
        last(span);
        tellOn = starts;
    }

    /** @return whether it was not paid for in time, and lapses now */
    boolean lapse(LocalDate today) {
        if (state != CoverState.AWAITING_PAYMENT || stateOn(today) != CoverState.LAPSED) return false;
        state = state.to(CoverState.LAPSED);
        reason = CoverReason.UNPAID;
        return true;
    }

    /** The worker thinks better of it. */
    void giveUp() {
        state = state.to(CoverState.LAPSED);
        reason = CoverReason.GIVEN_UP;
    }

    /** Its ground is gone from the day on; what has not begun never counts. */
    void endOn(LocalDate lastDay, CoverReason why) {
        if (ends.isBefore(lastDay)) return;
        boolean begun = !starts.isAfter(lastDay);
        if (state == CoverState.AWAITING_PAYMENT || !begun) {
            state = state.to(CoverState.VOID);
        } else {
            state = state.to(CoverState.ENDED);
            ends = lastDay;
        }
        reason = why;
        tellOn = null;
    }

    /** What there is to tell of it today, if anything; asked once for each. */
    CoverNews news(LocalDate today) {
        LocalDate due = tellOn;
        if (due == null || due.isAfter(today)) return CoverNews.NONE;
        if (state != CoverState.VALID) {
            tellOn = null;
            return CoverNews.NONE;
        }
        CoverNews now = CoverNews.of(starts, ends, due, today);
        tellOn = now.next(starts, ends, today);
        return now;
    }

    Cover cover(LocalDate today) {
        return new Cover(id, workerId, productId, starts, ends, benefitsFrom, stateOn(today));
    }

    CoverState stateOn(LocalDate today) {
        if (state == CoverState.VALID && today.isAfter(ends)) return CoverState.EXPIRED;
        boolean unpaid = state == CoverState.AWAITING_PAYMENT && premium.isOverdue(today);
        return unpaid ? CoverState.LAPSED : state;
    }

    /** Where it ends, for what may follow it. */
    TermRule.Previous previous() {
        return new TermRule.Previous(ends, benefitsFrom);
    }

    UUID id() {
        return id;
    }

    UUID workerId() {
        return workerId;
    }

    UUID productId() {
        return productId;
    }

    Family family() {
        return family;
    }

    Way way() {
        return way;
    }

    @Nullable
    CoverReason reason() {
        return reason;
    }

    @Nullable
    UUID earlier() {
        return earlier;
    }

    Premium premium() {
        return premium;
    }

    LocalDate starts() {
        return starts;
    }

    LocalDate ends() {
        return ends;
    }

    Instant enrolledAt() {
        return enrolledAt;
    }

    long version() {
        return version;
    }
}

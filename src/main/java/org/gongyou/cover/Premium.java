package org.gongyou.cover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What a cover costs, until when the worker pays it, and what came of that. */
@Embeddable
class Premium {

    @Column(name = "premium_in_fen", updatable = false)
    private long inFen;

    private @Nullable LocalDate payBy;
    private @Nullable LocalDate paidOn;

    @Column(name = "payment_reference")
    private @Nullable String reference;

    @Column(name = "payment_recorder")
    private @Nullable UUID recorder;

    protected Premium() {}

    Premium(long inFen) {
        this.inFen = inFen;
    }

    void due(LocalDate by) {
        payBy = by;
    }

    /** @throws ProblemException 409 when it was paid too late */
    void pay(Payment payment, UUID officer) {
        if (isOverdue(payment.receivedOn())) throw new ProblemException(CoverProblem.PAID_TOO_LATE);
        paidOn = payment.receivedOn();
        reference = payment.reference();
        recorder = officer;
    }

    /** Whether the last day is over. */
    boolean isOverdue(LocalDate day) {
        return payBy != null && day.isAfter(payBy);
    }

    long inFen() {
        return inFen;
    }

    @Nullable
    LocalDate payBy() {
        return payBy;
    }

    @Nullable
    LocalDate paidOn() {
        return paidOn;
    }

    @Nullable
    String reference() {
        return reference;
    }
}

package org.gongyou.coverclaim;

import static org.gongyou.payment.PaymentState.CANCELLED;
import static org.gongyou.payment.PaymentState.RETURNED;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.payment.Payee;
import org.gongyou.payment.PaymentStanding;
import org.gongyou.payment.Payments;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;

/** The bank has returned a payment, and the claimant mends the account. Every call works in the caller's transaction. */
@ApplicationScoped
class ClaimMending {

    private final ClaimRepository claims;
    private final ClaimDesk desk;
    private final ClaimOrders orders;
    private final ClaimText text;
    private final Payments payments;
    private final Cases cases;

    ClaimMending(
            ClaimRepository claims,
            ClaimDesk desk,
            ClaimOrders orders,
            ClaimText text,
            Payments payments,
            Cases cases) {
        this.claims = claims;
        this.desk = desk;
        this.orders = orders;
        this.text = text;
        this.payments = payments;
        this.cases = cases;
    }

    /** Payments are locked before the case, as the bank's answers do it. */
    Uni<Void> hold(UUID claim, int position) {
        return payments.hold(List.of(CoverClaim.PURPOSE + claim + ":" + position));
    }

    /** @throws ProblemException 409 when that payment is not to be mended */
    Uni<Void> mend(WorkCase subject, CoverClaim claim, int position, Payee payee) {
        ClaimRequest request = text.open(claim);
        if (position >= request.payees().size()) throw new ProblemException(RequestProblem.NOT_FOUND);
        Integer permille = request.payees().get(position).permille();
        ClaimRequest mended = request.paying(position, new ClaimPayee(payee, permille));
        return desk.requireOwnAccount(subject.workerId(), mended)
                .chain(() -> payments.of(claim.purposes()))
                .chain(all -> {
                    claim.say(text.seal(mended));
                    return claims.flush()
                            .chain(() -> pay(subject, claim, position, payee, all))
                            .chain(() -> payments.of(claim.purposes()))
                            .chain(now -> goOn(subject, now));
                });
    }

    private Uni<Void> pay(WorkCase subject, CoverClaim claim, int position, Payee payee, List<PaymentStanding> all) {
        List<PaymentStanding> its = all.stream()
                .filter(payment -> payment.purpose().equals(claim.purpose(position)))
                .toList();
        if (its.stream().anyMatch(payment -> payment.state() == RETURNED))
            return payments.mend(claim.purpose(position), payee);
        boolean stopped = !its.isEmpty()
                && its.stream().allMatch(payment -> payment.state() == CANCELLED)
                && cases.isIn(subject, ClaimGraph.ACCOUNT_WRONG);
        if (!stopped) throw new ProblemException(ClaimProblem.NOT_RETURNED);
        long amount = its.get(its.size() - 1).amountInFen();
        return orders.reserveAgain(claim, subject.number(), position, amount);
    }

    /** Once nothing is left to be mended. */
    private Uni<Void> goOn(WorkCase subject, List<PaymentStanding> all) {
        boolean open = all.stream()
                .anyMatch(payment -> payment.state() == RETURNED
                        || payment.state() == CANCELLED && !ClaimPayments.isFormer(payment, all));
        return open || !cases.isIn(subject, ClaimGraph.ACCOUNT_WRONG)
                ? cases.edited(subject).replaceWithVoid()
                : cases.takeAsApplicant(subject, ClaimGraph.MEND).replaceWithVoid();
    }
}

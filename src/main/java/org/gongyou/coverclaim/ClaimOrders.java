package org.gongyou.coverclaim;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.cover.Product;
import org.gongyou.payment.PaymentOrder;
import org.gongyou.payment.Payments;

/** Orders the payments of approved claims. In the caller's transaction. */
@ApplicationScoped
class ClaimOrders {

    private final Payments payments;
    private final ClaimCovers covers;
    private final ClaimText text;

    ClaimOrders(Payments payments, ClaimCovers covers, ClaimText text) {
        this.payments = payments;
        this.covers = covers;
        this.text = text;
    }

    /** From the budget of whose product it is; nothing for a share of nothing. */
    Uni<Void> reserve(CoverClaim claim, String number, Insurance insurance, int position, long amountInFen) {
        UUID approver = claim.approvedBy();
        if (approver == null) throw new IllegalStateException("what is paid was approved by somebody");
        if (amountInFen == 0) return Uni.createFrom().voidItem();
        Product product = insurance.product();
        return payments.reserve(new PaymentOrder(
                        claim.purpose(position),
                        product.code(),
                        product.year(),
                        product.union(),
                        claim.workerId(),
                        barred(claim),
                        number,
                        approver,
                        amountInFen,
                        text.open(claim).payees().get(position).to(),
                        List.of()))
                .replaceWithVoid();
    }

    /** What the second person refused, to another payee. */
    Uni<Void> reserveAgain(CoverClaim claim, String number, int position, long amountInFen) {
        return covers.known(claim).chain(insurance -> {
            if (insurance == null) throw new IllegalStateException("what is paid has a cover");
            return reserve(claim, number, insurance, position, amountInFen);
        });
    }

    private static Set<UUID> barred(CoverClaim claim) {
        Set<UUID> barred = new HashSet<>(Set.of(claim.workerId()));
        UUID insured = claim.insured();
        if (insured != null) barred.add(insured);
        return barred;
    }
}

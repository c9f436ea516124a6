package org.gongyou.redemption;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.gongyou.coupon.CouponTerms;
import org.gongyou.coupon.Coupons;
import org.gongyou.coupon.WonCoupon;
import org.gongyou.offer.Price;
import org.gongyou.platform.problem.ProblemException;

/** What a coupon is worth at a counter. */
@ApplicationScoped
class CouponScans {

    private static final int WHOLE = 1000;

    private final Coupons coupons;
    private final RedemptionRepository redemptions;
    private final Clock clock;

    CouponScans(Coupons coupons, RedemptionRepository redemptions, Clock clock) {
        this.coupons = coupons;
        this.redemptions = redemptions;
        this.clock = clock;
    }

    /** In the caller's transaction; until it ends nobody else scans the same coupon. */
    Uni<Scan> scan(String code, Counter counter, long amountInFen) {
        return coupons.hold(code)
                .invoke(coupon -> requireHere(coupon.terms(), counter))
                .call(coupon -> redemptions
                        .isTaken(coupon.worker(), coupon.id(), clock.instant())
                        .invoke(taken -> {
                            if (taken) throw new ProblemException(RedemptionProblem.HELD_ALREADY);
                        }))
                .map(coupon -> scan(coupon, amountInFen));
    }

    private static void requireHere(CouponTerms terms, Counter counter) {
        if (!terms.merchants().contains(counter.merchant()) && !terms.stores().contains(counter.store()))
            throw new ProblemException(RedemptionProblem.NOT_HERE);
    }

    private static Scan scan(WonCoupon coupon, long amountInFen) {
        CouponTerms terms = coupon.terms();
        if (amountInFen < terms.minimumSpendInFen()) throw new ProblemException(RedemptionProblem.BELOW_MINIMUM);
        return new Scan(coupon.worker(), RedemptionKind.COUPON, coupon.id(), terms.title(), price(terms, amountInFen));
    }

    /** The union's share is rounded down, since dues of members pay it; the merchant bears the rest. */
    static Price price(CouponTerms terms, long amountInFen) {
        long discount = Math.min(terms.valueInFen(), amountInFen);
        long union = discount * terms.unionPermille() / WHOLE;
        return new Price(amountInFen, discount, amountInFen - discount, union, discount - union);
    }
}

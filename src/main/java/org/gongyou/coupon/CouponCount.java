package org.gongyou.coupon;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.membership.Members;
import org.gongyou.tally.Benefit;
import org.gongyou.tally.BenefitTally;
import org.jspecify.annotations.Nullable;

/** What becomes of coupons, counted without their owners. In the caller's transaction. */
@ApplicationScoped
class CouponCount {

    private final BenefitTally tally;
    private final Members members;

    CouponCount(BenefitTally tally, Members members) {
        this.tally = tally;
        this.members = members;
    }

    /** The district of the owner's union, as it is now. */
    Uni<@Nullable UUID> districtOf(UUID worker) {
        return members.standing(worker).map(member -> tally.districtOf(member == null ? null : member.union()));
    }

    Uni<Void> issued(Coupon coupon, int times) {
        return tally.issued(coupon.origin(), coupon.district(), coupon.wonAt(), times);
    }

    Uni<Void> used(Coupon coupon, int times) {
        return tally.used(Benefit.COUPON, coupon.origin(), coupon.district(), coupon.wonAt(), times);
    }
}

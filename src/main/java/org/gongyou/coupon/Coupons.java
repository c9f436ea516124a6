package org.gongyou.coupon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** Coupons as the rooms above deal with them. */
@ApplicationScoped
public class Coupons {

    private final CouponRepository coupons;
    private final CouponCodes codes;
    private final ObjectMapper json;
    private final Clock clock;

    Coupons(CouponRepository coupons, CouponCodes codes, ObjectMapper json, Clock clock) {
        this.coupons = coupons;
        this.codes = codes;
        this.json = json;
        this.clock = clock;
    }

    /** Writes the row of a coupon that was won, in the caller's transaction. */
    public Uni<Void> issue(WonCoupon won) {
        return coupons.add(new Coupon(won, write(won.terms())));
    }

    /** What its owner sees of it, issued or not yet. */
    public CouponView view(WonCoupon won, Language language) {
        return view(won, stateOf(won), null, language);
    }

    private CouponState stateOf(WonCoupon won) {
        return clock.instant().isBefore(won.terms().validUntil()) ? CouponState.ACTIVE : CouponState.EXPIRED;
    }

    CouponView view(Coupon coupon, Language language) {
        WonCoupon won = won(coupon);
        return view(won, coupon.stateAt(clock.instant()), coupon.endedAt(), language);
    }

    private CouponView view(WonCoupon won, CouponState state, java.time.@Nullable Instant endedAt, Language language) {
        String code = state == CouponState.ACTIVE ? codes.code(won.worker(), won.id()) : null;
        return CouponView.of(won, state, endedAt, code, language);
    }

    WonCoupon won(Coupon coupon) {
        return new WonCoupon(coupon.workerId(), coupon.id(), coupon.origin(), coupon.wonAt(), read(coupon.terms()));
    }

    private CouponTerms read(String terms) {
        try {
            return json.readValue(terms, CouponTerms.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("terms that were written can be read", impossible);
        }
    }

    private String write(CouponTerms terms) {
        try {
            return json.writeValueAsString(terms);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("terms are plain", impossible);
        }
    }
}

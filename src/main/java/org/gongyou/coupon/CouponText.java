package org.gongyou.coupon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Coupons as they are written down. */
@ApplicationScoped
class CouponText {

    private final ObjectMapper json;
    private final Duration remindBefore;

    CouponText(ObjectMapper json, @ConfigProperty(name = "gongyou.coupon.remind-before") Duration remindBefore) {
        this.json = json;
        this.remindBefore = remindBefore;
    }

    /** @param district of the owner's union */
    Coupon coupon(WonCoupon won, @Nullable UUID district) {
        return new Coupon(won, write(won.terms()), remindBefore, district);
    }

    CouponTerms read(String terms) {
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

package org.gongyou.coupon;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.notification.Notice;
import org.gongyou.notification.NoticeTemplate;
import org.gongyou.platform.language.Words;

/** What owners of coupons are told. */
enum CouponNotice implements NoticeTemplate {
    EXPIRES_SOON(
            "coupon.expires-soon",
            new Words("券即将到期：{title}", "Your coupon expires soon: {title}"),
            new Words(
                    "有效期至{until}。用不上请提前退回，好让别人用上。",
                    "It is valid until {until}. Hand it back if you cannot use it, so that somebody else can."));

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ChinaDay.ZONE);

    private final Wording wording;

    CouponNotice(String key, Words title, Words text) {
        this.wording = new Wording(key, title, text);
    }

    static Notice expiresSoon(WonCoupon coupon) {
        CouponTerms terms = coupon.terms();
        String english = terms.titleEn();
        Instant until = terms.validUntil();
        return Notice.of("coupon:" + coupon.id() + ":expires", EXPIRES_SOON)
                .with("title", new Words(terms.title(), english == null ? terms.title() : english))
                .with("until", TIME.format(until));
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

package org.gongyou.coupon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongyou.campaign.Fair.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.gongyou.campaign.Fair;
import org.gongyou.campaign.Fair.Member;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/** A coupon's last days. */
@QuarkusTest
class CouponExpiryTest extends ApiTest {

    @Inject
    Fair fair;

    @Inject
    CouponExpiry expiry;

    @Test
    void itsOwnerIsToldBeforeItExpiresOnceByHoweverManyInstances() {
        Member member = fair.member();
        String coupon = won(member);
        change(coupon, "remind_at = valid_from - interval '1 minute'");

        Race.of(4, number -> {
            Transactions.await(() -> expiry.remind().replaceWith(true));
            return number;
        });

        as(member).get("/v1/me/notices").then().body("items.findAll { it.title == '券即将到期：演示满减券' }", hasSize(1));
        assertThat(due(coupon)).isFalse();
    }

    @Test
    void whatIsUsedOrHandedBackRemindsNobody() {
        Member member = fair.member();
        String coupon = won(member);

        Fair.handBack(member, coupon).then().statusCode(200);

        assertThat(due(coupon)).isFalse();
    }

    @Test
    void itIsWrittenDownThatItHasExpired() {
        Member member = fair.member();
        String coupon = won(member);
        fair.outlive(member, coupon);
        as(member).get("/v1/me/coupons/" + coupon).then().body("state", equalTo("EXPIRED"));

        Transactions.await(() -> expiry.expire().replaceWith(true));

        assertThat(Transactions.select(
                        String.class, "select state from coupon where id = :id", Map.of("id", UUID.fromString(coupon))))
                .isEqualTo("EXPIRED");
        as(member).get("/v1/me/coupons/" + coupon).then().body("state", equalTo("EXPIRED"));
        Fair.handBack(member, coupon).then().statusCode(409).body("code", equalTo("coupon.expired"));
    }

    @Test
    void ofAShortLifeHalfIsOverBeforeOneIsTold() {
        Instant won = Instant.parse("2026-11-20T00:00:00Z");
        Duration before = Duration.ofDays(2);

        assertThat(Coupon.reminder(won, won.plus(Duration.ofDays(30)), before)).isEqualTo("2026-12-18T00:00:00Z");
        assertThat(Coupon.reminder(won, won.plus(Duration.ofDays(4)), before)).isEqualTo("2026-11-22T00:00:00Z");
        assertThat(Coupon.reminder(won, won.plus(Duration.ofDays(1)), before)).isEqualTo("2026-11-20T12:00:00Z");
    }

    /** Its row is written. */
    private String won(Member member) {
        String coupon = fair.won(member, UUID.randomUUID()).path("id");
        await().until(() -> change(coupon, "version = version") == 1);
        return coupon;
    }

    private static int change(String coupon, String what) {
        return Transactions.change(
                "update coupon set " + what + " where id = :id", Map.of("id", UUID.fromString(coupon)));
    }

    private static boolean due(String coupon) {
        return Transactions.select(
                Boolean.class,
                "select remind_at is not null from coupon where id = :id",
                Map.of("id", UUID.fromString(coupon)));
    }
}

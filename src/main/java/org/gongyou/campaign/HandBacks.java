package org.gongyou.campaign;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.gongyou.coupon.CouponWatcher;
import org.gongyou.coupon.WonCoupon;

/**
 * A coupon that is handed back leaves its slot free, in that transaction; claims never give it again, only the waiting list
 * does. In its series it no longer counts.
 */
@ApplicationScoped
class HandBacks implements CouponWatcher {

    /** Of a campaign with papers the number stays its owner's; nobody else has shown papers in its place. */
    private static final String FREE = """
            with returned as (
                update campaign_slot s set returned_at = :now from campaign c
                where s.campaign_id = :campaign and s.worker_id = :worker and s.coupon_id = :coupon and s.returned_at is null
                  and c.id = s.campaign_id and c.mode <> 'NUMBERS'
                returning s.campaign_id, s.slot)
            insert into campaign_free_slot (campaign_id, slot) select campaign_id, slot from returned
            """;

    private final SeriesRepository series;
    private final Clock clock;

    HandBacks(SeriesRepository series, Clock clock) {
        this.series = series;
        this.clock = clock;
    }

    @Override
    public Uni<Void> returned(WonCoupon coupon) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FREE)
                        .setParameter("now", clock.instant())
                        .setParameter("campaign", coupon.origin())
                        .setParameter("worker", coupon.worker())
                        .setParameter("coupon", coupon.id())
                        .executeUpdate())
                .chain(() -> series.free(coupon.origin(), coupon.worker()));
    }
}

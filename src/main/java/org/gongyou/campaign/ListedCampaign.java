package org.gongyou.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongyou.coupon.WonCoupon;
import org.jspecify.annotations.Nullable;

/**
 * A campaign in memory.
 *
 * @param numbers how many numbers are given before papers decide; null in other modes
 * @param windows one after the other, at least one; numbered from 1
 */
record ListedCampaign(
        UUID id,
        String code,
        UUID unionId,
        CampaignMode mode,
        CampaignState state,
        int quota,
        @Nullable Integer numbers,
        @Nullable String series,
        CampaignContent content,
        List<Window> windows,
        boolean demo,
        long version) {

    ListedCampaign {
        windows = List.copyOf(windows);
    }

    /** The one open then; else null. */
    @Nullable
    Window openAt(Instant at) {
        return windows.stream()
                .filter(window -> window.isOpenAt(at))
                .findFirst()
                .orElse(null);
    }

    /** The first that opens after then; null when none does. */
    @Nullable
    Window nextAfter(Instant at) {
        return windows.stream()
                .filter(window -> window.opensAt().isAfter(at))
                .findFirst()
                .orElse(null);
    }

    Window window(int number) {
        return windows.get(number - 1);
    }

    Instant begin() {
        return windows.get(0).opensAt();
    }

    Instant end() {
        return windows.get(windows.size() - 1).closesAt();
    }

    /** From then on nobody spends a coupon of it. */
    Instant over() {
        return content.coupon().validUntil();
    }

    boolean isCancelled() {
        return state == CampaignState.CANCELLED;
    }

    /** Whether it would be one too many for a worker. @param nth of the series */
    boolean isBeyondSeries(int nth) {
        return series != null && content.seriesLimit() > 0 && nth > content.seriesLimit();
    }

    WonCoupon coupon(Slot slot) {
        return new WonCoupon(slot.worker(), slot.coupon(), id, slot.wonAt(), content.coupon());
    }
}

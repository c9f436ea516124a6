package org.gongyou.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.merchant.Store;
import org.gongyou.platform.hours.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * A published offer in memory, as other features know it.
 *
 * @param timetable of the hours at which it counts; null when it counts at any
 * @param doubtfulSince since when people say that they did not get what is offered; null when nobody does
 */
public record Offer(
        UUID id,
        String code,
        UUID merchantId,
        OfferDetails details,
        @Nullable Timetable timetable,
        @Nullable Instant doubtfulSince,
        boolean demo,
        long version) {

    /** Whether somebody at the counter gets it now, as far as time goes. */
    public boolean isValidAt(Instant at) {
        boolean readable = details.times().hours() == null || timetable != null;
        return readable && details.times().include(day(at)) && (timetable == null || timetable.isOpenAt(at));
    }

    /** What is over is shown to nobody. */
    boolean isOverAt(Instant at) {
        return details.times().isOver(day(at));
    }

    public boolean isAt(Store store) {
        return store.merchantId().equals(merchantId)
                && (details.stores().isEmpty() || details.stores().contains(store.id()));
    }

    /** @see OfferTerms#price */
    public Price price(long amountInFen) {
        return details.terms().price(amountInFen);
    }

    /** All of China has one time. */
    private static LocalDate day(Instant at) {
        return ChinaDay.of(at);
    }
}

package org.gongyou.booking;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongyou.booking.SlotPlan.Slot;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.hours.Holidays;

/** What can still be booked. */
@ApplicationScoped
class Availability {

    private final PlaceRepository places;
    private final Holidays holidays;
    private final Clock clock;

    Availability(PlaceRepository places, Holidays holidays, Clock clock) {
        this.places = places;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** A time, and how many places of it are free. */
    record Offer(Slot slot, int free) {}

    List<Slot> slots(ListedPoint point, LocalDate from, LocalDate until) {
        return point.plan().slots(from, until, clock, holidays);
    }

    /** In the caller's session. */
    Uni<List<Offer>> offers(ListedPoint point, LocalDate from, LocalDate until) {
        return places.taken(point.id(), ChinaDay.start(from), ChinaDay.start(until.plusDays(1)))
                .map(taken -> slots(point, from, until).stream()
                        .map(slot -> new Offer(
                                slot, (int) Math.max(0, point.plan().places() - taken.getOrDefault(slot.starts(), 0L))))
                        .toList());
    }

    /** The next free times, a few. In the caller's session. */
    Uni<List<Slot>> next(ListedPoint point, int most) {
        LocalDate today = ChinaDay.today(clock);
        return offers(point, today, today.plusDays(point.plan().daysAhead())).map(offers -> offers.stream()
                .filter(offer -> offer.free() > 0)
                .limit(most)
                .map(Offer::slot)
                .toList());
    }
}

package org.gongyou.booking;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gongyou.audit.Audit;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.personal.PersonAccounts;

/** Who came and who did not, and what follows from that. Every call works in the caller's transaction. */
@ApplicationScoped
class Arrivals {

    private final BookingRepository bookings;
    private final BookingRules rules;
    private final BookingTelling telling;
    private final PersonAccounts people;
    private final Audit audit;
    private final Clock clock;

    Arrivals(
            BookingRepository bookings,
            BookingRules rules,
            BookingTelling telling,
            PersonAccounts people,
            Audit audit,
            Clock clock) {
        this.bookings = bookings;
        this.rules = rules;
        this.telling = telling;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<Void> attended(PointScope scope, Booking booking) {
        booking.attend(clock.instant());
        return bookings.flush().chain(() -> record(scope, booking, "attended"));
    }

    Uni<Void> missed(PointScope scope, Booking booking) {
        boolean isNew = booking.miss(clock.instant());
        return bookings.flush()
                .chain(() -> record(scope, booking, "missed"))
                .chain(() -> isNew ? tellWhatFollows(booking) : Uni.createFrom().voidItem());
    }

    private Uni<Void> tellWhatFollows(Booking booking) {
        Instant now = clock.instant();
        return people.of(booking.workerId())
                .chain(person -> bookings.missed(person, rules.forgottenBefore(now)))
                .chain(missed -> tell(booking, missed, now));
    }

    private Uni<Void> tell(Booking booking, List<Instant> missed, Instant now) {
        Instant until = rules.mustPhoneUntil(missed, now);
        return until == null
                ? Uni.createFrom().voidItem()
                : telling.mustPhone(booking, ChinaDay.of(until).toString());
    }

    /** Booked for somebody who phoned. */
    Uni<Void> madeFor(PointScope scope, Booking booking, ListedPoint point) {
        return telling.bookedFor(booking, point).chain(() -> record(scope, booking, "made-for"));
    }

    Uni<Void> disclosed(PointScope scope, Booking booking) {
        return record(scope, booking, "disclosed");
    }

    private Uni<Void> record(PointScope scope, Booking booking, String act) {
        return audit.record(
                booking.workerId(),
                scope.account(),
                "booking." + act,
                booking.id(),
                Map.of("bookable", booking.bookableId()));
    }
}

package org.gongyou.booking;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gongyou.notification.Notifier;

/** Tells those who booked, in the transaction of what happened. */
@ApplicationScoped
class BookingTelling {

    /** So many free times are offered. */
    private static final int OFFERED = 3;

    private final Notifier notifier;
    private final ServicePointSnapshot points;
    private final Availability availability;

    BookingTelling(Notifier notifier, ServicePointSnapshot points, Availability availability) {
        this.notifier = notifier;
        this.points = points;
        this.availability = availability;
    }

    Uni<Void> booked(Booking booking, ListedPoint point) {
        return notifier.tell(booking.workerId(), BookingNotice.booked(booking, point));
    }

    Uni<Void> bookedFor(Booking booking, ListedPoint point) {
        return notifier.tell(booking.workerId(), BookingNotice.bookedFor(booking, point));
    }

    Uni<Void> remind(Booking booking, Booking.Reminder reminder) {
        ListedPoint point = points.value().find(booking.bookableId());
        return notifier.tell(booking.workerId(), BookingNotice.reminder(booking, point, reminder));
    }

    Uni<Void> closed(Booking booking) {
        ListedPoint point = points.value().find(booking.bookableId());
        return (point == null ? Uni.createFrom().item(List.<SlotPlan.Slot>of()) : availability.next(point, OFFERED))
                .chain(next -> notifier.tell(booking.workerId(), BookingNotice.closed(booking, point, next)));
    }

    Uni<Void> mustPhone(Booking booking, String until) {
        return notifier.tell(booking.workerId(), BookingNotice.mustPhone(booking, until));
    }
}

package org.gongyou.booking;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** What a worker has booked, also under an account that ended in this one. */
@ApplicationScoped
class MyBookings {

    private final ServicePointSnapshot points;
    private final BookingRepository bookings;
    private final PlaceRepository places;
    private final PersonAccounts people;
    private final Clock clock;

    MyBookings(
            ServicePointSnapshot points,
            BookingRepository bookings,
            PlaceRepository places,
            PersonAccounts people,
            Clock clock) {
        this.points = points;
        this.bookings = bookings;
        this.places = places;
        this.people = people;
        this.clock = clock;
    }

    Uni<Page<BookingView>> list(UUID worker, @Nullable String cursor, int limit) {
        Cursor after = Cursor.decode(cursor, 1);
        return Panache.withSession(() -> people.of(worker)
                .chain(person -> bookings.ofPerson(person, after, limit + 1))
                .map(found -> Page.of(found, limit, this::view, last -> Cursor.of(last.id()))));
    }

    Uni<BookingView> one(UUID worker, UUID id) {
        return Panache.withSession(() -> people.of(worker)
                .chain(person -> bookings.find(person, id))
                .map(MyBookings::orNotFound)
                .map(this::view));
    }

    /** Again is as before. */
    Uni<BookingView> cancel(UUID worker, UUID id) {
        return Panache.withTransaction(() -> people.of(worker)
                .chain(person -> bookings.lock(person, id))
                .map(MyBookings::orNotFound)
                .call(booking -> booking.cancel(clock.instant())
                        ? bookings.flush().chain(() -> places.release(booking))
                        : Uni.createFrom().voidItem())
                .map(this::view));
    }

    private BookingView view(Booking booking) {
        return BookingView.of(booking, points.value().find(booking.bookableId()));
    }

    private static Booking orNotFound(@Nullable Booking booking) {
        if (booking == null) throw new ProblemException(RequestProblem.NOT_FOUND);
        return booking;
    }
}

package org.gongyou.booking;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongyou.booking.BookingRepository.Place;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reminds, and tells whose time a point has closed. One booking a transaction; what counts is the row once it is locked:
 * another instance may have been there.
 */
@ApplicationScoped
class BookingJob {

    private static final int BATCH = 200;
    private static final Logger LOG = Logger.getLogger(BookingJob.class);

    private final BookingRepository bookings;
    private final PlaceRepository places;
    private final BookingTelling telling;
    private final Clock clock;

    BookingJob(BookingRepository bookings, PlaceRepository places, BookingTelling telling, Clock clock) {
        this.bookings = bookings;
        this.places = places;
        this.telling = telling;
        this.clock = clock;
    }

    @Scheduled(every = "10s", delayed = "12s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> remind() {
        return each(() -> bookings.toRemind(clock.instant(), BATCH), this::remind);
    }

    @Scheduled(every = "5s", delayed = "14s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> tellOfClosures() {
        return each(() -> places.stranded(clock.instant(), BATCH), this::close);
    }

    private Uni<Void> each(Supplier<Uni<List<Place>>> due, Function<Booking, Uni<Void>> work) {
        return Panache.withSession(due)
                .chain(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(place -> one(place, work))
                        .onItem()
                        .ignoreAsUni())
                .onFailure()
                .invoke(away ->
                        LOG.debugf("bookings not looked at: %s", away.getClass().getName()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> one(Place place, Function<Booking, Uni<Void>> work) {
        return Panache.withTransaction(() -> bookings.lock(place).chain(booking -> workOn(booking, work)))
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "booking %s not looked at: %s",
                        place.id(), failure.getClass().getName()))
                .onFailure()
                .recoverWithNull();
    }

    private static Uni<Void> workOn(@Nullable Booking booking, Function<Booking, Uni<Void>> work) {
        return booking == null ? Uni.createFrom().voidItem() : work.apply(booking);
    }

    private Uni<Void> remind(Booking booking) {
        Booking.Reminder reminder = booking.remind(clock.instant());
        return bookings.flush()
                .chain(() -> reminder == null ? Uni.createFrom().voidItem() : telling.remind(booking, reminder));
    }

    private Uni<Void> close(Booking booking) {
        boolean toTell = booking.close();
        return bookings.flush()
                .chain(() -> places.release(booking))
                .chain(() -> toTell ? telling.closed(booking) : Uni.createFrom().voidItem());
    }
}

package org.gongyou.booking;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gongyou.account.Persons;
import org.gongyou.booking.BookingRepository.Place;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** Where those are received who booked: who comes on a day, who came, who did not. */
@ApplicationScoped
class Reception {

    private final ServicePointSnapshot points;
    private final BookingRepository bookings;
    private final PlaceRepository places;
    private final Persons persons;
    private final Arrivals arrivals;

    Reception(
            ServicePointSnapshot points,
            BookingRepository bookings,
            PlaceRepository places,
            Persons persons,
            Arrivals arrivals) {
        this.points = points;
        this.bookings = bookings;
        this.places = places;
        this.persons = persons;
        this.arrivals = arrivals;
    }

    Uni<Page<ReceivedView>> ofDay(PointScope scope, UUID point, LocalDate day) {
        UUID covered = required(scope, point).id();
        return Panache.withSession(() -> places.ofDay(covered, day).chain(this::views));
    }

    private Uni<Page<ReceivedView>> views(List<Place> found) {
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(this::view)
                .collect()
                .asList()
                .map(views -> new Page<>(views, null));
    }

    private Uni<ReceivedView> view(Place place) {
        return bookings.find(List.of(place.worker()), place.id())
                .map(Reception::orNotFound)
                .chain(this::view);
    }

    /** Also of whoever was held not to have come: that is taken back. */
    Uni<ReceivedView> checkIn(PointScope scope, UUID point, UUID id) {
        return one(scope, point, id, booking -> arrivals.attended(scope, booking));
    }

    Uni<ReceivedView> noShow(PointScope scope, UUID point, UUID id) {
        return one(scope, point, id, booking -> arrivals.missed(scope, booking));
    }

    /** Name and phone in the clear, for whoever calls the worker back; the look is in the audit trail. */
    Uni<CallerView> disclose(PointScope scope, UUID point, UUID id) {
        UUID covered = required(scope, point).id();
        return Panache.withTransaction(() -> found(covered, id)
                .call(booking -> arrivals.disclosed(scope, booking))
                .chain(booking -> persons.of(booking.workerId()).map(person -> CallerView.of(booking, person))));
    }

    private Uni<ReceivedView> one(PointScope scope, UUID point, UUID id, Function<Booking, Uni<Void>> work) {
        UUID covered = required(scope, point).id();
        return Panache.withTransaction(
                () -> found(covered, id).call(work::apply).chain(this::view));
    }

    /** A booking is found at its place: its worker is not known to whoever asks. */
    private Uni<Booking> found(UUID point, UUID id) {
        return places.of(point, id)
                .chain(place -> place == null ? Uni.createFrom().nullItem() : bookings.lock(place))
                .map(Reception::orNotFound);
    }

    private Uni<ReceivedView> view(Booking booking) {
        return persons.of(booking.workerId()).map(person -> ReceivedView.of(booking, person));
    }

    /** Booked for somebody who phoned. In the caller's transaction. */
    Uni<ReceivedView> madeFor(PointScope scope, Booking booking, ListedPoint point) {
        return arrivals.madeFor(scope, booking, point).chain(() -> view(booking));
    }

    ListedPoint required(PointScope scope, UUID id) {
        ListedPoint point = points.value().required(id);
        if (!scope.covers(point.details().unionId())) throw new ProblemException(RequestProblem.NOT_FOUND);
        return point;
    }

    private static Booking orNotFound(@Nullable Booking booking) {
        if (booking == null) throw new ProblemException(RequestProblem.NOT_FOUND);
        return booking;
    }
}

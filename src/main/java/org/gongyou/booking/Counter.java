package org.gongyou.booking;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gongyou.booking.SlotPlan.Slot;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Gives somebody a place at a time, or says why not. Every call works in the caller's transaction. */
@ApplicationScoped
class Counter {

    private final BookingRepository bookings;
    private final PlaceRepository places;
    private final Availability availability;
    private final BookingRules rules;
    private final PersonAccounts people;
    private final Clock clock;

    Counter(
            BookingRepository bookings,
            PlaceRepository places,
            Availability availability,
            BookingRules rules,
            PersonAccounts people,
            Clock clock) {
        this.bookings = bookings;
        this.places = places;
        this.availability = availability;
        this.rules = rules;
        this.people = people;
        this.clock = clock;
    }

    Uni<Booking> book(UUID worker, ListedPoint point, BookingRequest request) {
        return book(worker, point, request, person -> requireTrusted(person, clock.instant()));
    }

    /** By an officer: whoever has to phone has done so. */
    Uni<Booking> bookFor(UUID worker, ListedPoint point, BookingRequest request) {
        return book(worker, point, request, person -> Uni.createFrom().voidItem());
    }

    private Uni<Booking> book(
            UUID worker, ListedPoint point, BookingRequest request, Function<List<UUID>, Uni<Void>> trust) {
        Slot slot = slot(point, request.slot());
        if (!point.offers(request.manner()))
            throw ProblemException.invalid("/manner", BookingProblem.MANNER_NOT_OFFERED);
        Instant now = clock.instant();
        return people.held(worker)
                .call(trust::apply)
                .call(person -> bookings.open(person, now).invoke(open -> requireRoom(open, slot)))
                .map(person -> new Booking(worker, Ids.next(), point.id(), slot, request.manner(), now))
                .call(booking ->
                        places.take(booking, slot.day(), point.plan().places()).invoke(Counter::requirePlace))
                .invoke(booking -> booking.about(request.requestNumber()))
                .call(bookings::add);
    }

    private Slot slot(ListedPoint point, String name) {
        LocalDate day = day(name);
        return (day == null ? List.<Slot>of() : availability.slots(point, day, day))
                .stream()
                        .filter(slot -> slot.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> ProblemException.invalid("/slot", BookingProblem.SLOT_UNKNOWN));
    }

    private static @Nullable LocalDate day(String name) {
        try {
            return LocalDate.parse(name.substring(0, name.indexOf('T')));
        } catch (java.time.format.DateTimeParseException none) {
            return null;
        }
    }

    private Uni<Void> requireTrusted(List<UUID> person, Instant now) {
        return bookings.missed(person, rules.forgottenBefore(now))
                .invoke(missed -> {
                    Instant until = rules.mustPhoneUntil(missed, now);
                    if (until != null) throw new ProblemException(BookingProblem.MUST_PHONE).with("until", until);
                })
                .replaceWithVoid();
    }

    private void requireRoom(List<Booking> open, Slot slot) {
        boolean same = open.stream()
                .anyMatch(other ->
                        other.startsAt().isBefore(slot.ends()) && slot.starts().isBefore(other.endsAt()));
        if (same) throw new ProblemException(BookingProblem.SAME_TIME);
        if (open.size() >= rules.openLimit()) throw new ProblemException(BookingProblem.TOO_MANY);
    }

    private static void requirePlace(boolean taken) {
        if (!taken) throw new ProblemException(BookingProblem.SLOT_FULL);
    }
}

package org.gongyou.booking;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.page.Cursor;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Reads and writes bookings, always with the worker's id. Every call works in the caller's transaction. */
@ApplicationScoped
class BookingRepository {

    /** Where a booking is found. */
    record Place(UUID worker, UUID id) {}

    /** Above every id. */
    private static final UUID LAST = new UUID(-1L, -1L);

    Uni<@Nullable Booking> find(List<UUID> person, UUID id) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Booking b where b.workerId in (:person) and b.id = :id", Booking.class)
                .setParameter("person", person)
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    Uni<@Nullable Booking> lock(List<UUID> person, UUID id) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Booking b where b.workerId in (:person) and b.id = :id", Booking.class)
                .setParameter("person", person)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    Uni<@Nullable Booking> lock(Place place) {
        return lock(List.of(place.worker()), place.id());
    }

    /** The last to be made first. */
    Uni<List<Booking>> ofPerson(List<UUID> person, @Nullable Cursor after, int rows) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Booking b where b.workerId in (:person) and b.id < :after order by b.id desc",
                        Booking.class)
                .setParameter("person", person)
                .setParameter("after", after == null ? LAST : after.uuid(0))
                .setMaxResults(rows)
                .getResultList());
    }

    Uni<List<Booking>> all(UUID worker) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Booking b where b.workerId = :worker order by b.id", Booking.class)
                .setParameter("worker", worker)
                .getResultList());
    }

    /** Those still to come. */
    Uni<List<Booking>> open(List<UUID> person, Instant now) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Booking b where b.workerId in (:person) and b.state = BOOKED and b.endsAt > :now",
                        Booking.class)
                .setParameter("person", person)
                .setParameter("now", now)
                .getResultList());
    }

    /** When the person did not come, the last time first. */
    Uni<List<Instant>> missed(List<UUID> person, Instant since) {
        return session().chain(session -> session.createSelectionQuery(
                        "select b.startsAt from Booking b where b.workerId in (:person) and b.state = MISSED"
                                + " and b.startsAt > :since order by b.startsAt desc",
                        Instant.class)
                .setParameter("person", person)
                .setParameter("since", since)
                .getResultList());
    }

    /** Across all workers, for the job alone: who is to be reminded. */
    Uni<List<Place>> toRemind(Instant now, int most) {
        return session().chain(session -> session.createSelectionQuery(
                        "select b.workerId, b.id from Booking b where b.remindAt <= :now order by b.remindAt",
                        Place.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList());
    }

    Uni<Void> add(Booking booking) {
        return session().chain(session -> session.persist(booking).chain(session::flush));
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    Uni<Void> erase(UUID worker) {
        return session()
                .chain(session -> session.createMutationQuery("delete from Booking b where b.workerId = :worker")
                        .setParameter("worker", worker)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** What is long over. @return how many */
    Uni<Integer> eraseBefore(Instant before) {
        return session()
                .chain(session -> session.createMutationQuery("delete from Booking b where b.startsAt < :before")
                        .setParameter("before", before)
                        .executeUpdate());
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}

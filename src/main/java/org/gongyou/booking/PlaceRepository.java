package org.gongyou.booking;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.booking.BookingRepository.Place;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The rows of {@code booking_place}: a place of a slot that is taken. Every call works in the caller's session. */
@ApplicationScoped
class PlaceRepository {

    /** Whoever wants a place of the slot waits here; so the first free one is still free when it is taken. */
    private static final String LOCK = """
            select cast(pg_advisory_xact_lock(hashtextextended(:slot, 7401030)) as text)
            """;

    private static final String TAKE = """
            insert into booking_place (bookable_id, starts_at, place, day, worker_id, booking_id)
            select cast(:bookable as uuid), cast(:starts as timestamptz), free.place, cast(:day as date),
                   cast(:worker as uuid), cast(:booking as uuid)
            from generate_series(1, :places) as free(place)
            where not exists (select 1 from booking_place taken
                              where taken.bookable_id = :bookable and taken.starts_at = :starts
                                and taken.place = free.place)
            order by free.place limit 1
            """;

    private static final String COUNT = """
            select starts_at, count(*) from booking_place
            where bookable_id = :bookable and starts_at >= :from and starts_at < :until group by starts_at
            """;

    /** Of closed days and removed points; those still to come. */
    private static final String STRANDED = """
            select t.worker_id, t.booking_id from booking_place t
            join service_point p on p.id = t.bookable_id
            where t.starts_at > :now
              and (p.removed or exists (select 1 from service_point_closure c where c.point_id = p.id and c.day = t.day))
            order by t.starts_at, t.booking_id
            """;

    /** @return false when all are taken */
    Uni<Boolean> take(Booking booking, LocalDate day, int places) {
        return session()
                .call(session -> session.createNativeQuery(LOCK, String.class)
                        .setParameter("slot", booking.bookableId() + "@" + booking.startsAt())
                        .getSingleResultOrNull())
                .chain(session -> session.createNativeQuery(TAKE)
                        .setParameter("bookable", booking.bookableId())
                        .setParameter("starts", booking.startsAt())
                        .setParameter("day", day)
                        .setParameter("worker", booking.workerId())
                        .setParameter("booking", booking.id())
                        .setParameter("places", places)
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    Uni<Void> release(Booking booking) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                delete from booking_place
                                where bookable_id = :bookable and starts_at = :starts and booking_id = :booking
                                """)
                        .setParameter("bookable", booking.bookableId())
                        .setParameter("starts", booking.startsAt())
                        .setParameter("booking", booking.id())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** How many places are taken, by when the slot begins. */
    Uni<Map<Instant, Long>> taken(UUID bookable, Instant from, Instant until) {
        return session()
                .chain(session -> session.createNativeQuery(COUNT, Object[].class)
                        .setParameter("bookable", bookable)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .getResultList())
                .map(rows -> {
                    Map<Instant, Long> taken = new HashMap<>();
                    for (Object[] row : rows) taken.put(instant(row[0]), ((Number) row[1]).longValue());
                    return taken;
                });
    }

    /** Who comes on the day, in their order. */
    Uni<List<Place>> ofDay(UUID bookable, LocalDate day) {
        return places(session().chain(session -> session.createNativeQuery("""
                        select worker_id, booking_id from booking_place
                        where bookable_id = :bookable and day = :day order by starts_at, place
                        """, Object[].class)
                .setParameter("bookable", bookable)
                .setParameter("day", day)
                .getResultList()));
    }

    /** Null when the thing has no such booking. */
    Uni<@Nullable Place> of(UUID bookable, UUID booking) {
        return places(session().chain(session -> session.createNativeQuery(
                                "select worker_id, booking_id from booking_place"
                                        + " where bookable_id = :bookable and booking_id = :booking",
                                Object[].class)
                        .setParameter("bookable", bookable)
                        .setParameter("booking", booking)
                        .getResultList()))
                .map(found -> found.isEmpty() ? null : found.get(0));
    }

    Uni<List<Place>> stranded(Instant now, int most) {
        return places(session().chain(session -> session.createNativeQuery(STRANDED, Object[].class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList()));
    }

    Uni<Void> erase(UUID worker) {
        return session()
                .chain(session -> session.createNativeQuery("delete from booking_place where worker_id = :worker")
                        .setParameter("worker", worker)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Integer> eraseBefore(Instant before) {
        return session()
                .chain(session -> session.createNativeQuery("delete from booking_place where starts_at < :before")
                        .setParameter("before", before)
                        .executeUpdate());
    }

    private static Uni<List<Place>> places(Uni<List<Object[]>> rows) {
        return rows.map(found -> found.stream()
                .map(row -> new Place((UUID) row[0], (UUID) row[1]))
                .toList());
    }

    private static Instant instant(Object cell) {
        return cell instanceof Instant at ? at : ((OffsetDateTime) cell).toInstant();
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}

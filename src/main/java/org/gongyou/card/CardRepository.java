package org.gongyou.card;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.persistence.Directory;
import org.gongyou.platform.persistence.DirectoryKind;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Reads and writes cards, always with the worker's id. Every call works in the caller's transaction. */
@ApplicationScoped
class CardRepository {

    private static final String LATEST = "from Card c where c.workerId = :worker and c.latest";

    private final Directory directory;

    CardRepository(Directory directory) {
        this.directory = directory;
    }

    /** Where a card is found. */
    record Place(UUID worker, UUID id) {}

    /** A year for which a member registered. */
    record Registration(int year, Instant at) {}

    Uni<@Nullable Card> latest(UUID worker) {
        return session().chain(session -> session.createSelectionQuery(LATEST, Card.class)
                .setParameter("worker", worker)
                .getSingleResultOrNull());
    }

    /** The worker's latest card, whatever its state, locked. */
    Uni<@Nullable Card> lockLatest(UUID worker) {
        return session().chain(session -> session.createSelectionQuery(LATEST, Card.class)
                .setParameter("worker", worker)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    Uni<@Nullable Card> lock(Place place) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Card c where c.workerId = :worker and c.id = :id", Card.class)
                .setParameter("worker", place.worker())
                .setParameter("id", place.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    /** @param number as written */
    Uni<@Nullable Card> lock(String number) {
        return directory
                .owner(DirectoryKind.CARD_NUMBER, List.of(number))
                .chain(worker -> worker == null ? Uni.createFrom().nullItem() : lock(worker, number));
    }

    private static Uni<@Nullable Card> lock(UUID worker, String number) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Card c where c.workerId = :worker and c.number = :number", Card.class)
                .setParameter("worker", worker)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    /** The oldest first. */
    Uni<List<Card>> all(UUID worker) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Card c where c.workerId = :worker order by c.id", Card.class)
                .setParameter("worker", worker)
                .getResultList());
    }

    /** Across all workers, for the job alone: who is to be reminded. */
    Uni<List<Place>> toRemind(LocalDate today, int most) {
        return session().chain(session -> session.createSelectionQuery(
                        "select c.workerId, c.id from Card c where c.remindOn <= :today and c.state = VALID",
                        Place.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList());
    }

    Uni<String> newNumber(UUID worker, int year) {
        return session()
                .chain(session -> session.createNativeQuery("select nextval('card_number')", Long.class)
                        .getSingleResult())
                .map(sequence -> CardNumber.of(year, sequence))
                .call(number -> directory.claim(DirectoryKind.CARD_NUMBER, List.of(number), worker));
    }

    Uni<Void> add(Card card) {
        return session().chain(session -> session.persist(card).chain(session::flush));
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    /** The same year again is as registered before. */
    Uni<Void> register(Card card, int year, Instant now) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                insert into card_registration (worker_id, year, card_id, registered_at)
                                values (:worker, :year, :card, :now) on conflict (worker_id, year) do nothing
                                """)
                        .setParameter("worker", card.workerId())
                        .setParameter("year", year)
                        .setParameter("card", card.id())
                        .setParameter("now", now)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<List<Registration>> registrations(UUID worker) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "select year, registered_at from card_registration where worker_id = :worker order by year",
                                Tuple.class)
                        .setParameter("worker", worker)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Registration(
                                row.get(0, Integer.class),
                                row.get(1, OffsetDateTime.class).toInstant()))
                        .toList());
    }

    Uni<Void> eraseRegistrations(UUID worker) {
        return session()
                .chain(session -> session.createNativeQuery("delete from card_registration where worker_id = :worker")
                        .setParameter("worker", worker)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}

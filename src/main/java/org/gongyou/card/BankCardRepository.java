package org.gongyou.card;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The rows of {@code bank_card}, always with the worker's id. Every call works in the caller's session. */
@ApplicationScoped
class BankCardRepository {

    Uni<Void> add(BankCard card) {
        return session().chain(session -> session.persist(card).chain(session::flush));
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    Uni<@Nullable BankCard> find(UUID worker, UUID id) {
        return session().chain(session -> session.createSelectionQuery(
                        "from BankCard b where b.workerId = :worker and b.id = :id", BankCard.class)
                .setParameter("worker", worker)
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    /** The newest first. */
    Uni<List<BankCard>> all(UUID worker) {
        return all(worker, LockModeType.NONE);
    }

    /** Locked: two taps of the worker come one after the other. */
    Uni<List<BankCard>> lockAll(UUID worker) {
        return all(worker, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Uni<List<BankCard>> all(UUID worker, LockModeType lock) {
        return session().chain(session -> session.createSelectionQuery(
                        "from BankCard b where b.workerId = :worker order by b.id desc", BankCard.class)
                .setParameter("worker", worker)
                .setLockMode(lock)
                .getResultList());
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}

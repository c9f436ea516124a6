package org.gongyou.cover;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Reads and writes single covers, always with the worker's id. Every call works in the caller's session. */
@ApplicationScoped
class CoverRepository {

    /** Where a cover is found. */
    record Place(UUID worker, UUID id) {}

    /** The latest term first. @param workers the accounts of one person */
    Uni<List<CoverOnFile>> of(Collection<UUID> workers) {
        return session().chain(session -> session.createSelectionQuery(
                        "from CoverOnFile c where c.workerId in (:workers) order by c.starts desc, c.id desc",
                        CoverOnFile.class)
                .setParameter("workers", List.copyOf(workers))
                .getResultList());
    }

    Uni<@Nullable CoverOnFile> lock(Place place) {
        return session().chain(session -> session.createSelectionQuery(
                        "from CoverOnFile c where c.workerId = :worker and c.id = :id", CoverOnFile.class)
                .setParameter("worker", place.worker())
                .setParameter("id", place.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    /** Those that may still change, locked. */
    Uni<List<CoverOnFile>> lockOpen(UUID worker) {
        return session().chain(session -> session.createSelectionQuery(
                        "from CoverOnFile c where c.workerId = :worker and c.state in (VALID, AWAITING_PAYMENT)"
                                + " order by c.id",
                        CoverOnFile.class)
                .setParameter("worker", worker)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList());
    }

    Uni<Void> add(CoverOnFile cover) {
        return session().chain(session -> session.persist(cover).chain(session::flush));
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    /** Across all workers, for the job alone: of which covers there is something to tell. */
    Uni<List<Place>> toTell(LocalDate today, int most) {
        return session().chain(session -> session.createSelectionQuery(
                        "select c.workerId, c.id from CoverOnFile c where c.tellOn <= :today", Place.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList());
    }

    /** Across all workers, for the job alone: what was not paid for in time. */
    Uni<List<Place>> unpaid(LocalDate today, int most) {
        return session().chain(session -> session.createSelectionQuery(
                        "select c.workerId, c.id from CoverOnFile c where c.premium.payBy < :today and c.state = AWAITING_PAYMENT",
                        Place.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList());
    }

    /** Of one person, who asks for another cover before the job came by. */
    Uni<Integer> lapse(Collection<UUID> workers, LocalDate today) {
        return session().chain(session -> session.createNativeQuery("""
                        update cover set state = 'LAPSED', reason = 'UNPAID', tell_on = null, version = version + 1
                        where worker_id in (:workers) and pay_by < :today and state = 'AWAITING_PAYMENT'
                        """)
                .setParameter("workers", List.copyOf(workers))
                .setParameter("today", today)
                .executeUpdate());
    }

    /** By which the union's books know what the worker paid. */
    Uni<Void> forgetPayments(UUID worker) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "update cover set payment_reference = null where worker_id = :worker")
                        .setParameter("worker", worker)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Across all workers, for the job alone. @return how many */
    Uni<Integer> forgetEnded(LocalDate before) {
        return session().chain(session -> session.createNativeQuery("delete from cover where ends < :before")
                .setParameter("before", before)
                .executeUpdate());
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}

package org.gongyou.redemption;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.persistence.Directory;
import org.gongyou.platform.persistence.DirectoryKind;
import org.jspecify.annotations.Nullable;

/** Redemptions, each read with the member whose it is; a counter knows only the id, so the directory leads there. */
@ApplicationScoped
class RedemptionRepository {

    /** Two counters that serve one member with offers do so one after the other. */
    private static final long LOCK = 7_401_018;

    private static final UUID HIGHEST = new UUID(-1, -1);

    private static final String COUNTED = "(state = 'CONFIRMED' or (state = 'HELD' and held_until > :now))";

    private final Directory directory;

    RedemptionRepository(Directory directory) {
        this.directory = directory;
    }

    Uni<Void> add(Redemption redemption) {
        return Panache.getSession()
                .chain(session -> session.persist(redemption).chain(session::flush))
                .chain(() -> directory.claim(
                        DirectoryKind.REDEMPTION, List.of(redemption.id().toString()), redemption.workerId()))
                .replaceWithVoid();
    }

    Uni<Void> flush() {
        return Panache.getSession().chain(session -> session.flush());
    }

    /** It stays as it is until the caller's transaction ends; null when there is none. */
    Uni<@Nullable Redemption> hold(UUID id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<@Nullable Redemption> find(UUID id) {
        return find(id, LockModeType.NONE);
    }

    private Uni<@Nullable Redemption> find(UUID id, LockModeType lock) {
        return directory
                .owner(DirectoryKind.REDEMPTION, List.of(id.toString()))
                .chain(owner -> owner == null
                        ? Uni.createFrom().nullItem()
                        : Panache.getSession().chain(session -> session.createSelectionQuery(
                                        "from Redemption r where r.workerId = :worker and r.id = :id", Redemption.class)
                                .setParameter("worker", owner)
                                .setParameter("id", id)
                                .setLockMode(lock)
                                .getSingleResultOrNull()));
    }

    Uni<List<Redemption>> all(UUID worker) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(
                        "from Redemption r where r.workerId = :worker order by r.heldAt", Redemption.class)
                .setParameter("worker", worker)
                .getResultList());
    }

    /** The latest first; those before one of them. */
    Uni<List<Redemption>> latest(List<UUID> person, @Nullable UUID before, int limit) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(
                        "from Redemption r where r.workerId in (:person) and r.id < :before order by r.id desc",
                        Redemption.class)
                .setParameter("person", person)
                .setParameter("before", before == null ? HIGHEST : before)
                .setMaxResults(limit)
                .getResultList());
    }

    /** Whether the coupon is held or spent; whoever asks holds the coupon. */
    Uni<Boolean> isTaken(UUID worker, UUID coupon, Instant now) {
        return count(worker, coupon, Instant.EPOCH, now).map(count -> count > 0);
    }

    /** How often the member has used the offer since then, held ones included. */
    Uni<Long> count(UUID worker, UUID subject, Instant since, Instant now) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "select count(*) from redemption where worker_id = :worker and subject = :subject"
                                + " and held_at >= :since and " + COUNTED,
                        Long.class)
                .setParameter("worker", worker)
                .setParameter("subject", subject)
                .setParameter("since", since)
                .setParameter("now", now)
                .getSingleResult());
    }

    /** Until the end of the transaction nobody else counts what this member, or this offer, was given. */
    Uni<Void> lock(UUID counted) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select cast(pg_advisory_xact_lock(:lock # hashtextextended(:counted, 0)) as text)",
                                String.class)
                        .setParameter("lock", LOCK)
                        .setParameter("counted", counted.toString())
                        .getSingleResult())
                .replaceWithVoid();
    }

    /** How many were given of an offer on a day, held ones included; whoever asks has the {@linkplain #lock lock}. */
    Uni<Long> countDay(UUID offer, LocalDate day, Instant now) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "select count(*) from redemption_day where offer_id = :offer and day = :day and counts_until > :now",
                        Long.class)
                .setParameter("offer", offer)
                .setParameter("day", day)
                .setParameter("now", now)
                .getSingleResult());
    }

    /** It counts on its day until then; again changes until when. */
    Uni<Void> count(Redemption redemption, Instant until) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into redemption_day (offer_id, day, redemption_id, counts_until)
                                values (:offer, :day, :redemption, :until)
                                on conflict (offer_id, day, redemption_id) do update set counts_until = excluded.counts_until
                                """)
                        .setParameter("offer", redemption.subject())
                        .setParameter("day", Redemption.day(redemption.heldAt()))
                        .setParameter("redemption", redemption.id())
                        .setParameter("until", until)
                        .executeUpdate())
                .replaceWithVoid();
    }
}

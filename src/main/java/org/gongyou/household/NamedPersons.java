package org.gongyou.household;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Who is and was named in which household, oneself among them, by keyed hash. Every call works in the caller's transaction. */
@ApplicationScoped
class NamedPersons {

    private final Clock clock;

    NamedPersons(Clock clock) {
        this.clock = clock;
    }

    Uni<List<String>> keys(UUID worker) {
        return keys(worker, " and left_at is null");
    }

    /** Of whoever is or was named. */
    Uni<List<String>> everNamed(UUID worker) {
        return keys(worker, "");
    }

    private static Uni<List<String>> keys(UUID worker, String which) {
        return session().chain(session -> session.createNativeQuery(
                        "select key from household_person where worker_id = :worker" + which + " order by key",
                        String.class)
                .setParameter("worker", worker)
                .getResultList());
    }

    /** The households that name or named any of the keys. */
    Uni<List<UUID>> naming(Collection<String> keys) {
        return session().chain(session -> session.createNativeQuery(
                        "select distinct worker_id from household_person where key = any(:keys) order by worker_id",
                        UUID.class)
                .setParameter("keys", keys.toArray(String[]::new))
                .getResultList());
    }

    /** Whether one household, whose ever, names or named both. */
    Uni<Boolean> areTogether(Collection<String> one, Collection<String> another) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                select count(*) from household_person a join household_person b on b.worker_id = a.worker_id
                                where a.key = any(:one) and b.key = any(:another)
                                """, Long.class)
                        .setParameter("one", one.toArray(String[]::new))
                        .setParameter("another", another.toArray(String[]::new))
                        .getSingleResult())
                .map(found -> found > 0);
    }

    /** When a spouse was named no more, with none since; null where nobody left, and while there is one. */
    Uni<@Nullable Instant> spouseLeft(UUID worker) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                select max(left_at) from household_person
                                where worker_id = :worker and spouse having bool_and(left_at is not null)
                                """, OffsetDateTime.class)
                        .setParameter("worker", worker)
                        .getSingleResultOrNull())
                .map(at -> at == null ? null : at.toInstant());
    }

    Uni<Void> enter(UUID worker, Collection<String> keys, boolean own, boolean spouse) {
        if (keys.isEmpty()) return Uni.createFrom().voidItem();
        return session()
                .chain(session -> session.createNativeQuery("""
                                insert into household_person (key, worker_id, own, spouse, entered_at)
                                select key, :worker, :own, :spouse, :now from unnest(cast(:keys as text[])) as key order by key
                                on conflict (key, worker_id) do update set own = excluded.own,
                                spouse = household_person.spouse or excluded.spouse, left_at = null,
                                entered_at = case when household_person.left_at is null
                                    then household_person.entered_at else excluded.entered_at end
                                """)
                        .setParameter("worker", worker)
                        .setParameter("own", own)
                        .setParameter("spouse", spouse)
                        .setParameter("now", clock.instant())
                        .setParameter("keys", keys.toArray(String[]::new))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Named no more, which is remembered. */
    Uni<Void> leave(UUID worker, Collection<String> keys) {
        if (keys.isEmpty()) return Uni.createFrom().voidItem();
        return session()
                .chain(session -> session.createNativeQuery(
                                "update household_person set left_at = :now where key in (:keys) and worker_id = :worker")
                        .setParameter("now", clock.instant())
                        .setParameter("keys", List.copyOf(keys))
                        .setParameter("worker", worker)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> forget(UUID worker, Collection<String> keys) {
        if (keys.isEmpty()) return Uni.createFrom().voidItem();
        return session()
                .chain(session -> session.createNativeQuery(
                                "delete from household_person where key in (:keys) and worker_id = :worker")
                        .setParameter("keys", List.copyOf(keys))
                        .setParameter("worker", worker)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}

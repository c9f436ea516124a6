package org.gongyou.household;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Households in the database. Every call works in the caller's session. */
@ApplicationScoped
class HouseholdStore {

    private final HouseholdText text;
    private final Clock clock;

    HouseholdStore(HouseholdText text, Clock clock) {
        this.text = text;
        this.clock = clock;
    }

    /** As it is kept. */
    record Kept(HouseholdRequest household, long version, Instant changedAt) {}

    Uni<@Nullable Kept> find(UUID worker) {
        return find(worker, "");
    }

    /** Nobody else changes it before the transaction ends. */
    Uni<@Nullable Kept> lock(UUID worker) {
        return find(worker, " for update");
    }

    /** @throws ProblemException 409 when there is none */
    Uni<Kept> required(UUID worker) {
        return find(worker).map(HouseholdStore::orMissing);
    }

    static Kept orMissing(@Nullable Kept kept) {
        if (kept == null) throw new ProblemException(HouseholdProblem.MISSING);
        return kept;
    }

    private Uni<@Nullable Kept> find(UUID worker, String lock) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "select content, version, changed_at from household where worker_id = :worker" + lock,
                                Tuple.class)
                        .setParameter("worker", worker)
                        .getSingleResultOrNull())
                .map(row -> row == null
                        ? null
                        : new Kept(
                                text.household(row.get(0, byte[].class)),
                                row.get(1, Long.class),
                                row.get(2, OffsetDateTime.class).toInstant()));
    }

    /** @throws ProblemException 412 when somebody else was faster */
    Uni<Kept> add(UUID worker, HouseholdRequest household) {
        Instant now = clock.instant();
        return session()
                .chain(session -> session.createNativeQuery("""
                                insert into household (worker_id, content, version, changed_at)
                                values (:worker, :content, 0, :now) on conflict (worker_id) do nothing
                                """)
                        .setParameter("worker", worker)
                        .setParameter("content", text.seal(household))
                        .setParameter("now", now)
                        .executeUpdate())
                .map(rows -> {
                    if (rows == 0) throw new ProblemException(RequestProblem.STALE);
                    return new Kept(household, 0, now);
                });
    }

    /** Of a household that is locked. */
    Uni<Kept> replace(UUID worker, Kept before, HouseholdRequest household) {
        Kept after = new Kept(household, before.version() + 1, clock.instant());
        return session()
                .chain(session -> session.createNativeQuery("update household set content = :content,"
                                + " version = :version, changed_at = :now where worker_id = :worker")
                        .setParameter("worker", worker)
                        .setParameter("content", text.seal(household))
                        .setParameter("version", after.version())
                        .setParameter("now", after.changedAt())
                        .executeUpdate())
                .replaceWith(after);
    }

    /** Somebody counts in it now who did not: what it shows has changed. */
    Uni<Void> touch(UUID worker) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "update household set version = version + 1 where worker_id = :worker")
                        .setParameter("worker", worker)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> delete(UUID worker) {
        return session()
                .chain(session -> session.createNativeQuery("delete from household where worker_id = :worker")
                        .setParameter("worker", worker)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}

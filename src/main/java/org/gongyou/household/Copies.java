package org.gongyou.household;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.persistence.Ids;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Households as they were when something was decided on them. Every call works in the caller's session. */
@ApplicationScoped
class Copies {

    private final HouseholdText text;
    private final Clock clock;

    Copies(HouseholdText text, Clock clock) {
        this.text = text;
        this.clock = clock;
    }

    Uni<Frozen> take(UUID worker, UUID caseId, HouseholdStore.Kept kept, Picture picture) {
        Frozen frozen =
                new Frozen(Ids.next(), caseId, clock.instant(), kept.version(), text.hash(kept.household()), picture);
        return session()
                .chain(session -> session.createNativeQuery("""
                                insert into household_copy (worker_id, id, case_id, household_version, content, picture,
                                                            sha256, taken_at)
                                values (:worker, :id, :case, :version, :content, :picture, :sha, :now)
                                """)
                        .setParameter("worker", worker)
                        .setParameter("id", frozen.id())
                        .setParameter("case", caseId)
                        .setParameter("version", kept.version())
                        .setParameter("content", text.seal(kept.household()))
                        .setParameter("picture", text.sealRecord(picture))
                        .setParameter("sha", frozen.sha256())
                        .setParameter("now", frozen.at())
                        .executeUpdate())
                .replaceWith(frozen);
    }

    Uni<List<Frozen>> of(UUID worker, UUID caseId) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                select id, taken_at, household_version, sha256, picture from household_copy
                                where worker_id = :worker and case_id = :case and picture is not null
                                order by taken_at desc, id desc
                                """, Tuple.class)
                        .setParameter("worker", worker)
                        .setParameter("case", caseId)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Frozen(
                                row.get(0, UUID.class),
                                caseId,
                                row.get(1, OffsetDateTime.class).toInstant(),
                                row.get(2, Long.class),
                                row.get(3, String.class),
                                text.open(row.get(4, byte[].class), Picture.class)))
                        .toList());
    }

    /** What the household said in the latest copy of a case; null without one. */
    Uni<@Nullable HouseholdRequest> latest(UUID worker, UUID caseId) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                select content from household_copy
                                where worker_id = :worker and case_id = :case and content is not null
                                order by taken_at desc, id desc limit 1
                                """, byte[].class)
                        .setParameter("worker", worker)
                        .setParameter("case", caseId)
                        .getSingleResultOrNull())
                .map(content -> content == null ? null : text.household(content));
    }

    /** Places of what one household says otherwise than another. */
    List<String> differences(HouseholdRequest copy, HouseholdRequest now) {
        return HouseholdChange.between(text.plain(copy), text.plain(now));
    }

    Uni<Void> erase(UUID worker) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "update household_copy set content = null, picture = null where worker_id = :worker")
                        .setParameter("worker", worker)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Across all workers, for the job alone. @return how many */
    Uni<Integer> eraseTakenBefore(Instant before) {
        return session().chain(session -> session.createNativeQuery("update household_copy set content = null,"
                        + " picture = null where content is not null and taken_at < :before")
                .setParameter("before", before)
                .executeUpdate());
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}

package org.gongyou.coverclaim;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.problem.ProblemException;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Claims, always with the worker's id; and what keeps two of them apart. Every call works in the caller's session. */
@ApplicationScoped
class ClaimRepository {

    Uni<Void> add(CoverClaim claim) {
        return session().chain(session -> session.persist(claim).chain(session::flush));
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    Uni<@Nullable CoverClaim> find(UUID worker, UUID id) {
        return session().chain(session -> session.createSelectionQuery(
                        "from CoverClaim c where c.workerId = :worker and c.id = :id", CoverClaim.class)
                .setParameter("worker", worker)
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    Uni<List<CoverClaim>> all(UUID worker) {
        return session().chain(session -> session.createSelectionQuery(
                        "from CoverClaim c where c.workerId = :worker order by c.id", CoverClaim.class)
                .setParameter("worker", worker)
                .getResultList());
    }

    /** @throws ProblemException 409 when another claim has one of them */
    Uni<Void> claimKeys(UUID claim, Collection<String> keys) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                insert into cover_claim_key (key, claim_id)
                                select key, :claim from unnest(cast(:keys as text[])) as key order by key
                                on conflict (key) do nothing
                                """)
                        .setParameter("claim", claim)
                        .setParameter("keys", keys.toArray(String[]::new))
                        .executeUpdate()
                        .chain(() -> session.createNativeQuery(
                                        "select count(*) from cover_claim_key where key in (:keys) and claim_id <> :claim",
                                        Long.class)
                                .setParameter("keys", List.copyOf(keys))
                                .setParameter("claim", claim)
                                .getSingleResult()))
                .invoke(others -> {
                    if (others > 0) throw new ProblemException(ClaimProblem.EXISTS);
                })
                .replaceWithVoid();
    }

    /** The event under that cover may be claimed anew. */
    Uni<Void> releaseKeys(UUID claim, Collection<String> keys) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "delete from cover_claim_key where key in (:keys) and claim_id = :claim")
                        .setParameter("keys", List.copyOf(keys))
                        .setParameter("claim", claim)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** By code of the benefit: what other claims have used in that year of the cover. */
    Uni<Map<String, Used>> used(UUID cover, int coverYear, UUID except) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                select benefit, count(*), cast(sum(days) as bigint), cast(sum(amount_in_fen) as bigint)
                                from cover_claim_use
                                where cover_id = :cover and cover_year = :year and claim_id <> :except group by benefit
                                """, Tuple.class)
                        .setParameter("cover", cover)
                        .setParameter("year", coverYear)
                        .setParameter("except", except)
                        .getResultList())
                .map(rows -> {
                    Map<String, Used> used = new HashMap<>();
                    for (Tuple row : rows)
                        used.put(
                                row.get(0, String.class),
                                new Used(
                                        row.get(1, Long.class).intValue(),
                                        row.get(2, Long.class).intValue(),
                                        row.get(3, Long.class)));
                    return used;
                });
    }

    /** Whoever writes it holds the cover. */
    Uni<Void> use(UUID cover, int coverYear, UUID claim, Assessment assessment) {
        List<Assessment.Line> lines = assessment.lines();
        return session()
                .chain(session -> session.createNativeQuery("""
                                insert into cover_claim_use (cover_id, claim_id, benefit, cover_year, days, amount_in_fen)
                                select :cover, :claim, benefit, :year, days, amount
                                from unnest(cast(:benefits as text[]), cast(:days as integer[]), cast(:amounts as bigint[]))
                                    as line(benefit, days, amount)
                                """)
                        .setParameter("cover", cover)
                        .setParameter("claim", claim)
                        .setParameter("year", coverYear)
                        .setParameter(
                                "benefits",
                                lines.stream().map(Assessment.Line::benefit).toArray(String[]::new))
                        .setParameter(
                                "days",
                                lines.stream().map(Assessment.Line::days).toArray(Integer[]::new))
                        .setParameter(
                                "amounts",
                                lines.stream().map(Assessment.Line::amountInFen).toArray(Long[]::new))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Nothing comes of the claim: the benefits are there for others. */
    Uni<Void> giveBack(UUID cover, UUID claim) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "delete from cover_claim_use where cover_id = :cover and claim_id = :claim")
                        .setParameter("cover", cover)
                        .setParameter("claim", claim)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Across all workers, for the job alone: what nobody has to look at any more. @return how many */
    Uni<Integer> eraseEndedBefore(Instant before) {
        return session().chain(session -> session.createNativeQuery("update cover_claim set content = null,"
                        + " findings = null, assessment = null where content is not null and ended_at < :before")
                .setParameter("before", before)
                .executeUpdate());
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}

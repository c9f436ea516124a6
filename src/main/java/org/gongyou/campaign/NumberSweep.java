package org.gongyou.campaign;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Numbers of which something is still to become, in the caller's session. */
@ApplicationScoped
class NumberSweep {

    /** @param isEnded whether nothing more is given: the quota is accepted, or the campaign cancelled */
    record Campaigned(UUID id, String content, boolean isEnded) {}

    /** @param caseId where its papers are; null when none came */
    record Left(UUID worker, @Nullable UUID caseId) {}

    /** Campaigns with numbers whose coupons somebody may still get. */
    Uni<List<Campaigned>> campaigns(Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select c.id, c.content,
                                       c.state = 'CANCELLED' or c.quota <= (select count(*) from campaign_number n
                                                                            where n.campaign_id = c.id and n.state = 'ACCEPTED')
                                from campaign c where c.mode = 'NUMBERS' and c.state <> 'DRAFT' and c.over_at > :now
                                """, Tuple.class)
                        .setParameter("now", now)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Campaigned(
                                row.get(0, UUID.class), row.get(1, String.class), row.get(2, Boolean.class)))
                        .toList());
    }

    /** @param withPapers also those whose papers have come and are not decided about */
    Uni<List<Left>> left(UUID campaign, boolean withPapers, int limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select s.worker_id, n.case_id from campaign_slot s
                                left join campaign_number n on n.campaign_id = s.campaign_id and n.worker_id = s.worker_id
                                where s.campaign_id = :campaign and s.settled_at is not null
                                  and (n.state is null or (n.state = 'SUBMITTED' and :withPapers))
                                order by s.slot limit :limit
                                """, Tuple.class)
                        .setParameter("campaign", campaign)
                        .setParameter("withPapers", withPapers)
                        .setParameter("limit", limit)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Left(row.get(0, UUID.class), row.get(1, UUID.class)))
                        .toList());
    }
}

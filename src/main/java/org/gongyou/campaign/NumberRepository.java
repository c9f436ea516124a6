package org.gongyou.campaign;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has become of numbers, in the caller's session. A number of which nothing has become has no row. */
@ApplicationScoped
class NumberRepository {

    /** A number, whose it is, and where its papers are looked at. */
    record Given(
            UUID campaign,
            UUID worker,
            int number,
            UUID coupon,
            NumberState state,
            @Nullable UUID caseId) {}

    private static final String GIVEN = """
            select s.slot, s.coupon_id, n.state, n.case_id from campaign_slot s
            left join campaign_number n on n.campaign_id = s.campaign_id and n.worker_id = s.worker_id
            where s.campaign_id = :campaign and s.worker_id = :worker
            """;
    private static final String OUT = "('REFUSED', 'MISSED', 'WITHDRAWN', 'FULL')";

    private final SeriesRepository series;

    NumberRepository(SeriesRepository series) {
        this.series = series;
    }

    Uni<Numbered> of(UUID campaign, UUID worker) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select state, case_number from campaign_number where campaign_id = :campaign and worker_id = :worker",
                                Tuple.class)
                        .setParameter("campaign", campaign)
                        .setParameter("worker", worker)
                        .getSingleResultOrNull())
                .map(row -> row == null
                        ? Numbered.GIVEN
                        : new Numbered(NumberState.valueOf(row.get(0, String.class)), row.get(1, String.class)));
    }

    /** Null for whoever has no number; else its slot stays as it is until the transaction ends. */
    Uni<@Nullable Given> hold(UUID campaign, UUID worker) {
        return given(campaign, worker, GIVEN + " for update of s");
    }

    /** The same without holding it: whoever decides holds the case, and waits for nobody who wants that. */
    Uni<@Nullable Given> find(UUID campaign, UUID worker) {
        return given(campaign, worker, GIVEN);
    }

    private static Uni<@Nullable Given> given(UUID campaign, UUID worker, String query) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(query, Tuple.class)
                        .setParameter("campaign", campaign)
                        .setParameter("worker", worker)
                        .getSingleResultOrNull())
                .map(row -> row == null
                        ? null
                        : new Given(
                                campaign,
                                worker,
                                row.get(0, Integer.class),
                                row.get(1, UUID.class),
                                state(row.get(2, String.class)),
                                row.get(3, UUID.class)));
    }

    private static NumberState state(@Nullable String name) {
        return name == null ? NumberState.GIVEN : NumberState.valueOf(name);
    }

    Uni<Void> submitted(Given given, UUID caseId, String caseNumber, Instant now) {
        return change(
                """
                insert into campaign_number (campaign_id, worker_id, number, state, case_id, case_number, changed_at)
                values (:campaign, :worker, :number, 'SUBMITTED', :case, :caseNumber, :now)
                """,
                Map.of(
                        "campaign",
                        given.campaign(),
                        "worker",
                        given.worker(),
                        "number",
                        given.number(),
                        "case",
                        caseId,
                        "caseNumber",
                        caseNumber,
                        "now",
                        now));
    }

    /** It is out: it makes way for the next, and counts in its series no longer. */
    Uni<Void> end(UUID campaign, UUID worker, NumberState state, Instant now) {
        return change("""
                        insert into campaign_number (campaign_id, worker_id, number, state, changed_at)
                        select campaign_id, worker_id, slot, :state, :now from campaign_slot
                        where campaign_id = :campaign and worker_id = :worker
                        on conflict (campaign_id, worker_id) do update set state = excluded.state, changed_at = excluded.changed_at
                        """, Map.of("campaign", campaign, "worker", worker, "state", state.name(), "now", now))
                .chain(() -> series.free(campaign, worker));
    }

    /** How many numbers before this one have won or may still. */
    Uni<Long> inBefore(UUID campaign, int number) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                        select (select count(*) from campaign_slot where campaign_id = :campaign and slot < :number)
                             - (select count(*) from campaign_number
                                where campaign_id = :campaign and number < :number and state in %s)
                        """.formatted(OUT), Long.class)
                .setParameter("campaign", campaign)
                .setParameter("number", number)
                .getSingleResult());
    }

    Uni<Long> accepted(UUID campaign) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "select count(*) from campaign_number where campaign_id = :campaign and state = 'ACCEPTED'",
                        Long.class)
                .setParameter("campaign", campaign)
                .getSingleResult());
    }

    /** @param nth of those accepted, which the database bounds by the quota */
    Uni<Void> accept(Given given, long nth, int quota, Instant now) {
        return change(
                """
                update campaign_number set state = 'ACCEPTED', nth = :nth, quota = :quota, changed_at = :now
                where campaign_id = :campaign and worker_id = :worker
                """,
                Map.of(
                        "nth", nth,
                        "quota", quota,
                        "now", now,
                        "campaign", given.campaign(),
                        "worker", given.worker()));
    }

    Uni<List<NumberLine>> page(UUID campaign, long after, int limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select number, state, case_number, changed_at from campaign_number
                                where campaign_id = :campaign and number > :after order by number limit :limit
                                """, Tuple.class)
                        .setParameter("campaign", campaign)
                        .setParameter("after", after)
                        .setParameter("limit", limit)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new NumberLine(
                                row.get(0, Integer.class),
                                NumberState.valueOf(row.get(1, String.class)),
                                row.get(2, String.class),
                                row.get(3, OffsetDateTime.class).toInstant()))
                        .toList());
    }

    private static Uni<Void> change(String sql, Map<String, ?> parameters) {
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createNativeQuery(sql);
                    parameters.forEach(query::setParameter);
                    return query.executeUpdate();
                })
                .replaceWithVoid();
    }
}

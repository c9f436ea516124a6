package org.gongyou.campaign;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What workers have had of each series, or wait for in a draw; whoever changes it holds the series first, then the campaign. */
@ApplicationScoped
class SeriesRepository {

    /** Campaigns of one series give to a worker one after the other. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended($1, 7401017))";

    private static final String USES = """
            select worker_id, nth from campaign_series_use where worker_id = any($1) and series = $2
            """;
    private static final String USE = """
            insert into campaign_series_use (worker_id, series, nth, campaign_id)
            select worker_id, $1, nth, $2 from unnest($3::uuid[], $4::int[]) as used(worker_id, nth)
            """;
    private static final String FREE = "delete from campaign_series_use where worker_id = any($1) and campaign_id = $2";
    private static final String FREE_ONE =
            "delete from campaign_series_use where worker_id = :worker and campaign_id = :campaign";
    private static final String FREE_WAITING = """
            delete from campaign_series_use u using campaign_entry e, campaign_draw d
            where e.campaign_id = :campaign and d.campaign_id = e.campaign_id and d.drawn_at is null
              and u.worker_id = e.worker_id and u.campaign_id = e.campaign_id
            """;

    /** Holds the campaign's series, if it has one; a hand-back may have left a gap among the uses. */
    Uni<SeriesUses> hold(SqlConnection writer, ListedCampaign campaign, Collection<UUID> workers) {
        String series = campaign.series();
        return series == null
                ? Uni.createFrom().item(SeriesUses.NONE)
                : writer.preparedQuery(LOCK).execute(Tuple.of(series)).chain(() -> uses(writer, series, workers));
    }

    private static Uni<SeriesUses> uses(SqlConnection reader, String series, Collection<UUID> workers) {
        return reader.preparedQuery(USES)
                .execute(Tuple.of(workers.toArray(UUID[]::new), series))
                .map(rows -> {
                    Map<UUID, Set<Integer>> uses = new HashMap<>();
                    for (Row row : rows)
                        uses.computeIfAbsent(row.getUUID(0), worker -> new HashSet<>())
                                .add(row.getInteger(1));
                    return new SeriesUses(uses);
                });
    }

    /** @param nth which of the worker's in the series this is */
    Uni<Void> use(SqlConnection writer, ListedCampaign campaign, Map<UUID, Integer> nth) {
        if (campaign.series() == null || nth.isEmpty()) return Uni.createFrom().voidItem();
        List<UUID> workers = new ArrayList<>(nth.keySet());
        Tuple uses = Tuple.of(
                campaign.series(),
                campaign.id(),
                workers.toArray(UUID[]::new),
                workers.stream().map(nth::get).toArray(Integer[]::new));
        return writer.preparedQuery(USE).execute(uses).replaceWithVoid();
    }

    /** They drew a blank: the campaign counts for them no longer. */
    Uni<Void> free(SqlConnection writer, ListedCampaign campaign, Collection<UUID> workers) {
        if (campaign.series() == null || workers.isEmpty())
            return Uni.createFrom().voidItem();
        return writer.preparedQuery(FREE)
                .execute(Tuple.of(workers.toArray(UUID[]::new), campaign.id()))
                .replaceWithVoid();
    }

    /** In the caller's session. */
    Uni<Void> free(UUID campaign, UUID worker) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FREE_ONE)
                        .setParameter("worker", worker)
                        .setParameter("campaign", campaign)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Whoever waits for a draw that will not be, in the caller's session. */
    Uni<Void> freeWaiting(UUID campaign) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FREE_WAITING)
                        .setParameter("campaign", campaign)
                        .executeUpdate())
                .replaceWithVoid();
    }
}

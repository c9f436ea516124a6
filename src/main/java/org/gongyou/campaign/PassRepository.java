package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gongyou.campaign.SlotRepository.Stock;

/** Slots that were handed back, and who is next. */
@ApplicationScoped
class PassRepository {

    private static final String COLUMNS = "worker_id, place, state, idempotency_key, joined_at";
    private static final String DUE = """
            select distinct f.campaign_id from campaign_free_slot f
            where exists (select 1 from campaign_waiting w
                          where w.campaign_id = f.campaign_id and w.state = 'WAITING' and w.joined_at <= $1)
            """;
    private static final String NEXT = "select " + COLUMNS + """
             from campaign_waiting where campaign_id = $1 and state = 'WAITING' and joined_at <= $2 and place > $3
            order by place limit $4
            """;
    /** Claims of every window wait, and the campaign stays as it is, as {@link SlotRepository#lock} has it. */
    private static final String LOCK = """
            select w.next_slot, w.last_slot, coalesce(c.numbers, c.quota), c.state
            from campaign_window w join campaign c on c.id = w.campaign_id
            where w.campaign_id = $1 order by w.number for update of w for share of c
            """;

    private static final String STILL = "select " + COLUMNS + """
             from campaign_waiting where campaign_id = $1 and worker_id = any($2) and state = 'WAITING' order by place for update
            """;
    private static final String TAKE = """
            delete from campaign_free_slot where (campaign_id, slot) in (
                select campaign_id, slot from campaign_free_slot where campaign_id = $1 order by slot limit $2)
            returning slot
            """;

    private final Pool pool;

    PassRepository(Pool pool) {
        this.pool = pool;
    }

    /** Campaigns where something is free and somebody has waited since then. */
    Uni<List<UUID>> due(Instant waitingSince) {
        return pool.preparedQuery(DUE).execute(Tuple.of(at(waitingSince))).map(rows -> {
            List<UUID> due = new ArrayList<>();
            for (Row row : rows) due.add(row.getUUID(0));
            return due;
        });
    }

    Uni<List<Waiting>> next(UUID campaign, Instant waitingSince, long after, int limit) {
        return pool.preparedQuery(NEXT)
                .execute(Tuple.of(campaign, at(waitingSince), after, limit))
                .map(PassRepository::waiting);
    }

    /** @return of its windows together */
    Uni<Stock> lock(SqlConnection writer, UUID campaign) {
        return writer.preparedQuery(LOCK).execute(Tuple.of(campaign)).map(rows -> {
            Row row = rows.iterator().next();
            return new Stock(
                    row.getInteger(0),
                    row.getInteger(1),
                    row.getInteger(2),
                    row.getString(3).equals(CampaignState.CANCELLED.name()));
        });
    }

    /** Those of the workers who wait, as nobody changes it before the transaction ends; the next first. */
    Uni<List<Waiting>> still(SqlConnection writer, UUID campaign, Collection<UUID> workers) {
        return writer.preparedQuery(STILL)
                .execute(Tuple.of(campaign, workers.toArray(UUID[]::new)))
                .map(PassRepository::waiting);
    }

    /** Free slots, which are free no longer. */
    Uni<List<Integer>> take(SqlConnection writer, UUID campaign, int most) {
        return writer.preparedQuery(TAKE).execute(Tuple.of(campaign, most)).map(rows -> {
            List<Integer> free = new ArrayList<>();
            for (Row row : rows) free.add(row.getInteger(0));
            return free;
        });
    }

    Uni<Void> won(SqlConnection writer, UUID campaign, Collection<UUID> workers) {
        return writer.preparedQuery(
                        "update campaign_waiting set state = 'WON' where campaign_id = $1 and worker_id = any($2)")
                .execute(Tuple.of(campaign, workers.toArray(UUID[]::new)))
                .replaceWithVoid();
    }

    /** Nobody is given anything any more. */
    Uni<Void> end(UUID campaign) {
        return pool.withTransaction(writer -> writer.preparedQuery(
                        "update campaign_waiting set state = 'OVER' where campaign_id = $1 and state = 'WAITING'")
                .execute(Tuple.of(campaign))
                .chain(() -> writer.preparedQuery("delete from campaign_free_slot where campaign_id = $1")
                        .execute(Tuple.of(campaign)))
                .replaceWithVoid());
    }

    private static List<Waiting> waiting(RowSet<Row> rows) {
        List<Waiting> waiting = new ArrayList<>();
        for (Row row : rows) waiting.add(WaitingRepository.waiting(row));
        return waiting;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

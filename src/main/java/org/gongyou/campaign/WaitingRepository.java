package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Waiting lists, through the reactive client. */
@ApplicationScoped
class WaitingRepository {

    /** From there on it is not counted how far away somebody is. */
    static final int FAR = 10_000;

    private static final String OF = """
            select worker_id, place, state, idempotency_key, joined_at from campaign_waiting where campaign_id = $1 and worker_id = $2
            """;
    /** Whoever left and comes again goes to the end; a lot stays what it is. */
    private static final String JOIN = """
            insert into campaign_waiting (campaign_id, worker_id, place, state, idempotency_key, joined_at)
            values ($1, $2, coalesce($3, nextval('campaign_waiting_place')), 'WAITING', $4, $5)
            on conflict (campaign_id, worker_id) do update
                set place = excluded.place, state = 'WAITING', idempotency_key = excluded.idempotency_key,
                    joined_at = excluded.joined_at
                where campaign_waiting.state = 'LEFT'
            """;

    private static final String POSITION = """
            select count(*) from (
                select 1 from campaign_waiting where campaign_id = $1 and state = 'WAITING' and place <= $2 limit $3) as ahead
            """;
    private static final String LOT = """
            select d.drawn_at is not null, e.lot from campaign_draw d
            left join campaign_entry e on e.campaign_id = d.campaign_id and e.worker_id = $2 where d.campaign_id = $1
            """;
    private static final String LEFT_OVER =
            "select next_slot <= last_slot from campaign_window where campaign_id = $1 and number = $2";

    private final Pool pool;

    WaitingRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<@Nullable Waiting> of(UUID campaign, UUID worker) {
        return pool.preparedQuery(OF)
                .execute(Tuple.of(campaign, worker))
                .map(rows -> rows.size() == 0 ? null : waiting(rows.iterator().next()));
    }

    /** @param lot the place that a draw gave; else the last is taken */
    Uni<Waiting> join(
            SqlConnection writer, UUID campaign, UUID worker, @Nullable Integer lot, String key, Instant now) {
        Tuple row = Tuple.tuple()
                .addUUID(campaign)
                .addUUID(worker)
                .addLong(lot == null ? null : lot.longValue())
                .addString(key)
                .addOffsetDateTime(now.atOffset(ZoneOffset.UTC));
        return writer.preparedQuery(JOIN)
                .execute(row)
                .chain(() -> writer.preparedQuery(OF).execute(Tuple.of(campaign, worker)))
                .map(rows -> waiting(rows.iterator().next()));
    }

    /** @throws ProblemException 409 before the draw, and for whoever did not enter */
    Uni<@Nullable Integer> lot(SqlConnection reader, UUID campaign, UUID worker) {
        return reader.preparedQuery(LOT).execute(Tuple.of(campaign, worker)).map(rows -> {
            Row row = rows.iterator().next();
            if (!row.getBoolean(0)) throw new ProblemException(CampaignProblem.NOT_DRAWN);
            Integer lot = row.getInteger(1);
            if (lot == null) throw new ProblemException(CampaignProblem.NOT_ENTERED);
            return lot;
        });
    }

    /** @throws ProblemException 409 while the window has something to give */
    Uni<Void> requireSoldOut(SqlConnection reader, UUID campaign, int window) {
        return reader.preparedQuery(LEFT_OVER)
                .execute(Tuple.of(campaign, window))
                .invoke(rows -> {
                    if (rows.iterator().next().getBoolean(0)) throw new ProblemException(CampaignProblem.NOT_SOLD_OUT);
                })
                .replaceWithVoid();
    }

    /** 1 is next; at most {@link #FAR}. */
    Uni<Integer> position(UUID campaign, Waiting place) {
        return pool.preparedQuery(POSITION)
                .execute(Tuple.of(campaign, place.place(), FAR))
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    Uni<Void> leave(UUID campaign, UUID worker) {
        return pool.preparedQuery("""
                        update campaign_waiting set state = 'LEFT' where campaign_id = $1 and worker_id = $2 and state = 'WAITING'
                        """).execute(Tuple.of(campaign, worker)).replaceWithVoid();
    }

    /** Who waits, and who waited once. */
    Uni<Set<UUID>> everybody(UUID campaign) {
        return pool.preparedQuery("select worker_id from campaign_waiting where campaign_id = $1")
                .execute(Tuple.of(campaign))
                .map(rows -> {
                    Set<UUID> all = new HashSet<>();
                    for (Row row : rows) all.add(row.getUUID(0));
                    return all;
                });
    }

    static Waiting waiting(Row row) {
        return new Waiting(
                row.getUUID(0),
                row.getLong(1),
                Waiting.State.valueOf(row.getString(2)),
                row.getString(3),
                row.getOffsetDateTime(4).toInstant());
    }
}

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
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Slots, through the reactive client: the one place in the house where ten thousand come at once. */
@ApplicationScoped
class SlotRepository {

    /**
     * Whoever writes slots of a window holds it until the commit, and the campaign as it is: so it is cancelled before or
     * after.
     */
    private static final String LOCK = """
            select w.next_slot, w.last_slot, coalesce(c.numbers, c.quota), c.state
            from campaign_window w join campaign c on c.id = w.campaign_id
            where w.campaign_id = $1 and w.number = $2 for update of w for share of c
            """;

    private static final String COLUMNS = "campaign_id, slot, worker_id, idempotency_key, coupon_id, won_at, passed";
    private static final String OF_WORKERS =
            "select " + COLUMNS + " from campaign_slot where campaign_id = $1 and worker_id = any($2)";
    private static final String ENTER = """
            insert into campaign_slot (campaign_id, slot, worker_id, quota, idempotency_key, coupon_id, won_at, passed)
            select $1, slot, worker_id, $2, key, coupon_id, $3, $8
            from unnest($4::int[], $5::uuid[], $6::text[], $7::uuid[]) as won(slot, worker_id, key, coupon_id)
            """;
    private static final String ADVANCE =
            "update campaign_window set next_slot = $3 where campaign_id = $1 and number = $2";

    private final Pool pool;

    SlotRepository(Pool pool) {
        this.pool = pool;
    }

    /**
     * What is left of a window, as the writer that holds it sees it.
     *
     * @param size how many slots the campaign has; no memory knows that in time
     */
    record Stock(int next, int last, int size, boolean cancelled) {}

    <T> Uni<T> inTransaction(Function<SqlConnection, Uni<T>> work) {
        return pool.withTransaction(work);
    }

    Uni<Stock> lock(SqlConnection writer, UUID campaign, int window) {
        return writer.preparedQuery(LOCK).execute(Tuple.of(campaign, window)).map(rows -> {
            Row row = rows.iterator().next();
            return new Stock(
                    row.getInteger(0),
                    row.getInteger(1),
                    row.getInteger(2),
                    row.getString(3).equals(CampaignState.CANCELLED.name()));
        });
    }

    Uni<Map<UUID, Slot>> of(SqlConnection reader, UUID campaign, Collection<UUID> workers) {
        return reader.preparedQuery(OF_WORKERS)
                .execute(Tuple.of(campaign, workers.toArray(UUID[]::new)))
                .map(rows -> {
                    Map<UUID, Slot> slots = new HashMap<>();
                    for (Row row : rows) slots.put(row.getUUID(2), slot(row));
                    return slots;
                });
    }

    Uni<@Nullable Slot> of(UUID campaign, UUID worker) {
        return pool.preparedQuery(OF_WORKERS)
                .execute(Tuple.of(campaign, new UUID[] {worker}))
                .map(rows -> rows.size() == 0 ? null : slot(rows.iterator().next()));
    }

    /** @param next what the window gives after these */
    Uni<Void> enter(SqlConnection writer, int size, int window, List<Slot> won, int next) {
        return enter(writer, size, won, false)
                .chain(() -> writer.preparedQuery(ADVANCE)
                        .execute(Tuple.of(won.get(0).campaign(), window, next)))
                .replaceWithVoid();
    }

    /**
     * @param size of the campaign
     * @param passed whether others had them before
     */
    Uni<Void> enter(SqlConnection writer, int size, List<Slot> won, boolean passed) {
        Slot first = won.get(0);
        Tuple slots = Tuple.tuple(List.of(
                first.campaign(),
                size,
                at(first.wonAt()),
                won.stream().map(Slot::number).toArray(Integer[]::new),
                won.stream().map(Slot::worker).toArray(UUID[]::new),
                won.stream().map(Slot::key).toArray(String[]::new),
                won.stream().map(Slot::coupon).toArray(UUID[]::new),
                passed));
        return writer.preparedQuery(ENTER).execute(slots).replaceWithVoid();
    }

    /** Everybody who has a coupon of the campaign, or had one. */
    Uni<Set<UUID>> holders(UUID campaign) {
        return pool.preparedQuery("select worker_id from campaign_slot where campaign_id = $1")
                .execute(Tuple.of(campaign))
                .map(SlotRepository::workers);
    }

    private static Set<UUID> workers(RowSet<Row> rows) {
        Set<UUID> workers = new HashSet<>();
        for (Row row : rows) workers.add(row.getUUID(0));
        return workers;
    }

    private static Slot slot(Row row) {
        return new Slot(
                row.getUUID(0),
                row.getInteger(1),
                row.getUUID(2),
                row.getString(3),
                row.getUUID(4),
                row.getOffsetDateTime(5).toInstant(),
                row.getBoolean(6));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

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
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws and who entered them, through the reactive client. */
@ApplicationScoped
class DrawRepository {

    private static final String DRAW = """
            select d.seed, d.seed_hash, d.list_hash, d.drawn_at, c.state, c.quota from campaign_draw d join campaign c on c.id = d.campaign_id
            where d.campaign_id = $1
            """;
    private static final String ENTRY = """
            select worker_id, ticket, idempotency_key, entered_at from campaign_entry where campaign_id = $1 and worker_id = $2
            """;
    private static final String ENTRIES = """
            select worker_id, ticket, idempotency_key, entered_at from campaign_entry where campaign_id = $1 order by ticket
            """;
    private static final String ENTER = """
            insert into campaign_entry (campaign_id, worker_id, ticket, idempotency_key, entered_at) values ($1, $2, $3, $4, $5)
            on conflict (campaign_id, worker_id) do nothing
            """;
    private static final String DUE = """
            select d.campaign_id from campaign_draw d join campaign c on c.id = d.campaign_id
            where d.drawn_at is null and c.state = 'PUBLISHED'
              and not exists (select 1 from campaign_window w where w.campaign_id = c.id and w.closes_at > $1)
            """;

    private final Pool pool;

    DrawRepository(Pool pool) {
        this.pool = pool;
    }

    /**
     * A draw and its campaign under the same look.
     *
     * @param quota how many win, which no memory knows in time
     */
    record Held(Draw draw, boolean cancelled, int quota) {}

    <T> Uni<T> inTransaction(Function<SqlConnection, Uni<T>> work) {
        return pool.withTransaction(work);
    }

    Uni<@Nullable Draw> of(UUID campaign) {
        return pool.preparedQuery(DRAW).execute(Tuple.of(campaign)).map(DrawRepository::firstDraw);
    }

    /** Entering waits for a draw under way, and a draw for those entering. */
    Uni<@Nullable Held> hold(SqlConnection connection, UUID campaign, boolean toDraw) {
        return connection
                .preparedQuery(DRAW + (toDraw ? "for update of d for share of c" : "for share of d, c"))
                .execute(Tuple.of(campaign))
                .map(rows -> {
                    Draw draw = firstDraw(rows);
                    return draw == null ? null : held(draw, rows.iterator().next());
                });
    }

    private static Held held(Draw draw, Row row) {
        return new Held(draw, row.getString(4).equals(CampaignState.CANCELLED.name()), row.getInteger(5));
    }

    private static @Nullable Draw firstDraw(RowSet<Row> rows) {
        if (rows.size() == 0) return null;
        Row row = rows.iterator().next();
        OffsetDateTime drawnAt = row.getOffsetDateTime(3);
        return new Draw(
                row.getBuffer(0).getBytes(),
                row.getString(1),
                row.getString(2),
                drawnAt == null ? null : drawnAt.toInstant());
    }

    Uni<@Nullable Entry> entry(UUID campaign, UUID worker) {
        return pool.preparedQuery(ENTRY)
                .execute(Tuple.of(campaign, worker))
                .map(rows -> rows.size() == 0 ? null : entry(rows.iterator().next()));
    }

    Uni<@Nullable Entry> entry(SqlConnection reader, UUID campaign, UUID worker) {
        return reader.preparedQuery(ENTRY)
                .execute(Tuple.of(campaign, worker))
                .map(rows -> rows.size() == 0 ? null : entry(rows.iterator().next()));
    }

    Uni<List<Entry>> entries(SqlConnection reader, UUID campaign) {
        return reader.preparedQuery(ENTRIES).execute(Tuple.of(campaign)).map(DrawRepository::entries);
    }

    Uni<List<Entry>> entries(UUID campaign) {
        return pool.preparedQuery(ENTRIES).execute(Tuple.of(campaign)).map(DrawRepository::entries);
    }

    private static List<Entry> entries(RowSet<Row> rows) {
        List<Entry> entries = new ArrayList<>();
        for (Row row : rows) entries.add(entry(row));
        return entries;
    }

    private static Entry entry(Row row) {
        return new Entry(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getOffsetDateTime(3).toInstant());
    }

    /** @return false when the worker has entered already */
    Uni<Boolean> enter(SqlConnection writer, UUID campaign, Entry entry) {
        return writer.preparedQuery(ENTER)
                .execute(Tuple.of(campaign, entry.worker(), entry.ticket(), entry.key(), at(entry.enteredAt())))
                .map(done -> done.rowCount() == 1);
    }

    /** Campaigns whose entries have closed and that nobody has drawn yet. */
    Uni<List<UUID>> due(Instant now) {
        return pool.preparedQuery(DUE).execute(Tuple.of(at(now))).map(rows -> {
            List<UUID> due = new ArrayList<>();
            for (Row row : rows) due.add(row.getUUID(0));
            return due;
        });
    }

    Uni<Void> drawn(SqlConnection writer, UUID campaign, String listHash, Instant at) {
        return writer.preparedQuery("update campaign_draw set list_hash = $2, drawn_at = $3 where campaign_id = $1")
                .execute(Tuple.of(campaign, listHash, at(at)))
                .replaceWithVoid();
    }

    /** In which place each came, the winners first: whoever waits for what is handed back waits in this order. */
    Uni<Void> rank(SqlConnection writer, UUID campaign, List<String> tickets) {
        return writer.preparedQuery("""
                        update campaign_entry e set lot = ranked.lot
                        from unnest($2::text[]) with ordinality as ranked(ticket, lot)
                        where e.campaign_id = $1 and e.ticket = ranked.ticket
                        """)
                .execute(Tuple.of(campaign, tickets.toArray(String[]::new)))
                .replaceWithVoid();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

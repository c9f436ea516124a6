package org.gongyou.card;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The worker's card as committed: one row by its key, without a session, since every opening of the app asks for it. */
@Singleton
class CardReader {

    private static final String LATEST = """
            select number, member_number, union_id, state, freeze_reason, registered_year, valid_until, issued_at, version
            from card where worker_id = $1 and latest
            """;

    private static final String VALID = """
            select worker_id from card
            where worker_id = any($1) and latest and state = 'VALID' and valid_until >= $2
            """;

    private final Pool pool;

    CardReader(Pool pool) {
        this.pool = pool;
    }

    /** @return null for whoever never had a card */
    Uni<@Nullable CardOnFile> latest(UUID worker) {
        return pool.preparedQuery(LATEST).execute(Tuple.of(worker)).map(CardReader::first);
    }

    /** Those of the workers whose card counts on the day. */
    Uni<Set<UUID>> valid(Collection<UUID> workers, LocalDate on) {
        return pool.preparedQuery(VALID)
                .execute(Tuple.of(workers.toArray(UUID[]::new), on))
                .map(rows -> {
                    Set<UUID> holders = new HashSet<>();
                    for (Row row : rows) holders.add(row.getUUID(0));
                    return holders;
                });
    }

    private static @Nullable CardOnFile first(RowSet<Row> rows) {
        for (Row row : rows) {
            String reason = row.getString(4);
            return new CardOnFile(
                    row.getString(0),
                    row.getString(1),
                    row.getUUID(2),
                    CardState.valueOf(row.getString(3)),
                    reason == null ? null : FreezeReason.valueOf(reason),
                    row.getInteger(5),
                    row.getLocalDate(6),
                    row.getOffsetDateTime(7).toInstant(),
                    row.getLong(8));
        }
        return null;
    }
}

package org.gongyou.offer;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.StreamSupport;
import org.gongyou.calendar.Timetables;
import org.gongyou.platform.snapshot.Snapshot;

/** The published offers of one instance's memory. A city has some thousand, which are all read again when one changes. */
@Singleton
class OfferSnapshot extends Snapshot<OfferBook> {

    static final String NAME = "offers";

    private static final String ALL = """
            select id, code, merchant_id, details, doubtful_since, demo, version
            from offer where state = 'PUBLISHED' and not removed
            """;

    private final Pool pool;
    private final Timetables timetables;
    private final OfferJson json;

    OfferSnapshot(Pool pool, Timetables timetables, OfferJson json) {
        super(NAME);
        this.pool = pool;
        this.timetables = timetables;
        this.json = json;
    }

    /** Reading thousands of offers takes longer than the event loop may be held up. */
    @Override
    protected Uni<OfferBook> load() {
        return pool.query(ALL)
                .execute()
                .emitOn(Infrastructure.getDefaultExecutor())
                .map(rows -> new OfferBook(StreamSupport.stream(rows.spliterator(), false)
                        .map(this::offer)
                        .toList()));
    }

    private Offer offer(Row row) {
        OfferDetails details = json.read(row.getString("details"));
        OffsetDateTime doubtful = row.getOffsetDateTime("doubtful_since");
        return new Offer(
                row.getUUID("id"),
                row.getString("code"),
                row.getUUID("merchant_id"),
                details,
                timetables.of(details.times().hours(), List.of()),
                doubtful == null ? null : doubtful.toInstant(),
                row.getBoolean("demo"),
                row.getLong("version"));
    }
}

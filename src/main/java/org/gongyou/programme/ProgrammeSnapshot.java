package org.gongyou.programme;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.util.stream.StreamSupport;
import org.gongyou.platform.snapshot.Snapshot;
import org.gongyou.programme.ProgrammeBook.Entry;

/** All published versions in one instance's memory: a city has some dozens a year, and running cases refer to old ones. */
@Singleton
class ProgrammeSnapshot extends Snapshot<ProgrammeBook> {

    static final String NAME = "relief-programmes";

    private static final String ALL = "select id, code, union_id, state, version, effective_from, last_day, document"
            + " from relief_programme where state <> 'DRAFT'";

    private final Pool pool;
    private final ProgrammeJson json;
    private final ReadyRules ready;

    ProgrammeSnapshot(Pool pool, ProgrammeJson json, ReadyRules ready) {
        super(NAME);
        this.pool = pool;
        this.json = json;
        this.ready = ready;
    }

    @Override
    protected Uni<ProgrammeBook> load() {
        return pool.query(ALL)
                .execute()
                .map(rows -> new ProgrammeBook(StreamSupport.stream(rows.spliterator(), false)
                        .map(this::entry)
                        .toList()))
                .invoke(book ->
                        ready.prepare(book.all().stream().map(Entry::programme).toList()));
    }

    private Entry entry(Row row) {
        ProgrammeDocument document = json.read(row.getString("document"));
        Programme programme = new Programme(
                row.getUUID("id"),
                row.getString("code"),
                row.getInteger("version"),
                row.getUUID("union_id"),
                document.words(),
                document.kind(),
                row.getLocalDate("effective_from"),
                row.getLocalDate("last_day"),
                document.rules(),
                document.steps(),
                document.caps(),
                document.papers());
        boolean calledOff = ProgrammeState.valueOf(row.getString("state")) == ProgrammeState.CALLED_OFF;
        return new Entry(
                programme,
                document.summary() == null ? null : document.summary().words(),
                calledOff);
    }
}

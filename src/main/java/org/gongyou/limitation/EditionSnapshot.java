package org.gongyou.limitation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.util.stream.StreamSupport;
import org.gongyou.platform.snapshot.Snapshot;

/** This instance's editions. */
@Singleton
class EditionSnapshot extends Snapshot<Editions> {

    static final String NAME = "limitation";

    private final Pool pool;
    private final EditionJson json;
    private final Edition released;

    EditionSnapshot(Pool pool, EditionJson json) {
        super(NAME);
        this.pool = pool;
        this.json = json;
        released = json.released();
    }

    @Override
    protected Uni<Editions> load() {
        return pool.query("select version, document from limitation_rules order by version")
                .execute()
                .map(rows -> Editions.of(
                        released,
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> json.read(row.getLong("version"), row.getString("document")))
                                .toList()));
    }
}

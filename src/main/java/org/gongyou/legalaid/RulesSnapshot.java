package org.gongyou.legalaid;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.gongyou.legalaid.RulesBook.Edition;
import org.gongyou.platform.snapshot.Snapshot;

/** This instance's copy of the rules. */
@Singleton
class RulesSnapshot extends Snapshot<RulesBook> {

    static final String NAME = "legal-aid";

    private final Pool pool;
    private final ObjectMapper json;

    RulesSnapshot(Pool pool, ObjectMapper json) {
        super(NAME);
        this.pool = pool;
        this.json = json;
    }

    @Override
    protected Uni<RulesBook> load() {
        return pool.query("select union_id, version, effective_from, document from legal_aid_rules order by version")
                .execute()
                .map(rows -> new RulesBook(StreamSupport.stream(rows.spliterator(), false)
                        .map(this::edition)
                        .collect(Collectors.groupingBy(Edition::union))));
    }

    private Edition edition(Row row) {
        try {
            return new Edition(
                    row.getUUID("union_id"),
                    row.getLong("version"),
                    row.getLocalDate("effective_from"),
                    json.readValue(row.getString("document"), AidRules.class));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("what was published can be read", broken);
        }
    }
}

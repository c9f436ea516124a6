package org.gongyou.home;

import static java.util.stream.Collectors.joining;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.home.HomePart;
import org.gongyou.platform.home.PersonSql;
import org.gongyou.platform.language.Language;

/** Asks for all parts in one statement, as committed, without a session. */
@Singleton
class HomeReader {

    private final List<HomePart<?>> parts;
    private final String statement;
    private final Pool pool;
    private final Clock clock;

    HomeReader(HomeParts parts, PersonSql person, Pool pool, Clock clock) {
        this.parts = parts.all();
        this.statement = "select "
                + this.parts.stream().map(part -> "(" + part.sql() + ")").collect(joining(", "))
                + ", cast($2 as timestamptz) from (select " + person.accounts() + " as accounts) as person";
        this.pool = pool;
        this.clock = clock;
    }

    Uni<Found> of(UUID worker) {
        return pool.preparedQuery(statement)
                .execute(Tuple.of(worker, clock.instant().atOffset(ZoneOffset.UTC)))
                .map(rows -> new Found(parts, rows.iterator().next()));
    }

    /** What was found for each part. */
    static final class Found {

        private final Map<HomePart<?>, JsonObject> values = new IdentityHashMap<>();

        private Found(List<HomePart<?>> parts, Row row) {
            for (int i = 0; i < parts.size(); i++) {
                JsonObject value = row.getJsonObject(i);
                if (value != null) values.put(parts.get(i), value);
            }
        }

        <T> T tile(HomePart<T> part, Language language) {
            return part.read(values.get(part), language);
        }
    }
}

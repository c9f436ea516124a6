package org.gongyou.penalty;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is barred from what: read as committed, outside any session; changed in the caller's. */
@ApplicationScoped
class BarRepository {

    private static final String UNTIL =
            "select max(until_at) from penalty_bar where scope = any($1) and worker_id = $2";

    private final Pool pool;

    BarRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<List<BarBook.Bar>> all() {
        return pool.query("select scope, worker_id, until_at from penalty_bar")
                .execute()
                .map(rows -> {
                    List<BarBook.Bar> bars = new ArrayList<>();
                    for (Row row : rows)
                        bars.add(new BarBook.Bar(
                                row.getString(0),
                                row.getUUID(1),
                                row.getOffsetDateTime(2).toInstant()));
                    return bars;
                });
    }

    /** Null for whoever is barred from none of them. */
    Uni<@Nullable Instant> until(UUID worker, List<String> scopes) {
        return pool.preparedQuery(UNTIL)
                .execute(Tuple.of(scopes.toArray(String[]::new), worker))
                .map(rows -> rows.iterator().next().getOffsetDateTime(0))
                .map(until -> until == null ? null : until.toInstant());
    }

    /** By the worker's penalties of the scope that go on: none, and the row goes. */
    Uni<Void> set(UUID worker, String scope, Instant now) {
        Map<String, Object> which = Map.of("worker", worker, "scope", scope);
        return PenaltyRepository.change("delete from penalty_bar where scope = :scope and worker_id = :worker", which)
                .chain(() -> PenaltyRepository.change("""
                        insert into penalty_bar (scope, worker_id, until_at)
                        select scope, worker_id, max(barred_until) from penalty
                        where worker_id = :worker and scope = :scope and lifted_at is null and barred_until > :now
                        group by scope, worker_id
                        """, Map.of("worker", worker, "scope", scope, "now", now)));
    }

    Uni<Void> erase(UUID worker) {
        return PenaltyRepository.change("delete from penalty_bar where worker_id = :worker", Map.of("worker", worker));
    }

    Uni<Void> dropOver(Instant now) {
        return PenaltyRepository.change("delete from penalty_bar where until_at <= :now", Map.of("now", now));
    }
}

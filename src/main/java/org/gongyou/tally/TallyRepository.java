package org.gongyou.tally;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.SqlResult;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Lines and sums, through the reactive client. */
@ApplicationScoped
class TallyRepository {

    /** One sums at a time, so that two never wait for one another's sums. */
    private static final String LOCK = "select pg_try_advisory_xact_lock(7401025)";

    private static final String SUM_UP = """
            with taken as (
                delete from benefit_event where id in (select id from benefit_event order by id limit $1)
                returning month, kind, subject, district, issued, used),
            summed as (
                insert into benefit_tally (month, kind, subject, district, issued, used)
                select month, kind, subject, district, sum(issued), sum(used) from taken
                group by month, kind, subject, district order by month, kind, subject, district
                on conflict (month, kind, subject, district) do update
                    set issued = benefit_tally.issued + excluded.issued, used = benefit_tally.used + excluded.used)
            select count(*) from taken
            """;
    private static final String CELLS = """
            select month, subject, district, issued, used from benefit_tally
            where kind = $1 and month between $2 and $3 order by month, subject, district
            """;

    /** Keyed hashes have a colon in them, what stands for them has none. */
    private static final String FORGET = """
            with old as (
                select distinct month, household from relief_event where month < $1 and household like '%:%'),
            named as (select month, household, cast(gen_random_uuid() as text) as stand from old)
            update relief_event e set household = n.stand from named n
            where e.month = n.month and e.household = n.household
            """;

    private final Pool pool;

    TallyRepository(Pool pool) {
        this.pool = pool;
    }

    /** @return how many lines */
    Uni<Integer> sumUp(int most) {
        return pool.withTransaction(writer -> writer.query(LOCK)
                .execute()
                .chain(rows -> rows.iterator().next().getBoolean(0)
                        ? sumUp(writer, most)
                        : Uni.createFrom().item(0)));
    }

    private static Uni<Integer> sumUp(SqlConnection writer, int most) {
        return writer.preparedQuery(SUM_UP)
                .execute(Tuple.of(most))
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    /** Households that were helped are then told apart within a month alone, and are nobody's. @return how many lines */
    Uni<Integer> forgetHouseholds(YearMonth before) {
        return pool.preparedQuery(FORGET).execute(Tuple.of(before.toString())).map(SqlResult::rowCount);
    }

    Uni<List<Cell<UUID, Figures>>> cells(Benefit kind, YearMonth from, YearMonth until) {
        return pool.preparedQuery(CELLS)
                .execute(Tuple.of(kind.name(), from.toString(), until.toString()))
                .map(rows -> {
                    List<Cell<UUID, Figures>> cells = new ArrayList<>();
                    for (Row row : rows)
                        cells.add(new Cell<>(
                                row.getString(0),
                                row.getUUID(1),
                                row.getUUID(2),
                                new Figures(row.getLong(3), row.getLong(4))));
                    return cells;
                });
    }
}

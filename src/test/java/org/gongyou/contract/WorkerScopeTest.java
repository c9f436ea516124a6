package org.gongyou.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guard lets pass and what it catches; {@code notice} and {@code membership} belong to workers here. */
class WorkerScopeTest {

    private static final WorkerScope SCOPE = new WorkerScope(Set.of("notice", "membership"), Set.of("notice.at"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1",
                "BEGIN",
                "select * from station where id = $1",
                "select n1_0.worker_id,n1_0.id from notice n1_0 where n1_0.worker_id=$1 and n1_0.id=$2 for no key update of n1_0",
                "select count(*) from notice where $1 = worker_id",
                "select id from notice where (worker_id, id) in (($1, $2), ($3, $4))",
                "select id from notice where worker_id in ($1, $2) and (at < $3 or read_at is null)",
                "select id from public.notice as n where (n.read_at is null or n.at > $2) and n.worker_id = $1 limit 5",
                "select n.id from notice n join membership m on m.worker_id = n.worker_id and m.id = $2 where n.worker_id = $1",
                "select n.id from notice n, membership m where n.worker_id = $1 and m.worker_id = n.worker_id",
                "select n.id from case_queue q join notice n on n.worker_id = q.worker_id where q.union_id = $1",
                "select 1 from membership m where m.worker_id = $1 and exists (select 1 from notice n where n.worker_id = m.worker_id)",
                "insert into notice (worker_id, id) values ($1, $2) on conflict (worker_id, id) do update set id = excluded.id",
                "insert into notice (id, worker_id) select $1, worker_id from membership where worker_id = $2",
                "update notice set read_at=$1 where worker_id=$2 and id=$3",
                "delete from notice where id = $1 /* and */ and worker_id = $2 -- whose",
                "delete from notice n1_0 where n1_0.at<$1",
                "select worker_id, id from notice where at <= $1 order by at limit 100",
            })
    void letsPass(String sql) {
        assertThat(SCOPE.faults(sql)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from notice where id = $1",
                "select worker_id from notice where id = $1 order by worker_id",
                "select * from notice",
                "SELECT * FROM \"notice\" WHERE id = 'worker_id = 1'",
                "select id from notice where worker_id is not null",
                "select id from notice where worker_id <> $1",
                "select id from notice where not worker_id = $1",
                "select id from notice where not (id = $2 and worker_id = $1)",
                "select id from notice where worker_id = $1 or $2",
                "select id from notice where (worker_id = $1 and id = $2) or id = $3",
                "select id from notice where id = $1 or (worker_id = $2)",
                "select m.id from notice n join membership m on m.id = n.id where n.worker_id = $1",
                "select n.id from notice n join membership m on m.worker_id = n.worker_id where m.id = $1",
                "select n.id from station s, notice n where s.id = $1",
                "select 1 where exists (select 1 from notice where id = $1)",
                "with old as (delete from notice where id = $1 returning id) select * from old",
                "select id from notice where worker_id = $1 union all select id from membership where id = $2",
                "insert into notice (id) values ($1)",
                "insert into notice select $1, $2",
                "insert into station (id) select id from notice where id = $1",
                "update notice set worker_id = $1 where id = $2",
                "update notice set read_at = $1",
                "update station set name = $1 from notice where notice.id = station.id",
                "delete from notice using membership m where m.worker_id = $1 and m.id = notice.id",
                "delete from notice where read_at < $1",
                "delete from notice where at < $1 or id = $2",
                "select id from notice where at < $1",
                "delete from membership where at < $1",
                "truncate notice",
                "merge into notice using membership on true when matched then delete",
                "copy notice to stdout",
            })
    void catches(String sql) {
        assertThat(SCOPE.faults(sql)).isNotEmpty();
    }

    @Test
    void knowsWhichTablesAreTouched() {
        assertThat(SCOPE.touched("select 1 from notice n where exists (select 1 from membership, station)"))
                .containsExactly("membership", "notice");
    }
}

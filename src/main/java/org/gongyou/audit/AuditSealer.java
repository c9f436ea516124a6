package org.gongyou.audit;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Numbers and chains what has been committed. One instance at a time; the others find the lock taken and go. */
@ApplicationScoped
class AuditSealer {

    private static final Logger LOG = Logger.getLogger(AuditSealer.class);
    private static final long LOCK = 7_401_002;
    private static final int BATCH = 500;

    /**
     * The hash covers every column of the entry and the hash before it in its stream. Entries that commit late get a
     * later number than their time would suggest: the number is the order of sealing.
     */
    private static final String SEAL = """
            with recursive fresh as (
                select e.stream, e.id, concat_ws('|', e.stream, e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'),
                                                 e.actor, e.action, e.subject, e.codes) as text,
                       row_number() over (partition by e.stream order by e.id) as step
                from audit_entry e join (select stream, id from audit_pending order by id limit $1) p using (stream, id)),
            last as (
                select distinct on (s.stream) s.stream, s.number, s.hash from audit_seal s
                where s.stream in (select stream from fresh) order by s.stream, s.number desc),
            chain as (
                select f.stream, f.id, f.step, coalesce(l.number, 0) + 1 as number,
                       sha256(coalesce(l.hash, ''::bytea) || convert_to(f.text, 'UTF8')) as hash
                from fresh f left join last l on l.stream = f.stream where f.step = 1
                union all
                select f.stream, f.id, f.step, c.number + 1, sha256(c.hash || convert_to(f.text, 'UTF8'))
                from chain c join fresh f on f.stream = c.stream and f.step = c.step + 1),
            sealed as (
                insert into audit_seal (stream, number, id, hash) select stream, number, id, hash from chain
                returning stream, id)
            delete from audit_pending using sealed
            where audit_pending.stream = sealed.stream and audit_pending.id = sealed.id
            """;

    private final Pool pool;

    AuditSealer(Pool pool) {
        this.pool = pool;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> seal() {
        return pool.withTransaction(connection -> connection
                        .preparedQuery("select pg_try_advisory_xact_lock($1) as mine")
                        .execute(Tuple.of(LOCK))
                        .chain(rows -> rows.iterator().next().getBoolean("mine")
                                ? sealBatch(connection)
                                : Uni.createFrom().voidItem()))
                .onFailure()
                .recoverWithUni(away -> {
                    LOG.debugf("Audit not sealed: %s", away.getClass().getName());
                    return Uni.createFrom().voidItem();
                });
    }

    private static Uni<Void> sealBatch(SqlConnection connection) {
        return connection.preparedQuery(SEAL).execute(Tuple.of(BATCH)).replaceWithVoid();
    }
}

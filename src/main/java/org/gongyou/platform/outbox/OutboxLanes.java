package org.gongyou.platform.outbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyou.platform.persistence.Ids;

/** The lanes in the database: who holds which, and what waits at their heads. */
@ApplicationScoped
class OutboxLanes {

    /** Well longer than the longest delivery, so that a lane changes hands only when its holder is gone. */
    private static final Duration LEASE = Duration.ofSeconds(20);

    static final Duration LONGEST_DELIVERY = Duration.ofSeconds(8);

    /** So few that a holder that is killed has little delivered that it could not erase. */
    private static final int BATCH = 8;

    private final Pool pool;
    private final Clock clock;
    private final UUID holder = Ids.next();

    OutboxLanes(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    record Message(int lane, long sequence, UUID id, String kind, byte[] payload, int attempts) {}

    /**
     * What lies first in one lane, in order.
     *
     * @param until our lease ends so soon after this that nothing may be begun any more
     */
    record Batch(int lane, List<Message> messages, Instant until) {}

    /** Takes or renews the lease of every free lane in which something is due, but for those being carried. */
    Uni<List<Batch>> take(Set<Integer> carried) {
        Instant now = clock.instant();
        return pool.preparedQuery("""
                        with due as (
                          select distinct lane from outbox
                          where not parked and next_at <= $3 and lane <> all($4::smallint[])),
                        held as (
                          insert into outbox_lane (lane, holder, held_until)
                          select lane, $1::uuid, $2::timestamptz from due order by lane
                          on conflict (lane) do update set holder = excluded.holder, held_until = excluded.held_until
                          where outbox_lane.holder = excluded.holder or outbox_lane.held_until < $3
                          returning lane)
                        select lane, sequence, id, kind, payload, attempts, next_at <= $3 as due
                        from held cross join lateral (
                          select sequence, id, kind, payload, attempts, next_at from outbox
                          where outbox.lane = held.lane and not parked order by sequence limit $5) first
                        order by lane, sequence
                        """)
                .execute(Tuple.of(
                        holder,
                        time(now.plus(LEASE)),
                        time(now),
                        carried.stream().map(Integer::shortValue).toArray(Short[]::new),
                        BATCH))
                .map(rows -> batches(rows, now.plus(LEASE).minus(LONGEST_DELIVERY)));
    }

    /** Erases what was delivered, and lets the lane go: whoever hears of its next message first may carry it. */
    Uni<Void> delivered(Batch batch, List<Long> sequences) {
        return pool.preparedQuery("""
                        with gone as (delete from outbox where lane = $1 and sequence = any($2))
                        update outbox_lane set held_until = $3 where lane = $1 and holder = $4
                        """)
                .execute(Tuple.of(batch.lane(), sequences.toArray(Long[]::new), time(Instant.EPOCH), holder))
                .replaceWithVoid();
    }

    Uni<Void> failed(Message message, Duration pause, boolean park) {
        return pool.preparedQuery(
                        "update outbox set attempts = attempts + 1, next_at = $3, parked = $4 where lane = $1 and sequence = $2")
                .execute(Tuple.of(
                        message.lane(), message.sequence(), time(clock.instant().plus(pause)), park))
                .replaceWithVoid();
    }

    Uni<Long> countParked() {
        return pool.query("select count(*) as parked from outbox where parked")
                .execute()
                .map(rows -> rows.iterator().next().getLong("parked"));
    }

    /** Whoever waits keeps what comes behind it in its lane waiting too. */
    private static List<Batch> batches(RowSet<Row> rows, Instant until) {
        Map<Integer, Batch> batches = new LinkedHashMap<>();
        Set<Integer> waiting = new HashSet<>();
        for (Row row : rows) {
            int lane = row.getInteger("lane");
            Batch batch = batches.computeIfAbsent(lane, first -> new Batch(lane, new ArrayList<>(), until));
            if (!row.getBoolean("due")) waiting.add(lane);
            if (!waiting.contains(lane)) batch.messages().add(message(lane, row));
        }
        return List.copyOf(batches.values());
    }

    private static Message message(int lane, Row row) {
        return new Message(
                lane,
                row.getLong("sequence"),
                row.getUUID("id"),
                row.getString("kind"),
                row.getBuffer("payload").getBytes(),
                row.getInteger("attempts"));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

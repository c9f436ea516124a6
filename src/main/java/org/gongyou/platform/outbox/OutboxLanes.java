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
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.persistence.Ids;
import org.jspecify.annotations.Nullable;

/** The lanes in the database: who holds which, and what waits at their heads. */
@ApplicationScoped
class OutboxLanes {

    /** Longer than the longest delivery, so that a lane changes hands only when its holder is gone. */
    private static final Duration LEASE = Duration.ofSeconds(15);

    private final Pool pool;
    private final Clock clock;
    private final UUID holder = Ids.next();

    OutboxLanes(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    record Message(int lane, long sequence, UUID id, String kind, byte[] payload, int attempts) {}

    /** Takes or renews the lease of every free lane in which something is due. */
    Uni<List<Integer>> hold() {
        Instant now = clock.instant();
        return pool.preparedQuery("""
                        insert into outbox_lane (lane, holder, held_until)
                        select distinct lane, $1::uuid, $2::timestamptz from outbox where not parked and next_at <= $3
                        order by lane
                        on conflict (lane) do update set holder = excluded.holder, held_until = excluded.held_until
                        where outbox_lane.holder = excluded.holder or outbox_lane.held_until < $3
                        returning lane
                        """)
                .execute(Tuple.of(holder, time(now.plus(LEASE)), time(now)))
                .map(OutboxLanes::lanes);
    }

    /** The first message of the lane, or null when the lane is empty, waits, or is no longer ours. */
    Uni<@Nullable Message> head(int lane) {
        Instant now = clock.instant();
        return pool.preparedQuery("""
                        with held as (update outbox_lane set held_until = $3
                                      where lane = $1 and holder = $2 and held_until > $4 returning lane)
                        select sequence, id, kind, payload, attempts, next_at <= $4 as due
                        from outbox join held using (lane) where not parked order by sequence limit 1
                        """)
                .execute(Tuple.of(lane, holder, time(now.plus(LEASE)), time(now)))
                .map(rows ->
                        rows.size() == 0 ? null : message(lane, rows.iterator().next()));
    }

    Uni<Void> delivered(Message message) {
        return pool.preparedQuery("delete from outbox where lane = $1 and sequence = $2")
                .execute(Tuple.of(message.lane(), message.sequence()))
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

    private static @Nullable Message message(int lane, Row row) {
        return row.getBoolean("due")
                ? new Message(
                        lane,
                        row.getLong("sequence"),
                        row.getUUID("id"),
                        row.getString("kind"),
                        row.getBuffer("payload").getBytes(),
                        row.getInteger("attempts"))
                : null;
    }

    private static List<Integer> lanes(RowSet<Row> rows) {
        List<Integer> lanes = new ArrayList<>();
        for (Row row : rows) {
            lanes.add(row.getInteger("lane"));
        }
        return lanes;
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

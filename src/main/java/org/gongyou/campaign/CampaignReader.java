package org.gongyou.campaign;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Campaigns as the public knows them, through the reactive client. */
@ApplicationScoped
class CampaignReader {

    /** What is still of use: somebody may spend a coupon of it, has just seen one expire, or waits for one to be written. */
    private static final String LATELY = """
            and (c.over_at is null or c.over_at > $1
                 or c.id in (select campaign_id from campaign_slot where settled_at is null))
            """;

    private static final Duration LATE = Duration.ofDays(7);

    private static final String LISTED = """
            select c.id, c.code, c.union_id, c.mode, c.state, c.quota, c.numbers, c.series, c.content, c.demo, c.version,
                   w.number, w.opens_at, w.closes_at, w.first_slot, w.last_slot
            from campaign c join campaign_window w on w.campaign_id = c.id
            where c.state <> 'DRAFT' """;

    private static final String ORDER = " order by c.id, w.number";

    private final Pool pool;
    private final CampaignText text;

    CampaignReader(Pool pool, CampaignText text) {
        this.pool = pool;
        this.text = text;
    }

    /** What the public asks for from day to day, as committed, outside any session. */
    Uni<List<ListedCampaign>> listed(Instant now) {
        return pool.preparedQuery(LISTED + LATELY + ORDER)
                .execute(Tuple.of(now.minus(LATE).atOffset(ZoneOffset.UTC)))
                .map(rows -> {
                    Map<UUID, List<Row>> campaigns = StreamSupport.stream(rows.spliterator(), false)
                            .collect(groupingBy(row -> row.getUUID("id"), mapping(row -> row, toList())));
                    return campaigns.values().stream().map(this::listed).toList();
                });
    }

    /** One that people were shown, however long ago; null when there is none. */
    Uni<@Nullable ListedCampaign> listed(UUID id) {
        return pool.preparedQuery(LISTED + "and c.id = $1" + ORDER)
                .execute(Tuple.of(id))
                .map(rows -> rows.size() == 0
                        ? null
                        : listed(StreamSupport.stream(rows.spliterator(), false).toList()));
    }

    private ListedCampaign listed(List<Row> rows) {
        Row first = rows.get(0);
        return new ListedCampaign(
                first.getUUID("id"),
                first.getString("code"),
                first.getUUID("union_id"),
                CampaignMode.valueOf(first.getString("mode")),
                CampaignState.valueOf(first.getString("state")),
                first.getInteger("quota"),
                first.getInteger("numbers"),
                first.getString("series"),
                text.read(first.getString("content")),
                rows.stream().map(CampaignReader::window).toList(),
                first.getBoolean("demo"),
                first.getLong("version"));
    }

    private static Window window(Row row) {
        return new Window(
                row.getInteger("number"),
                row.getOffsetDateTime("opens_at").toInstant(),
                row.getOffsetDateTime("closes_at").toInstant(),
                row.getInteger("first_slot"),
                row.getInteger("last_slot"));
    }
}

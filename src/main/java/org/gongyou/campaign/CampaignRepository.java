package org.gongyou.campaign;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Campaigns and their windows. */
@ApplicationScoped
class CampaignRepository {

    private static final String LISTED = """
            select c.id, c.code, c.union_id, c.mode, c.state, c.quota, c.series, c.content, c.demo, c.version,
                   w.number, w.opens_at, w.closes_at, w.first_slot, w.last_slot
            from campaign c join campaign_window w on w.campaign_id = c.id
            where c.state <> 'DRAFT' order by c.id, w.number
            """;
    private static final String WINDOWS = """
            select number, opens_at, closes_at, first_slot, last_slot from campaign_window
            where campaign_id = :campaign order by number
            """;

    private final Pool pool;
    private final CampaignText text;

    CampaignRepository(Pool pool, CampaignText text) {
        this.pool = pool;
        this.text = text;
    }

    /** Everything the public knows of, as committed, outside any session. */
    Uni<List<ListedCampaign>> listed() {
        return pool.query(LISTED).execute().map(rows -> {
            Map<UUID, List<Row>> campaigns = StreamSupport.stream(rows.spliterator(), false)
                    .collect(groupingBy(row -> row.getUUID("id"), mapping(row -> row, toList())));
            return campaigns.values().stream().map(this::listed).toList();
        });
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
                first.getString("series"),
                text.read(first.getString("content")),
                rows.stream().map(CampaignRepository::window).toList(),
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

    Uni<Void> add(Campaign campaign) {
        return Panache.getSession().chain(session -> session.persist(campaign).chain(session::flush));
    }

    Uni<Void> flush() {
        return Panache.getSession().chain(session -> session.flush());
    }

    Uni<Boolean> isTaken(String code) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select count(*) from Campaign c where c.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult())
                .map(count -> count > 0);
    }

    Uni<@Nullable Campaign> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery("from Campaign c where c.id = :id", Campaign.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull());
    }

    /** It stays as it is until the caller's transaction ends. */
    Uni<@Nullable Campaign> hold(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery("from Campaign c where c.id = :id", Campaign.class)
                        .setParameter("id", id)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getSingleResultOrNull());
    }

    /** Of these unions, in the order of the codes. One array, not a parameter for each: a city has ten thousand. */
    Uni<List<Campaign>> of(Collection<UUID> unions, String after, int limit) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                        select * from campaign where union_id = any(cast(:unions as uuid[])) and code > :after order by code
                        """, Campaign.class)
                .setParameter("unions", unions.toArray(UUID[]::new))
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList());
    }

    Uni<List<Window>> windows(UUID campaign) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(WINDOWS, Tuple.class)
                        .setParameter("campaign", campaign)
                        .getResultList())
                .map(rows -> rows.stream().map(CampaignRepository::window).toList());
    }

    private static Window window(Tuple row) {
        return new Window(
                row.get(0, Integer.class),
                row.get(1, java.time.OffsetDateTime.class).toInstant(),
                row.get(2, java.time.OffsetDateTime.class).toInstant(),
                row.get(3, Integer.class),
                row.get(4, Integer.class));
    }

    /** In place of those there were; of a draft, of which nothing is given yet. */
    Uni<Void> setWindows(UUID campaign, List<Window> windows) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("delete from campaign_window where campaign_id = :campaign")
                        .setParameter("campaign", campaign)
                        .executeUpdate())
                .chain(() -> Panache.getSession())
                .chain(session -> session.createNativeQuery("""
                                insert into campaign_window (campaign_id, number, opens_at, closes_at, first_slot, last_slot,
                                                             next_slot)
                                select :campaign, number, opens_at, closes_at, first_slot, last_slot, first_slot
                                from unnest(cast(:numbers as int[]), cast(cast(:opens as text[]) as timestamptz[]),
                                            cast(cast(:closes as text[]) as timestamptz[]), cast(:firsts as int[]), cast(:lasts as int[]))
                                    as w(number, opens_at, closes_at, first_slot, last_slot)
                                """)
                        .setParameter("campaign", campaign)
                        .setParameter(
                                "numbers", windows.stream().map(Window::number).toArray(Integer[]::new))
                        .setParameter(
                                "opens",
                                times(windows.stream().map(Window::opensAt).toList()))
                        .setParameter(
                                "closes",
                                times(windows.stream().map(Window::closesAt).toList()))
                        .setParameter(
                                "firsts",
                                windows.stream().map(Window::firstSlot).toArray(Integer[]::new))
                        .setParameter(
                                "lasts", windows.stream().map(Window::lastSlot).toArray(Integer[]::new))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** As text first: an array of times Hibernate does not write. */
    private static String[] times(List<Instant> times) {
        return times.stream().map(Instant::toString).toArray(String[]::new);
    }
}

package org.gongyou.campaign;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Campaigns and their windows. */
@ApplicationScoped
class CampaignRepository {

    private static final String WINDOWS = """
            select number, opens_at, closes_at, first_slot, last_slot from campaign_window
            where campaign_id = :campaign order by number
            """;

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

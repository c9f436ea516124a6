package org.gongyou.campaign;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The slots of a campaign's windows, in the caller's transaction. */
@ApplicationScoped
class WindowRepository {

    /** A window, and what it has left. */
    record WindowStock(int number, Instant closesAt, int firstSlot, int lastSlot, int nextSlot) {

        boolean isBegun() {
            return nextSlot > firstSlot;
        }

        boolean isSoldOut() {
            return nextSlot > lastSlot;
        }
    }

    /** Nobody is given anything in them until the transaction ends; a draw waits as well. */
    Uni<List<WindowStock>> hold(UUID campaign) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select campaign_id from campaign_draw where campaign_id = :campaign for update",
                                UUID.class)
                        .setParameter("campaign", campaign)
                        .getResultList())
                .chain(() -> Panache.getSession())
                .chain(session -> session.createNativeQuery("""
                                select number, closes_at, first_slot, last_slot, next_slot from campaign_window
                                where campaign_id = :campaign order by number for update
                                """, Tuple.class)
                        .setParameter("campaign", campaign)
                        .getResultList())
                .map(rows -> rows.stream().map(WindowRepository::stock).toList());
    }

    private static WindowStock stock(Tuple row) {
        return new WindowStock(
                row.get(0, Integer.class),
                row.get(1, OffsetDateTime.class).toInstant(),
                row.get(2, Integer.class),
                row.get(3, Integer.class),
                row.get(4, Integer.class));
    }

    Uni<Boolean> drawnAlready(UUID campaign) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "select drawn_at is not null from campaign_draw where campaign_id = :campaign", Boolean.class)
                .setParameter("campaign", campaign)
                .getSingleResult());
    }

    /** How many wait, counted up to so many. */
    Uni<Integer> waiting(UUID campaign, int most) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                        select cast(count(*) as int) from (
                            select 1 from campaign_waiting where campaign_id = :campaign and state = 'WAITING' limit :most) as counted
                        """, Integer.class)
                .setParameter("campaign", campaign)
                .setParameter("most", most)
                .getSingleResult());
    }

    /** @param waiting so many of the new slots, the last ones, go to the waiting list */
    Uni<Void> widen(UUID campaign, WindowStock window, int more, int waiting) {
        int last = window.lastSlot() + more - waiting;
        return change("""
                        update campaign_window set first_slot = first_slot + :more, last_slot = last_slot + :more,
                                                   next_slot = next_slot + :more
                        where campaign_id = :campaign and number > :number
                        """, campaign, window.number(), more)
                .chain(() -> change("""
                        update campaign_window set last_slot = :more where campaign_id = :campaign and number = :number
                        """, campaign, window.number(), last))
                .chain(() -> change("""
                        insert into campaign_free_slot (campaign_id, slot)
                        select :campaign, slot from generate_series(:number + 1, :more) as slot
                        """, campaign, last, last + waiting));
    }

    private static Uni<Void> change(String sql, UUID campaign, int number, int more) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql)
                        .setParameter("campaign", campaign)
                        .setParameter("number", number)
                        .setParameter("more", more)
                        .executeUpdate())
                .replaceWithVoid();
    }
}

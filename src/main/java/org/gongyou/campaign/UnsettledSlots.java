package org.gongyou.campaign;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Slots whose coupons are still to be written, through the caller's session. */
@ApplicationScoped
class UnsettledSlots {

    private static final String SLOTS = """
            select campaign_id, slot, worker_id, idempotency_key, coupon_id, won_at, passed from campaign_slot
            where settled_at is null
            """;

    /** Those nobody else is settling; they stay as they are until the transaction ends. */
    Uni<List<Slot>> some(int limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                SLOTS + "order by worker_id limit :limit for update skip locked", Tuple.class)
                        .setParameter("limit", limit)
                        .getResultList())
                .map(UnsettledSlots::slots);
    }

    Uni<List<Slot>> of(UUID worker) {
        return ofWorker(SLOTS + "and worker_id = :worker order by won_at desc", worker);
    }

    /** Waits for whoever is settling them. */
    Uni<List<Slot>> hold(UUID worker) {
        return ofWorker(SLOTS + "and worker_id = :worker order by won_at desc for update", worker);
    }

    private static Uni<List<Slot>> ofWorker(String query, UUID worker) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(query, Tuple.class)
                        .setParameter("worker", worker)
                        .getResultList())
                .map(UnsettledSlots::slots);
    }

    Uni<Void> settled(Slot slot, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                update campaign_slot set settled_at = :now
                                where campaign_id = :campaign and slot = :slot and worker_id = :worker
                                """)
                        .setParameter("now", now)
                        .setParameter("campaign", slot.campaign())
                        .setParameter("slot", slot.number())
                        .setParameter("worker", slot.worker())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static List<Slot> slots(List<Tuple> rows) {
        return rows.stream()
                .map(row -> new Slot(
                        row.get(0, UUID.class),
                        row.get(1, Integer.class),
                        row.get(2, UUID.class),
                        row.get(3, String.class),
                        row.get(4, UUID.class),
                        row.get(5, OffsetDateTime.class).toInstant(),
                        row.get(6, Boolean.class)))
                .toList();
    }
}

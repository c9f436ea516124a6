package org.gongyou.offer;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.gongyou.witness.ReportDoor;

/** Where other rooms ask whether somebody was turned away at a counter, and said so. */
@ApplicationScoped
public class OfferGrievances {

    private static final String TURNED_AWAY = """
            select exists (
                select 1 from offer_report r join offer o on o.id = r.offer_id
                where r.account && cast(:account as text[]) and not r.nameless and r.what in ('REFUSED', 'CLOSED')
                  and r.at >= :since and r.at <= :until
                  and (o.merchant_id = any(cast(:merchants as uuid[])) or r.store_id = any(cast(:stores as uuid[]))))
            """;

    private final ReportDoor door;

    OfferGrievances(ReportDoor door) {
        this.door = door;
    }

    /**
     * Whether the worker, signed in, reported one of these merchants or stores closed or refusing at that time. Who reported
     * is known for a month. In the caller's session.
     */
    public Uni<Boolean> turnedAway(
            UUID worker, Collection<UUID> merchants, Collection<UUID> stores, Instant since, Instant until) {
        return Panache.getSession().chain(session -> session.createNativeQuery(TURNED_AWAY, Boolean.class)
                .setParameter("account", door.account(worker).toArray(String[]::new))
                .setParameter("merchants", merchants.toArray(UUID[]::new))
                .setParameter("stores", stores.toArray(UUID[]::new))
                .setParameter("since", since)
                .setParameter("until", until)
                .getSingleResult());
    }
}

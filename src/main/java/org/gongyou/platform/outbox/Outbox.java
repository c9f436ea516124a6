package org.gongyou.platform.outbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.persistence.Ids;

/** Where a use case leaves a message, in its own transaction. */
@ApplicationScoped
public class Outbox {

    static final int LANES = 64;
    static final String PURPOSE = "outbox";

    private final Vault vault;
    private final Clock clock;
    private final OutboxCourier courier;

    Outbox(Vault vault, Clock clock, OutboxCourier courier) {
        this.vault = vault;
        this.clock = clock;
        this.courier = courier;
    }

    /**
     * @param owner messages of one owner are delivered in order
     * @param kind of an {@link OutboxDelivery}
     * @return the id of the message
     */
    public Uni<UUID> leave(UUID owner, String kind, String payload) {
        UUID id = Ids.next();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into outbox (lane, id, kind, payload, attempts, next_at, created_at)
                                values (:lane, :id, :kind, :payload, 0, :now, :now)
                                """)
                        .setParameter("lane", Math.floorMod(owner.hashCode(), LANES))
                        .setParameter("id", id)
                        .setParameter("kind", kind)
                        .setParameter("payload", vault.seal(PURPOSE, payload))
                        .setParameter("now", clock.instant())
                        .executeUpdate())
                .invoke(courier::expectSoon)
                .replaceWith(id);
    }
}

package org.gongyou.notification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The recipients of these tests; it knows nobody else. */
@ApplicationScoped
class KnownRecipients implements Recipients {

    private final Map<UUID, Recipient> known = new ConcurrentHashMap<>();

    void know(UUID worker, Recipient recipient) {
        known.put(worker, recipient);
    }

    @Override
    public Uni<@Nullable Recipient> of(UUID worker) {
        return Uni.createFrom().item(known.get(worker));
    }
}

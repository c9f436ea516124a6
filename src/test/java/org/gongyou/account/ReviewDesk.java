package org.gongyou.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The officers of these tests: it remembers what they were asked to look into. */
@ApplicationScoped
class ReviewDesk implements TakeoverReview {

    private final Set<UUID> open = ConcurrentHashMap.newKeySet();

    @Override
    public Uni<Void> begin(UUID takeover, UUID claimant, UUID holder) {
        return Uni.createFrom().voidItem().invoke(() -> open.add(takeover));
    }

    @Override
    public Uni<Void> end(UUID takeover, UUID claimant) {
        return Uni.createFrom().voidItem().invoke(() -> open.remove(takeover));
    }

    boolean looksInto(UUID takeover) {
        return open.contains(takeover);
    }
}

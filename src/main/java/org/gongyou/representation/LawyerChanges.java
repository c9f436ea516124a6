package org.gongyou.representation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.gongyou.lawyer.LawyerWatcher;

/** What lawyers have is looked at again by the job, which locks the cases first. */
@ApplicationScoped
class LawyerChanges implements LawyerWatcher {

    private final OfferRepository offers;
    private final Clock clock;

    LawyerChanges(OfferRepository offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    @Override
    public Uni<Void> changed(Collection<UUID> lawyers) {
        return offers.lookAgain(lawyers, clock.instant()).replaceWithVoid();
    }
}

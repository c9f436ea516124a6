package org.gongyou.offer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What becomes of a proposal, in the transaction of the decision. Every instance shows it within two seconds. */
@ApplicationScoped
class OfferPublication {

    private final OfferRepository offers;
    private final OfferRegister register;

    OfferPublication(OfferRepository offers, OfferRegister register) {
        this.offers = offers;
        this.register = register;
    }

    Uni<Void> decided(UUID offer, OfferState outcome) {
        return register.within(() -> offers.lock(offer)
                .invoke(found -> {
                    if (found == null) throw new IllegalStateException("a proposal is never removed");
                    found.decided(outcome);
                })
                .chain(offers::flush));
    }
}

package org.gongyou.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.merchant.Store;
import org.jspecify.annotations.Nullable;

/** Offers as other features see them; from memory, as of at most two seconds ago. */
@ApplicationScoped
public class Offers {

    private final OfferSnapshot offers;

    Offers(OfferSnapshot offers) {
        this.offers = offers;
    }

    /** Null when there is none that is published, whatever its days; of a paused merchant too: ask for the store. */
    public @Nullable Offer offer(UUID id) {
        return offers.value().byId(id);
    }

    /** What is published at a store, whatever its days, in the order of the codes. */
    public List<Offer> at(Store store) {
        return offers.value().at(store);
    }

    /** Null when there is none of that code that is published. */
    public @Nullable Offer byCode(String code) {
        return offers.value().all().stream()
                .filter(offer -> offer.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}

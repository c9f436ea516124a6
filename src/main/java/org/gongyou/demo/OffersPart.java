package org.gongyou.demo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.gongyou.offer.MadeUpOffers;

/** What the merchants offer. */
@ApplicationScoped
class OffersPart implements DemoPart {

    private final MadeUpOffers offers;

    OffersPart(MadeUpOffers offers) {
        this.offers = offers;
    }

    @Override
    public String name() {
        return "offers";
    }

    @Override
    public Uni<Void> load() {
        return offers.enter(DemoOffers.TABLE.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Uni<Void> loaded() {
        return offers.renew();
    }
}

package org.gongyou.offer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyou.tally.Benefit;
import org.gongyou.tally.TallySubjects;

/** What offers are called in statistics; those that are published, from memory. */
@ApplicationScoped
class TalliedOffers implements TallySubjects {

    private final Offers offers;

    TalliedOffers(Offers offers) {
        this.offers = offers;
    }

    @Override
    public Benefit kind() {
        return Benefit.OFFER;
    }

    @Override
    public Uni<Map<UUID, Subject>> named(Collection<UUID> ids) {
        return Uni.createFrom()
                .item(ids.stream()
                        .map(offers::offer)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toMap(Offer::id, TalliedOffers::subject)));
    }

    private static Subject subject(Offer offer) {
        return new Subject(offer.code(), offer.details().title().zh(), null);
    }
}

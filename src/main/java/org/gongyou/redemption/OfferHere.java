package org.gongyou.redemption;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.gongyou.merchant.Merchants;
import org.gongyou.merchant.Store;
import org.gongyou.offer.Offer;
import org.gongyou.offer.Offers;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Whether an offer counts at a counter now, whoever asks for it. */
@ApplicationScoped
class OfferHere {

    private final Offers offers;
    private final Merchants merchants;
    private final Clock clock;

    OfferHere(Offers offers, Merchants merchants, Clock clock) {
        this.offers = offers;
        this.merchants = merchants;
        this.clock = clock;
    }

    Offer require(@Nullable UUID id, Counter counter, long amountInFen) {
        if (id == null) throw ProblemException.invalid("/offerId", RedemptionProblem.OFFER_MISSING);
        Offer offer = offers.offer(id);
        Store store = merchants.store(counter.store());
        if (offer == null) throw ProblemException.invalid("/offerId", RedemptionProblem.OFFER_UNKNOWN);
        if (store == null || !offer.isAt(store)) throw new ProblemException(RedemptionProblem.NOT_HERE);
        if (!offer.isValidAt(clock.instant())) throw new ProblemException(RedemptionProblem.NOT_NOW);
        if (!offer.details().terms().applies(amountInFen)) throw new ProblemException(RedemptionProblem.BELOW_MINIMUM);
        return offer;
    }

    /** Whether it says how often it is given on a day. */
    boolean isCountedByDay(UUID id) {
        Offer offer = offers.offer(id);
        return offer != null && offer.details().limits().perDay() != null;
    }
}

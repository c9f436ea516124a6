package org.gongyou.redemption;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.gongyou.membership.Members;
import org.gongyou.merchant.Merchants;
import org.gongyou.merchant.Store;
import org.gongyou.offer.Offer;
import org.gongyou.offer.Offers;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.tally.Benefit;
import org.gongyou.tally.BenefitTally;
import org.jspecify.annotations.Nullable;

/** Whether an offer counts at a counter now, whoever asks for it. */
@ApplicationScoped
class OfferHere {

    private final Offers offers;
    private final Merchants merchants;
    private final Members members;
    private final BenefitTally tally;
    private final Clock clock;

    OfferHere(Offers offers, Merchants merchants, Members members, BenefitTally tally, Clock clock) {
        this.members = members;
        this.tally = tally;
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

    /** Counts without the member how often an offer was used; a coupon counts by itself. In the caller's transaction. */
    Uni<Void> tally(Redemption redemption, int times) {
        return redemption.kind() != RedemptionKind.OFFER
                ? Uni.createFrom().voidItem()
                : members.standing(redemption.workerId())
                        .chain(member -> tally.used(
                                Benefit.OFFER,
                                redemption.subject(),
                                tally.districtOf(member == null ? null : member.union()),
                                redemption.heldAt(),
                                times));
    }

    /** Whether it says how often it is given on a day. */
    boolean isCountedByDay(UUID id) {
        Offer offer = offers.offer(id);
        return offer != null && offer.details().limits().perDay() != null;
    }
}

package org.gongyou.redemption;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.card.Cards;
import org.gongyou.membership.MemberStanding;
import org.gongyou.membership.Members;
import org.gongyou.offer.Entitlement;
import org.gongyou.offer.Offer;
import org.gongyou.offer.OfferLimits;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What an offer is worth at a counter to whoever shows a card. */
@ApplicationScoped
class OfferScans {

    private final OfferHere offers;
    private final Cards cards;
    private final Members members;
    private final Unions unions;
    private final RedemptionRepository redemptions;
    private final Clock clock;

    OfferScans(
            OfferHere offers,
            Cards cards,
            Members members,
            Unions unions,
            RedemptionRepository redemptions,
            Clock clock) {
        this.offers = offers;
        this.cards = cards;
        this.members = members;
        this.unions = unions;
        this.redemptions = redemptions;
        this.clock = clock;
    }

    /** In the caller's transaction. What is wrong with the offer is said before the code is spent. */
    Uni<Scan> scan(String code, @Nullable UUID offerId, Counter counter, long amountInFen) {
        Offer offer = offers.require(offerId, counter, amountInFen);
        return cards.accept(code)
                .call(worker -> members.standing(worker).invoke(member -> requireEntitled(offer, member)))
                .call(worker -> requireLeft(offer, worker))
                .map(worker -> new Scan(
                        worker,
                        RedemptionKind.OFFER,
                        offer.id(),
                        offer.details().title().zh(),
                        offer.price(amountInFen)));
    }

    private void requireEntitled(Offer offer, @Nullable MemberStanding member) {
        Entitlement entitlement = offer.details().entitlement();
        UnionNode union = member == null ? null : unions.tree().find(member.union());
        String occupation = member == null ? null : member.occupation();
        if (!entitlement.covers(true, occupation, union == null ? null : union.divisionCode()))
            throw new ProblemException(RedemptionProblem.NOT_ENTITLED);
    }

    private Uni<Void> requireLeft(Offer offer, UUID worker) {
        OfferLimits limits = offer.details().limits();
        Instant now = clock.instant();
        Instant today = ChinaDay.start(Redemption.day(now));
        return redemptions
                .lock(worker)
                .chain(() ->
                        atMost(limits.perMember(), () -> redemptions.count(worker, offer.id(), Instant.EPOCH, now)))
                .chain(() -> atMost(limits.perMemberPerDay(), () -> redemptions.count(worker, offer.id(), today, now)))
                .chain(() -> atMost(limits.perDay(), () -> redemptions
                        .lock(offer.id())
                        .chain(() -> redemptions.countDay(offer.id(), Redemption.day(now), now))));
    }

    private static Uni<Void> atMost(@Nullable Integer most, Supplier<Uni<Long>> count) {
        if (most == null) return Uni.createFrom().voidItem();
        return count.get()
                .invoke(given -> {
                    if (given >= most) throw new ProblemException(RedemptionProblem.USED_UP);
                })
                .replaceWithVoid();
    }
}

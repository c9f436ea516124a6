package org.gongyou.offer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.NewCase;
import org.gongyou.casework.WorkCase;
import org.gongyou.merchant.MerchantName;
import org.gongyou.merchant.Merchants;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** Opens and ends tasks about offers, one for each at a time. In the caller's transaction, under the snapshot's lock. */
@ApplicationScoped
class OfferTasks {

    private final OfferRepository offers;
    private final OfferTaskCase kind;
    private final Merchants merchants;
    private final Cases cases;

    OfferTasks(OfferRepository offers, OfferTaskCase kind, Merchants merchants, Cases cases) {
        this.offers = offers;
        this.kind = kind;
        this.merchants = merchants;
        this.cases = cases;
    }

    /** There is a reason to look. */
    Uni<Void> want(OfferOnFile offer) {
        MerchantName merchant = merchants.known(offer.merchantId());
        if (offer.taskId() != null || merchant == null) return Uni.createFrom().voidItem();
        return merchants.ownerOf(merchant.id()).chain(owner -> open(offer, merchant.union(), owner));
    }

    /** The union's own id stands for an account nobody signs in with. */
    private Uni<Void> open(OfferOnFile offer, UUID union, @Nullable UUID owner) {
        UUID id = Ids.next();
        NewCase wanted = NewCase.own(id, kind, owner == null ? union : owner, union, null);
        offer.ask(wanted.workerId(), id);
        return offers.flush()
                .chain(() -> cases.open(wanted, RequestProblem.IN_PROGRESS))
                .chain(opened -> toUnion(owner, opened));
    }

    private Uni<Void> toUnion(@Nullable UUID owner, WorkCase opened) {
        return owner == null
                ? cases.takeAsSystem(opened, OfferTaskCase.NO_OWNER).replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    /** The reason is gone. */
    Uni<Void> end(OfferOnFile offer, String verb) {
        UUID task = offer.taskId();
        UUID owner = offer.taskOwnerId();
        if (task == null || owner == null) return Uni.createFrom().voidItem();
        offer.askNobody();
        return offers.flush()
                .chain(() -> cases.locked(owner, task))
                .chain(subject -> cases.takeAsSystem(subject, verb))
                .replaceWithVoid();
    }
}

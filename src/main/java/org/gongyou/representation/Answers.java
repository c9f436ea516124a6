package org.gongyou.representation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.page.Page;

/** What lawyers were asked, and what they answer. */
@ApplicationScoped
class Answers {

    /** A lawyer looks at what is open, and perhaps at the last months. */
    private static final int SHOWN = 100;

    private final OfferRepository offers;
    private final Advocates advocates;
    private final Taking taking;
    private final HandOvers handOvers;
    private final OfferViews views;
    private final Idempotency idempotency;

    Answers(
            OfferRepository offers,
            Advocates advocates,
            Taking taking,
            HandOvers handOvers,
            OfferViews views,
            Idempotency idempotency) {
        this.offers = offers;
        this.advocates = advocates;
        this.taking = taking;
        this.handOvers = handOvers;
        this.views = views;
        this.idempotency = idempotency;
    }

    Uni<Page<OfferView>> list(UUID account) {
        return Panache.withSession(() -> advocates
                .of(account)
                .chain(lawyer -> offers.ofLawyer(lawyer.id(), SHOWN))
                .chain(views::all)
                .map(all -> new Page<>(all, null)));
    }

    Uni<OfferView> accept(UUID account, IdempotencyKey key, UUID id, AcceptanceRequest request) {
        return idempotency.once(account, key, request, OfferView.class, () -> advocates
                .of(account)
                .chain(lawyer -> taking.accept(lawyer, account, id, request.declaration()))
                .chain(views::one));
    }

    Uni<OfferView> decline(UUID account, IdempotencyKey key, UUID id, DeclineRequest request) {
        return idempotency.once(account, key, request, OfferView.class, () -> advocates
                .of(account)
                .chain(lawyer -> taking.decline(lawyer, id, request.reason()))
                .chain(views::one));
    }

    Uni<OfferView> handOver(UUID account, IdempotencyKey key, String number, HandOverRequest request) {
        return idempotency.once(account, key, request, OfferView.class, () -> handOvers
                .handOver(account, number, request.reason())
                .chain(views::one));
    }
}

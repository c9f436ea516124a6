package org.gongyou.offer;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.NewCase;
import org.gongyou.merchant.MerchantName;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** What a merchant's owner does with its offers. */
@ApplicationScoped
class OfferProposals {

    private final OfferRepository offers;
    private final OfferCase kind;
    private final OfferRegister register;
    private final OfferJson json;
    private final OfferOwners owners;
    private final Idempotency idempotency;

    OfferProposals(
            OfferRepository offers,
            OfferCase kind,
            OfferRegister register,
            OfferJson json,
            OfferOwners owners,
            Idempotency idempotency) {
        this.offers = offers;
        this.kind = kind;
        this.register = register;
        this.json = json;
        this.owners = owners;
        this.idempotency = idempotency;
    }

    /** Of all merchants the owner has, the latest first. */
    Uni<Page<OfferOfficerView>> list(UUID owner, @Nullable String cursor, int limit) {
        Cursor after = Cursor.decode(cursor, 1);
        UUID before = after == null ? null : after.uuid(0);
        return Panache.withSession(() -> owners.merchantsOf(owner)
                .chain(owned -> offers.ofMerchants(owned, before, limit + 1))
                .map(rows ->
                        Page.of(rows, limit, offer -> OfferOfficerView.of(offer, json), last -> Cursor.of(last.id()))));
    }

    Uni<OfferOfficerView> propose(UUID owner, IdempotencyKey key, OfferRequest request) {
        return idempotency.once(owner, key, request, OfferOfficerView.class, () -> owners.merchantsOf(owner)
                .map(owned -> owners.merchant(owned, request.merchantId()))
                .chain(merchant -> propose(owner, merchant, request)));
    }

    private Uni<OfferOfficerView> propose(UUID owner, MerchantName merchant, OfferRequest request) {
        OfferDetails details = OfferReader.read(request, owners.storesOf(merchant));
        UUID id = Ids.next();
        OfferOnFile offer = new OfferOnFile(id, "P-" + id, merchant.id(), OfferState.PROPOSED, json.write(details));
        return offers.add(offer)
                .chain(() -> owners.open(NewCase.own(id, kind, owner, merchant.union(), null)))
                .map(number -> OfferOfficerView.of(offer, json, number));
    }

    Uni<OfferOfficerView> withdraw(UUID owner, UUID id) {
        return Panache.withTransaction(() -> own(owner, id).chain(offer -> owners.withdraw(owner, id)
                .chain(() -> offers.present(id))
                .map(found -> OfferOfficerView.of(found == null ? offer : found, json))));
    }

    /** The owner has seen to it: what people said counts no longer. */
    Uni<OfferOfficerView> confirm(UUID owner, UUID id) {
        return register.change(() -> own(owner, id)
                .invoke(offer -> {
                    if (offer.state() != OfferState.PUBLISHED) throw new ProblemException(OfferProblem.NOT_EDITABLE);
                    offer.doubt(null);
                })
                .call(offers::flush)
                .call(owners::answered)
                .map(offer -> OfferOfficerView.of(offer, json)));
    }

    private Uni<OfferOnFile> own(UUID owner, UUID id) {
        return owners.merchantsOf(owner).chain(owned -> offers.present(id).map(offer -> {
            if (offer == null || !owned.contains(offer.merchantId())) {
                throw new ProblemException(RequestProblem.NOT_FOUND);
            }
            return offer;
        }));
    }
}

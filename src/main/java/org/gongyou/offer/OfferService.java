package org.gongyou.offer;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongyou.merchant.MerchantName;
import org.gongyou.merchant.MerchantScope;
import org.gongyou.merchant.Merchants;
import org.gongyou.merchant.Store;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** What officers do with offers: whoever manages the merchant manages them. */
@ApplicationScoped
class OfferService {

    private final OfferRepository offers;
    private final Merchants merchants;
    private final OfferRegister register;
    private final OfferAnswers answers;
    private final Idempotency idempotency;
    private final OfferJson json;

    OfferService(
            OfferRepository offers,
            Merchants merchants,
            OfferRegister register,
            OfferAnswers answers,
            Idempotency idempotency,
            OfferJson json) {
        this.offers = offers;
        this.merchants = merchants;
        this.register = register;
        this.answers = answers;
        this.idempotency = idempotency;
        this.json = json;
    }

    /** In the order of their codes. */
    Uni<Page<OfferOfficerView>> list(MerchantScope scope, @Nullable String cursor, int limit) {
        Cursor after = Cursor.decode(cursor, 1);
        String code = after == null ? "" : after.text(0);
        return Panache.withSession(() -> offers.page(scope.coveredUnions(), code, limit + 1))
                .map(rows -> Page.of(rows, limit, this::view, last -> Cursor.of(last.code())));
    }

    Uni<OfferOfficerView> one(MerchantScope scope, UUID id) {
        return Panache.withSession(
                () -> offers.present(id).map(offer -> require(scope, offer)).map(this::view));
    }

    Uni<OfferOfficerView> create(MerchantScope scope, UUID caller, IdempotencyKey key, OfferRequest request) {
        return idempotency
                .once(caller, key, request, OfferOfficerView.class, () -> register.within(() -> create(scope, request))
                        .map(this::view))
                .call(register::renew);
    }

    private Uni<OfferOnFile> create(MerchantScope scope, OfferRequest request) {
        String code = request.code();
        if (code == null) throw ProblemException.invalid("/code", RequestProblem.REQUIRED);
        MerchantName merchant = merchants.known(request.merchantId());
        if (merchant == null || !scope.covers(merchant.union())) {
            throw ProblemException.invalid("/merchantId", OfferProblem.MERCHANT_UNKNOWN);
        }
        String details = json.write(OfferReader.read(request, stores(merchant.id())));
        OfferOnFile offer = new OfferOnFile(Ids.next(), code, merchant.id(), OfferState.PUBLISHED, details);
        return offers.coded(List.of(code))
                .invoke(taken -> {
                    if (!taken.isEmpty()) throw new ProblemException(OfferProblem.CODE_TAKEN);
                })
                .chain(() -> offers.add(offer))
                .chain(() -> record(scope, offer, "created"))
                .replaceWith(offer);
    }

    Uni<OfferOfficerView> revise(MerchantScope scope, UUID id, IfMatch ifMatch, OfferRequest request) {
        return change(scope, id, ifMatch, offer -> {
            offer.revise(json.write(OfferReader.read(request, stores(offer.merchantId()))));
            return done(scope, offer, "revised");
        });
    }

    Uni<OfferOfficerView> pause(MerchantScope scope, UUID id, IfMatch ifMatch, boolean paused) {
        return change(scope, id, ifMatch, offer -> {
            offer.pause(paused);
            return done(scope, offer, paused ? "paused" : "resumed");
        });
    }

    Uni<Void> remove(MerchantScope scope, UUID id, IfMatch ifMatch) {
        return change(scope, id, ifMatch, offer -> {
                    offer.remove();
                    return done(scope, offer, "removed");
                })
                .replaceWithVoid();
    }

    private Uni<Void> done(MerchantScope scope, OfferOnFile offer, String act) {
        return offers.flush().chain(() -> answers.answered(List.of(offer))).chain(() -> record(scope, offer, act));
    }

    private Uni<OfferOfficerView> change(
            MerchantScope scope, UUID id, IfMatch ifMatch, Function<OfferOnFile, Uni<Void>> work) {
        return register.change(() -> offers.lock(id)
                .map(offer -> require(scope, offer))
                .invoke(offer -> ifMatch.check(offer.version()))
                .call(work::apply)
                .map(this::view));
    }

    private OfferOnFile require(MerchantScope scope, @Nullable OfferOnFile offer) {
        MerchantName merchant = offer == null ? null : merchants.known(offer.merchantId());
        if (offer == null || merchant == null || !scope.covers(merchant.union())) {
            throw new ProblemException(RequestProblem.NOT_FOUND);
        }
        return offer;
    }

    private Set<UUID> stores(UUID merchant) {
        return merchants.storesOfMerchant(merchant).stream().map(Store::id).collect(Collectors.toSet());
    }

    private Uni<Void> record(MerchantScope scope, OfferOnFile offer, String act) {
        MerchantName merchant = merchants.known(offer.merchantId());
        UUID stream = merchant == null ? offer.merchantId() : merchant.union();
        return register.record(stream, scope.account(), act, offer.id(), Map.of("merchant", offer.merchantId()));
    }

    private OfferOfficerView view(OfferOnFile offer) {
        return OfferOfficerView.of(offer, json);
    }
}

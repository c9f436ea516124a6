package org.gongyou.merchant;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** What officers do with stores: whoever manages the merchant manages them. */
@ApplicationScoped
class StoreService {

    private final MerchantRepository merchants;
    private final MerchantRegister register;
    private final Idempotency idempotency;

    StoreService(MerchantRepository merchants, MerchantRegister register, Idempotency idempotency) {
        this.merchants = merchants;
        this.register = register;
        this.idempotency = idempotency;
    }

    /** All of them: no merchant has more than some hundred. */
    Uni<Page<StoreOfficerView>> list(MerchantScope scope, UUID merchant) {
        return Panache.withSession(() -> merchants
                .present(merchant)
                .map(scope::require)
                .chain(found -> merchants.storesOf(found.id()))
                .map(stores ->
                        new Page<>(stores.stream().map(StoreOfficerView::of).toList(), null)));
    }

    Uni<StoreOfficerView> one(MerchantScope scope, UUID id) {
        return Panache.withSession(
                () -> found(scope, id, (merchant, store) -> Uni.createFrom().item(StoreOfficerView.of(store))));
    }

    Uni<StoreOfficerView> create(
            MerchantScope scope, UUID caller, IdempotencyKey key, UUID merchant, StoreRequest request) {
        return idempotency
                .once(caller, key, request, StoreOfficerView.class, () -> register.within(() -> merchants
                                .lock(merchant)
                                .map(scope::require)
                                .chain(found -> create(scope, found, request)))
                        .map(StoreOfficerView::of))
                .call(register::renew);
    }

    private Uni<StoreOnFile> create(MerchantScope scope, Merchant merchant, StoreRequest request) {
        String code = request.newCode();
        StoreOnFile store =
                new StoreOnFile(Ids.next(), merchant.id(), code, request.details(union(scope, merchant, request)));
        return merchants
                .codedStores(List.of(code))
                .invoke(taken -> {
                    if (!taken.isEmpty()) throw new ProblemException(MerchantProblem.CODE_TAKEN);
                })
                .chain(() -> merchants.add(store))
                .chain(() -> record(scope, merchant, store, "store-created"))
                .replaceWith(store);
    }

    Uni<StoreOfficerView> revise(MerchantScope scope, UUID id, IfMatch ifMatch, StoreRequest request) {
        return register.change(() -> found(scope, id, (merchant, store) -> {
            ifMatch.check(store.version());
            store.revise(request.details(union(scope, merchant, request)));
            return merchants
                    .flush()
                    .chain(() -> record(scope, merchant, store, "store-revised"))
                    .map(done -> StoreOfficerView.of(store));
        }));
    }

    Uni<Void> remove(MerchantScope scope, UUID id, IfMatch ifMatch) {
        return register.change(() -> found(scope, id, (merchant, store) -> {
            ifMatch.check(store.version());
            store.remove();
            return merchants.flush().chain(() -> record(scope, merchant, store, "store-removed"));
        }));
    }

    private <T> Uni<T> found(MerchantScope scope, UUID id, BiFunction<Merchant, StoreOnFile, Uni<T>> work) {
        return merchants.store(id).map(StoreService::orNotFound).chain(store -> merchants
                .present(store.merchantId())
                .map(scope::require)
                .chain(merchant -> work.apply(merchant, store)));
    }

    private static StoreOnFile orNotFound(@Nullable StoreOnFile store) {
        if (store == null) throw new ProblemException(RequestProblem.NOT_FOUND);
        return store;
    }

    private static UUID union(MerchantScope scope, Merchant merchant, StoreRequest request) {
        return request.unionId() == null ? merchant.unionId() : scope.union(request.unionId());
    }

    private Uni<Void> record(MerchantScope scope, Merchant merchant, StoreOnFile store, String act) {
        return register.record(merchant.unionId(), scope.account(), act, store.id(), Map.of("merchant", merchant.id()));
    }
}

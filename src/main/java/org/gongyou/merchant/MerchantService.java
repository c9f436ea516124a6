package org.gongyou.merchant;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** What officers do with merchants. */
@ApplicationScoped
class MerchantService {

    private final MerchantRepository merchants;
    private final MerchantOwners owners;
    private final MerchantRegister register;
    private final Idempotency idempotency;
    private final Vault vault;

    MerchantService(
            MerchantRepository merchants,
            MerchantOwners owners,
            MerchantRegister register,
            Idempotency idempotency,
            Vault vault) {
        this.merchants = merchants;
        this.owners = owners;
        this.register = register;
        this.idempotency = idempotency;
        this.vault = vault;
    }

    /** In the order of their codes. */
    Uni<Page<MerchantOfficerView>> list(MerchantScope scope, @Nullable String cursor, int limit) {
        Cursor after = Cursor.decode(cursor, 1);
        String code = after == null ? "" : after.text(0);
        return Panache.withSession(() -> merchants.page(scope.coveredUnions(), code, limit + 1))
                .map(rows -> Page.of(rows, limit, this::view, last -> Cursor.of(last.code())));
    }

    Uni<MerchantOfficerView> one(MerchantScope scope, UUID id) {
        return Panache.withSession(
                () -> merchants.present(id).map(scope::require).map(this::view));
    }

    Uni<MerchantOfficerView> create(MerchantScope scope, UUID caller, IdempotencyKey key, MerchantRequest request) {
        return idempotency
                .once(caller, key, request, MerchantOfficerView.class, () -> register.within(
                                () -> create(scope, request))
                        .map(this::view))
                .call(register::renew);
    }

    /** In the caller's transaction. A code that somebody removed is free again. */
    private Uni<Merchant> create(MerchantScope scope, MerchantRequest request) {
        UUID union = scope.union(request.unionId());
        String phone = MerchantRequest.phone(request.phone());
        Merchant merchant =
                new Merchant(Ids.next(), request.code(), union, StoreReader.onOneLine(request.name()), phone);
        return merchants
                .coded(List.of(request.code()))
                .invoke(taken -> {
                    if (!taken.isEmpty()) throw new ProblemException(MerchantProblem.CODE_TAKEN);
                })
                .chain(() -> merchants.add(merchant))
                .chain(() -> register.record(scope, merchant, "created"))
                .replaceWith(merchant);
    }

    Uni<MerchantOfficerView> revise(MerchantScope scope, UUID id, IfMatch ifMatch, MerchantChangeRequest request) {
        String phone = MerchantRequest.phone(request.phone());
        return change(scope, id, ifMatch, merchant -> {
            merchant.revise(StoreReader.onOneLine(request.name()), phone, request.state());
            return merchants.flush().chain(() -> register.record(scope, merchant, "revised"));
        });
    }

    Uni<Void> remove(MerchantScope scope, UUID id, IfMatch ifMatch) {
        return change(scope, id, ifMatch, merchant -> owners.dismissAll(merchant)
                        .chain(() -> merchants.removeStores(merchant.id()))
                        .invoke(merchant::remove)
                        .chain(merchants::flush)
                        .chain(() -> register.record(scope, merchant, "removed")))
                .replaceWithVoid();
    }

    Uni<MerchantOfficerView> appoint(MerchantScope scope, UUID id, IfMatch ifMatch, OwnerRequest request) {
        return change(scope, id, ifMatch, merchant -> owners.appoint(merchant, request.phone(), request.name())
                .chain(() -> register.record(scope, merchant, "owner-appointed")));
    }

    Uni<MerchantOfficerView> dismiss(MerchantScope scope, UUID id, IfMatch ifMatch) {
        return change(scope, id, ifMatch, merchant -> {
            if (merchant.owner().id() == null) throw new ProblemException(MerchantProblem.NO_OWNER);
            return owners.dismiss(merchant).chain(() -> register.record(scope, merchant, "owner-dismissed"));
        });
    }

    private Uni<MerchantOfficerView> change(
            MerchantScope scope, UUID id, IfMatch ifMatch, Function<Merchant, Uni<Void>> work) {
        return register.change(() -> merchants
                .lock(id)
                .map(scope::require)
                .invoke(merchant -> ifMatch.check(merchant.version()))
                .call(work::apply)
                .map(this::view));
    }

    private MerchantOfficerView view(Merchant merchant) {
        return MerchantOfficerView.of(merchant, vault);
    }
}

package org.gongyou.merchant;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.gongyou.account.AccountDirectory;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** What a merchant's owner does with its clerks, and where owners and clerks serve. */
@ApplicationScoped
class ClerkService {

    /** More is a mistake, or a list of customers. */
    static final int MOST_CLERKS = 500;

    private final ClerkRepository clerks;
    private final ClerkDesk desk;
    private final AccountDirectory accounts;
    private final Idempotency idempotency;
    private final Vault vault;
    private final Clock clock;

    ClerkService(
            ClerkRepository clerks,
            ClerkDesk desk,
            AccountDirectory accounts,
            Idempotency idempotency,
            Vault vault,
            Clock clock) {
        this.clerks = clerks;
        this.desk = desk;
        this.accounts = accounts;
        this.idempotency = idempotency;
        this.vault = vault;
        this.clock = clock;
    }

    /** Of all merchants the owner has; as many as there are, which is bounded. */
    Uni<Page<ClerkView>> list(UUID owner) {
        return Panache.withSession(() -> desk.owned(owner)
                .chain(merchants ->
                        clerks.ofMerchants(merchants.stream().map(Merchant::id).toList()))
                .map(all -> new Page<>(
                        all.stream().map(clerk -> ClerkView.of(clerk, vault)).toList(), null)));
    }

    /** Whoever serves there already serves at these stores as well. */
    Uni<ClerkView> add(UUID owner, IdempotencyKey key, ClerkRequest request) {
        return idempotency.once(owner, key, request, ClerkView.class, () -> desk.merchantOf(owner, request.storeIds())
                .chain(merchant -> accounts.findOrBegin(request.phone(), request.name())
                        .chain(account -> add(owner, merchant, account, request)))
                .map(clerk -> ClerkView.of(clerk, vault)));
    }

    private Uni<Clerk> add(UUID owner, Merchant merchant, UUID account, ClerkRequest request) {
        return clerks.of(merchant.id(), account).chain(known -> {
            Clerk clerk = known == null ? new Clerk(merchant.id(), Ids.next(), account, clock.instant()) : known;
            clerk.isCalled(request.name(), request.phone(), vault);
            clerk.serveAt(request.storeIds());
            Uni<Void> saved = known == null ? enter(merchant, clerk) : clerks.flush();
            return saved.chain(() -> desk.record(merchant, owner, "clerk-added", clerk))
                    .replaceWith(clerk);
        });
    }

    private Uni<Void> enter(Merchant merchant, Clerk clerk) {
        return clerks.count(merchant.id())
                .invoke(count -> {
                    if (count >= MOST_CLERKS) throw new ProblemException(MerchantProblem.CLERKS_TOO_MANY);
                })
                .chain(() -> clerks.add(clerk))
                .chain(() -> desk.tell(merchant, clerk, MerchantNotice.CLERK_ADDED));
    }

    Uni<Void> remove(UUID owner, UUID id) {
        return Panache.withTransaction(() -> desk.owned(owner)
                .chain(owned -> clerks.one(owned.stream().map(Merchant::id).toList(), id)
                        .map(ClerkService::orNotFound)
                        .chain(clerk -> remove(owner, desk.merchant(owned, clerk), clerk))));
    }

    private Uni<Void> remove(UUID owner, Merchant merchant, Clerk clerk) {
        return clerks.remove(clerk)
                .chain(() -> desk.record(merchant, owner, "clerk-removed", clerk))
                .chain(() -> desk.tell(merchant, clerk, MerchantNotice.CLERK_REMOVED));
    }

    private static Clerk orNotFound(@Nullable Clerk clerk) {
        if (clerk == null) throw new ProblemException(RequestProblem.NOT_FOUND);
        return clerk;
    }

    /** Where the caller may serve. */
    Uni<Page<ServedStoreView>> stores(UUID account, Merchants merchants) {
        return Panache.withSession(() -> merchants.storesOf(account).chain(stores -> merchants
                .ownedBy(account)
                .map(Set::copyOf)
                .map(owned -> new Page<>(served(stores, owned, merchants), null))));
    }

    private static List<ServedStoreView> served(Set<UUID> stores, Set<UUID> owned, Merchants merchants) {
        return stores.stream()
                .map(merchants::store)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Store::code))
                .map(store -> ServedStoreView.of(store, owned.contains(store.merchantId())))
                .toList();
    }
}

package org.gongyou.merchant;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongyou.notification.Notifier;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What an owner may act on, and who learns of it. Every call works in the caller's session. */
@ApplicationScoped
class ClerkDesk {

    private final MerchantRepository merchants;
    private final MerchantRegister register;
    private final PersonAccounts people;
    private final Notifier notifier;

    ClerkDesk(MerchantRepository merchants, MerchantRegister register, PersonAccounts people, Notifier notifier) {
        this.merchants = merchants;
        this.register = register;
        this.people = people;
        this.notifier = notifier;
    }

    /** @throws ProblemException 403 for whoever owns none */
    Uni<List<Merchant>> owned(UUID owner) {
        return people.of(owner).chain(merchants::ownedBy).invoke(owned -> {
            if (owned.isEmpty()) throw new ProblemException(MerchantProblem.NOT_OWNER);
        });
    }

    /**
     * The one merchant of the owner to which all of the stores belong, locked.
     *
     * @throws ProblemException 422 that names the stores that do not
     */
    Uni<Merchant> merchantOf(UUID owner, List<UUID> stores) {
        return owned(owner)
                .chain(owned -> merchants.store(stores.get(0)).map(first -> theirs(owned, first)))
                .chain(merchant -> merchants.lock(merchant.id()).replaceWith(merchant))
                .call(merchant -> merchants
                        .storesOf(merchant.id())
                        .invoke(own -> requireAll(
                                stores, own.stream().map(StoreOnFile::id).collect(Collectors.toSet()))));
    }

    private static Merchant theirs(List<Merchant> owned, @Nullable StoreOnFile store) {
        return owned.stream()
                .filter(merchant -> store != null && merchant.id().equals(store.merchantId()))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("/storeIds/0", MerchantProblem.STORE_UNKNOWN));
    }

    private static void requireAll(List<UUID> stores, Set<UUID> own) {
        List<FieldError> foreign = IntStream.range(0, stores.size())
                .filter(i -> !own.contains(stores.get(i)))
                .mapToObj(i -> new FieldError("/storeIds/" + i, MerchantProblem.STORE_UNKNOWN))
                .toList();
        if (!foreign.isEmpty()) throw ProblemException.invalid(foreign);
    }

    Merchant merchant(List<Merchant> owned, Clerk clerk) {
        return owned.stream()
                .filter(merchant -> merchant.id().equals(clerk.merchantId()))
                .findFirst()
                .orElseThrow();
    }

    Uni<Void> record(Merchant merchant, UUID owner, String act, Clerk clerk) {
        return register.record(merchant.unionId(), owner, act, clerk.id(), Map.of("merchant", merchant.id()));
    }

    Uni<Void> tell(Merchant merchant, Clerk clerk, MerchantNotice notice) {
        return notifier.tell(
                clerk.accountId(), notice.about(merchant, Ids.next().toString()));
    }
}

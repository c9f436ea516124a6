package org.gongyou.merchant;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.account.AccountDirectory;
import org.gongyou.notification.Notifier;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Who owns a locked merchant. Every call works in the caller's transaction. */
@ApplicationScoped
class MerchantOwners {

    private final MerchantRepository merchants;
    private final ClerkRepository clerks;
    private final AccountDirectory accounts;
    private final Notifier notifier;
    private final Vault vault;

    MerchantOwners(
            MerchantRepository merchants,
            ClerkRepository clerks,
            AccountDirectory accounts,
            Notifier notifier,
            Vault vault) {
        this.merchants = merchants;
        this.clerks = clerks;
        this.accounts = accounts;
        this.notifier = notifier;
        this.vault = vault;
    }

    /** Whoever has the phone, or will sign in with it one day. Who was owner before is not any more. */
    Uni<Void> appoint(Merchant merchant, PhoneNumber phone, @Nullable PersonName name) {
        UUID before = merchant.owner().id();
        return accounts.findOrBegin(phone, name).chain(account -> {
            merchant.appoint(account, name, phone, vault);
            Uni<Void> saved = merchants.flush();
            if (account.equals(before)) return saved;
            return saved.chain(() -> tell(before, merchant, MerchantNotice.OWNER_DISMISSED))
                    .chain(() -> tell(account, merchant, MerchantNotice.OWNER_APPOINTED));
        });
    }

    Uni<Void> dismiss(Merchant merchant) {
        UUID before = merchant.owner().id();
        merchant.dismissOwner();
        return merchants.flush().chain(() -> tell(before, merchant, MerchantNotice.OWNER_DISMISSED));
    }

    /** With the merchant go its people. */
    Uni<Void> dismissAll(Merchant merchant) {
        UUID owner = merchant.owner().id();
        return clerks.ofMerchants(List.of(merchant.id()))
                .chain(all -> Multi.createFrom()
                        .iterable(all)
                        .onItem()
                        .transformToUniAndConcatenate(
                                clerk -> tell(clerk.accountId(), merchant, MerchantNotice.CLERK_REMOVED))
                        .onItem()
                        .ignoreAsUni())
                .chain(() -> clerks.removeOfMerchant(merchant.id()))
                .chain(() -> tell(owner, merchant, MerchantNotice.OWNER_DISMISSED));
    }

    private Uni<Void> tell(@Nullable UUID account, Merchant merchant, MerchantNotice notice) {
        return account == null
                ? Uni.createFrom().voidItem()
                : notifier.tell(account, notice.about(merchant, Ids.next().toString()));
    }
}

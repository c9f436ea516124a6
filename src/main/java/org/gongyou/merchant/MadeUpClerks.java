package org.gongyou.merchant;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gongyou.account.AccountDirectory;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;

/** Who serves in a demonstration. Every call works in the caller's transaction. */
@ApplicationScoped
class MadeUpClerks {

    private final MerchantRepository merchants;
    private final ClerkRepository clerks;
    private final AccountDirectory accounts;
    private final Vault vault;
    private final Clock clock;

    MadeUpClerks(
            MerchantRepository merchants, ClerkRepository clerks, AccountDirectory accounts, Vault vault, Clock clock) {
        this.merchants = merchants;
        this.clerks = clerks;
        this.accounts = accounts;
        this.vault = vault;
        this.clock = clock;
    }

    Uni<UUID> employ(String code, PhoneNumber phone, PersonName name) {
        return merchants.codedStores(List.of(code)).map(found -> found.get(0)).chain(store -> accounts.findOrBegin(
                        phone, name)
                .call(account -> clerks.of(store.merchantId(), account).chain(known -> {
                    boolean isNew = known == null;
                    Clerk clerk = isNew ? new Clerk(store.merchantId(), Ids.next(), account, clock.instant()) : known;
                    clerk.isCalled(name, phone, vault);
                    clerk.serveAt(List.of(store.id()));
                    return isNew ? clerks.add(clerk) : clerks.flush();
                })));
    }
}

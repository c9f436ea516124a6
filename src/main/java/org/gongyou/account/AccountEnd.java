package org.gongyou.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.personal.PhoneNumber;

/** Erases an account. Phone and document are free for a new one at once. Every call works in the caller's transaction. */
@ApplicationScoped
class AccountEnd {

    private final AccountRepository accounts;
    private final Phones phones;
    private final Identities identities;
    private final Devices devices;
    private final TakeoverEnd takeovers;
    private final Vault vault;

    AccountEnd(
            AccountRepository accounts,
            Phones phones,
            Identities identities,
            Devices devices,
            TakeoverEnd takeovers,
            Vault vault) {
        this.accounts = accounts;
        this.phones = phones;
        this.identities = identities;
        this.devices = devices;
        this.takeovers = takeovers;
        this.vault = vault;
    }

    Uni<Void> erase(UUID worker) {
        return takeovers
                .endAll(worker)
                .chain(() -> accounts.findLocked(worker))
                .chain(account -> account == null ? Uni.createFrom().voidItem() : erase(account));
    }

    private Uni<Void> erase(Account account) {
        PhoneNumber phone = account.phone(vault);
        Uni<Void> released = phone == null ? Uni.createFrom().voidItem() : phones.release(account, phone);
        return released.chain(() -> identities.release(account))
                .chain(() -> devices.forgetAll(account.id()))
                .invoke(account::erase);
    }
}

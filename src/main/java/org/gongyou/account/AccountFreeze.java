package org.gongyou.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;

/** The account of somebody who has died: nobody signs in with it any more, and nothing of it is lost. */
@ApplicationScoped
public class AccountFreeze {

    private final AccountRepository accounts;
    private final Devices devices;
    private final Audit audit;

    AccountFreeze(AccountRepository accounts, Devices devices, Audit audit) {
        this.accounts = accounts;
        this.devices = devices;
        this.audit = audit;
    }

    /** In the caller's transaction; all devices are signed out. Again changes nothing. */
    public Uni<Void> freeze(UUID worker, UUID officer) {
        return accounts.findLocked(worker)
                .chain(account -> account == null || !account.freeze()
                        ? Uni.createFrom().voidItem()
                        : accounts.flush()
                                .chain(() -> devices.forgetAll(worker))
                                .chain(() -> audit.record(worker, officer, "account.frozen", worker, Map.of())));
    }

    /** In the caller's session. */
    public Uni<Boolean> isFrozen(UUID worker) {
        return accounts.find(worker).map(account -> account != null && account.isFrozen());
    }

    /** It was a mistake. In the caller's transaction. @return whether it was frozen */
    public Uni<Boolean> lift(UUID worker, UUID officer) {
        return accounts.findLocked(worker)
                .chain(account -> account == null || !account.unfreeze()
                        ? Uni.createFrom().item(false)
                        : lifted(account, officer));
    }

    private Uni<Boolean> lifted(Account account, UUID officer) {
        return accounts.flush()
                .chain(() -> audit.record(account.id(), officer, "account.unfrozen", account.id(), Map.of()))
                .replaceWith(true);
    }
}

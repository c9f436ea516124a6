package org.gongyou.account;

import static org.gongyou.platform.persistence.DirectoryKind.PHONE;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.persistence.Directory;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.personal.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Which account a phone leads to: one, whatever happens at once. Every call works in the caller's transaction. */
@Singleton
class Phones {

    private static final String PURPOSE = "account.phone";

    private final Directory directory;
    private final AccountRepository accounts;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;

    Phones(Directory directory, AccountRepository accounts, Vault vault, Audit audit, Clock clock) {
        this.directory = directory;
        this.accounts = accounts;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<@Nullable UUID> owner(PhoneNumber phone) {
        return directory.owner(PHONE, keys(phone));
    }

    /** The account behind the phone, locked; a new one when nobody has the phone. */
    Uni<Account> accountOf(PhoneNumber phone) {
        return owner(phone)
                .chain(owner -> owner == null ? begin(phone) : accounts.findLocked(owner))
                .onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException("the directory names an account that is not there"))
                .chain(account ->
                        account.hasPhone(phone, vault) ? Uni.createFrom().item(account) : accountOf(phone));
    }

    /** Whoever comes second in a race waits for the first at the unique key, and then takes the first one's account. */
    private Uni<@Nullable Account> begin(PhoneNumber phone) {
        UUID id = Ids.next();
        return directory
                .claim(PHONE, keys(phone), id)
                .chain(mine -> mine
                        ? accounts.add(new Account(id, phone, vault, clock.instant()))
                                .call(account -> audit.record(id, id, "account.created", id, Map.of()))
                        : directory
                                .release(PHONE, keys(phone), id)
                                .chain(() -> owner(phone))
                                .chain(owner -> owner == null ? begin(phone) : accounts.findLocked(owner)));
    }

    /** The account loses its phone; nothing else of it changes. */
    Uni<Void> release(Account account, PhoneNumber phone) {
        account.losePhone();
        return directory.release(PHONE, keys(phone), account.id()).replaceWithVoid();
    }

    /** From one account to the other, which loses the phone it had. */
    Uni<Void> move(PhoneNumber phone, Account from, Account to) {
        PhoneNumber before = to.phone(vault);
        Uni<Void> freed = before == null ? Uni.createFrom().voidItem() : release(to, before);
        return freed.chain(() -> release(from, phone))
                .chain(() -> directory.claim(PHONE, keys(phone), to.id()))
                .invoke(() -> to.takePhone(phone, vault))
                .replaceWithVoid();
    }

    private List<String> keys(PhoneNumber phone) {
        return vault.fingerprints(PURPOSE, phone.e164());
    }
}

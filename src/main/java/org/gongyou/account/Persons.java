package org.gongyou.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.personal.IdentityDocument;
import org.jspecify.annotations.Nullable;

/** Looks up the person behind an account, for features that act for or on a worker. */
@ApplicationScoped
public class Persons {

    private final AccountRepository accounts;
    private final Identities identities;
    private final Vault vault;

    Persons(AccountRepository accounts, Identities identities, Vault vault) {
        this.accounts = accounts;
        this.identities = identities;
        this.vault = vault;
    }

    /** In the caller's session: whoever has stated the document; null when nobody has. Nobody outside may learn which. */
    public Uni<@Nullable Person> with(IdentityDocument document) {
        return identities
                .owner(document)
                .chain(owner -> owner == null ? Uni.createFrom().nullItem() : of(owner));
    }

    /**
     * In the caller's session. The person behind an account that ended in another is found under that other one's id.
     *
     * @return null when there is no such account
     */
    public Uni<@Nullable Person> of(UUID worker) {
        return accounts.findSurviving(worker).map(account -> account == null ? null : person(account));
    }

    private Person person(Account account) {
        return new Person(
                account.id(),
                account.identity().name(vault),
                account.identity().document(vault),
                account.identity().birthDate(vault),
                account.identity().level(),
                account.phone(vault),
                account.language(),
                account.places().of(AddressKind.HOUSEHOLD_REGISTER, vault),
                account.places().of(AddressKind.RESIDENCE, vault),
                account.places().of(AddressKind.WORK_PLACE, vault));
    }
}

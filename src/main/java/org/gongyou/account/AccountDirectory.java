package org.gongyou.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * Accounts for people who have not signed in yet: officers from a list, the demo's workers, the first administrator. Every
 * call works in the caller's transaction.
 */
@ApplicationScoped
public class AccountDirectory {

    private final Phones phones;
    private final Identities identities;
    private final Vault vault;

    AccountDirectory(Phones phones, Identities identities, Vault vault) {
        this.phones = phones;
        this.identities = identities;
        this.vault = vault;
    }

    /**
     * The account behind a phone, or a new one.
     *
     * @param name kept unless the person's name is known already
     */
    public Uni<UUID> findOrBegin(PhoneNumber phone, @Nullable PersonName name) {
        return phones.accountOf(phone)
                .invoke(account -> {
                    if (name != null) {
                        account.nameUnlessKnown(name, vault);
                    }
                })
                .map(Account::id);
    }

    /**
     * Enters an identity that is known from elsewhere, without consent of its own: the demo's.
     *
     * @throws org.gongyou.platform.problem.ProblemException 409 {@code account.identity-taken}
     */
    public Uni<Void> identify(UUID account, PersonName name, IdentityDocument document, IdentityLevel level) {
        return identities.enter(account, name, document, level);
    }

    /** @return null when nobody has the phone */
    public Uni<@Nullable UUID> find(PhoneNumber phone) {
        return phones.owner(phone);
    }
}

package org.gongyou.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
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
    private final AccountRepository accounts;
    private final Vault vault;

    AccountDirectory(Phones phones, Identities identities, AccountRepository accounts, Vault vault) {
        this.phones = phones;
        this.accounts = accounts;
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

    /**
     * The account and those that ended in it by a take-over: what was opened with them meanwhile is the same person's.
     *
     * @return the account itself first
     */
    public Uni<List<UUID>> withFormer(UUID account) {
        return accounts.formers(account).map(formers -> {
            List<UUID> all = new ArrayList<>();
            all.add(account);
            all.addAll(formers);
            return List.copyOf(all);
        });
    }

    /** @return null when nobody has the phone */
    public Uni<@Nullable UUID> find(PhoneNumber phone) {
        return phones.owner(phone);
    }
}

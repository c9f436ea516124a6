package org.gongyou.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.notification.Recipient;
import org.gongyou.notification.Recipients;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.personal.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Text messages go to the phone of the account the person goes on with, in its language. */
@ApplicationScoped
class AccountRecipients implements Recipients {

    private final AccountRepository accounts;
    private final Vault vault;

    AccountRecipients(AccountRepository accounts, Vault vault) {
        this.accounts = accounts;
        this.vault = vault;
    }

    @Override
    public Uni<@Nullable Recipient> of(UUID worker) {
        return accounts.findSurviving(worker).map(this::recipient);
    }

    private @Nullable Recipient recipient(@Nullable Account account) {
        PhoneNumber phone = account == null ? null : account.phone(vault);
        return account == null || phone == null ? null : new Recipient(phone.e164(), account.language());
    }
}

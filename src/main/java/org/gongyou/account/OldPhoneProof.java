package org.gongyou.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.personal.PhoneNumber;

/** The whole number of the phone the account has, or had until it went to somebody else. */
@ApplicationScoped
class OldPhoneProof implements TakeoverProof {

    private final AccountRepository accounts;
    private final Vault vault;

    OldPhoneProof(AccountRepository accounts, Vault vault) {
        this.accounts = accounts;
        this.vault = vault;
    }

    @Override
    public String kind() {
        return "OLD_PHONE";
    }

    @Override
    public Uni<Boolean> proves(UUID account, String value) {
        PhoneNumber phone = PhoneNumber.read(value);
        return accounts.find(account).map(known -> known != null && phone != null && known.hadPhone(phone, vault));
    }
}

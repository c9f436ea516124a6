package org.gongyou.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** How a merchant's owner lies in its columns: the account as it is, name and phone sealed. */
@Embeddable
class OwnerOnFile {

    private static final String NAME = "merchant.owner-name";
    private static final String PHONE = "merchant.owner-phone";

    @Column(name = "owner_id")
    private @Nullable UUID id;

    @Column(name = "owner_name")
    private byte @Nullable [] name;

    @Column(name = "owner_phone")
    private byte @Nullable [] phone;

    /** Nobody. */
    protected OwnerOnFile() {}

    OwnerOnFile(UUID id, @Nullable PersonName name, PhoneNumber phone, Vault vault) {
        this.id = id;
        this.name = name == null ? null : vault.seal(NAME, name.value());
        this.phone = vault.seal(PHONE, phone.e164());
    }

    @Nullable
    UUID id() {
        return id;
    }

    @Nullable
    PersonName name(Vault vault) {
        return name == null ? null : new PersonName(vault.open(NAME, name));
    }

    @Nullable
    PhoneNumber phone(Vault vault) {
        return phone == null ? null : new PhoneNumber(vault.open(PHONE, phone));
    }
}

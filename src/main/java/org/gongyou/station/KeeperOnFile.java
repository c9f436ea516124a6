package org.gongyou.station;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** How a station's keeper lies in its columns: the account as it is, name and phone sealed. */
@Embeddable
class KeeperOnFile {

    private static final String NAME = "station.keeper-name";
    private static final String PHONE = "station.keeper-phone";

    @Column(name = "keeper_id")
    private @Nullable UUID id;

    @Column(name = "keeper_name")
    private byte @Nullable [] name;

    @Column(name = "keeper_phone")
    private byte @Nullable [] phone;

    @Column(name = "keeper_phone_shown")
    private boolean phoneShown;

    /** Nobody. */
    protected KeeperOnFile() {}

    /** The phone is not shown until its owner says so. */
    KeeperOnFile(UUID id, @Nullable PersonName name, PhoneNumber phone, Vault vault) {
        this.id = id;
        this.name = name == null ? null : vault.seal(NAME, name.value());
        this.phone = vault.seal(PHONE, phone.e164());
    }

    void show(boolean shown) {
        phoneShown = shown;
    }

    @Nullable
    UUID id() {
        return id;
    }

    boolean isPhoneShown() {
        return phoneShown;
    }

    Keeper keeper(Vault vault) {
        return keeper(id, name, phone, phoneShown, vault);
    }

    static Keeper keeper(
            @Nullable UUID id, byte @Nullable [] name, byte @Nullable [] phone, boolean shown, Vault vault) {
        return new Keeper(
                id,
                name == null ? null : new PersonName(vault.open(NAME, name)),
                phone == null ? null : new PhoneNumber(vault.open(PHONE, phone)),
                shown);
    }
}

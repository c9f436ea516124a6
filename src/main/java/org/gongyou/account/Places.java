package org.gongyou.account;

import jakarta.persistence.Embeddable;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.personal.Address;
import org.jspecify.annotations.Nullable;

/** The places of an account's person. */
@Embeddable
class Places {

    private byte @Nullable [] householdRegister;
    private byte @Nullable [] residence;
    private byte @Nullable [] workPlace;

    protected Places() {}

    @Nullable
    Address of(AddressKind kind, Vault vault) {
        byte[] sealed =
                switch (kind) {
                    case HOUSEHOLD_REGISTER -> householdRegister;
                    case RESIDENCE -> residence;
                    case WORK_PLACE -> workPlace;
                };
        return sealed == null ? null : Sealed.address(vault, sealed);
    }

    void settle(AddressKind kind, @Nullable Address address, Vault vault) {
        byte[] sealed = address == null ? null : Sealed.address(vault, address);
        switch (kind) {
            case HOUSEHOLD_REGISTER -> householdRegister = sealed;
            case RESIDENCE -> residence = sealed;
            case WORK_PLACE -> workPlace = sealed;
        }
    }
}

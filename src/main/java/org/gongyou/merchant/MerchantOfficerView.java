package org.gongyou.merchant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A merchant as those who manage it see it, and may change it by its entity tag. */
@Schema(name = "ManagedMerchant")
record MerchantOfficerView(
        UUID id,
        String code,
        String name,
        @Nullable String phone,
        MerchantState state,
        UUID unionId,

        @Nullable @Schema(description = "Absent when nobody is")
        Owner owner,

        boolean demo,
        @JsonIgnore long version)
        implements Versioned {

    /** Masked already: the answer may be kept for a repetition, and is read again then. */
    @Schema(name = "MerchantOwner")
    record Owner(
            @Nullable @Schema(example = "演**") String name,
            @Schema(example = "138****5678") String phone) {}

    static MerchantOfficerView of(Merchant merchant, Vault vault) {
        PersonName name = merchant.owner().name(vault);
        PhoneNumber phone = merchant.owner().phone(vault);
        return new MerchantOfficerView(
                merchant.id(),
                merchant.code(),
                merchant.name(),
                merchant.phone(),
                merchant.state(),
                merchant.unionId(),
                phone == null ? null : new Owner(name == null ? null : name.masked(), phone.masked()),
                merchant.isDemo(),
                merchant.version());
    }
}

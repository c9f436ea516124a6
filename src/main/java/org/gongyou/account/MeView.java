package org.gongyou.account;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.personal.Address;
import org.gongyou.platform.personal.DocumentType;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** The caller's own account. Phone, name and document are masked: a phone lies open on tables. */
record MeView(
        UUID id,
        @Nullable String phone,
        @Nullable String name,
        @Nullable Document document,
        @Nullable IdentityLevel identityLevel,
        String language,
        @Nullable Address householdRegister,
        @Nullable Address residence,
        @Nullable Address workPlace,
        @JsonIgnore long version)
        implements Versioned {

    @Schema(name = "MaskedDocument")
    record Document(
            DocumentType type,
            String number,
            @Nullable String country,
            @Nullable LocalDate expiresOn) {

        static Document of(IdentityDocument document) {
            return new Document(document.type(), document.masked(), document.country(), document.expiresOn());
        }
    }

    static MeView of(Account account, Vault vault) {
        PhoneNumber phone = account.phone(vault);
        PersonName name = account.identity().name(vault);
        IdentityDocument document = account.identity().document(vault);
        return new MeView(
                account.id(),
                phone == null ? null : phone.masked(),
                name == null ? null : name.masked(),
                document == null ? null : Document.of(document),
                account.identity().level(),
                account.language().tag(),
                account.places().of(AddressKind.HOUSEHOLD_REGISTER, vault),
                account.places().of(AddressKind.RESIDENCE, vault),
                account.places().of(AddressKind.WORK_PLACE, vault),
                account.version());
    }

    @Override
    public String toString() {
        return "MeView[" + id + "]";
    }
}

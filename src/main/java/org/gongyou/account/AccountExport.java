package org.gongyou.account;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.personal.Address;
import org.gongyou.platform.personal.DocumentType;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** What an account holds, in plain text, for its person alone. */
@Singleton
class AccountExport {

    record Exported(
            UUID id,
            @Nullable String phone,
            @Nullable String name,
            @Nullable Document document,
            @Nullable LocalDate birthDate,
            @Nullable IdentityLevel identityLevel,
            @Nullable String consentVersion,
            @Nullable Instant consentAt,
            @Nullable Address householdRegister,
            @Nullable Address residence,
            @Nullable Address workPlace,
            String language,
            Instant createdAt) {}

    record Document(
            DocumentType type,
            String number,
            @Nullable String country,
            @Nullable LocalDate expiresOn) {

        static Document of(IdentityDocument document) {
            return new Document(document.type(), document.number(), document.country(), document.expiresOn());
        }
    }

    record KnownDevice(@Nullable String name, @Nullable String platform, boolean trusted, Instant lastUsedAt) {}

    record Asked(
            UUID id,
            TakeoverState state,
            Instant askedAt,
            @Nullable Instant endedAt) {}

    private final Vault vault;

    AccountExport(Vault vault) {
        this.vault = vault;
    }

    Exported of(Account account) {
        PhoneNumber phone = account.phone(vault);
        PersonName name = account.identity().name(vault);
        IdentityDocument document = account.identity().document(vault);
        return new Exported(
                account.id(),
                phone == null ? null : phone.e164(),
                name == null ? null : name.value(),
                document == null ? null : Document.of(document),
                account.identity().birthDate(vault),
                account.identity().level(),
                account.identity().consentVersion(),
                account.identity().consentAt(),
                account.places().of(AddressKind.HOUSEHOLD_REGISTER, vault),
                account.places().of(AddressKind.RESIDENCE, vault),
                account.places().of(AddressKind.WORK_PLACE, vault),
                account.language().tag(),
                account.createdAt());
    }

    List<KnownDevice> of(List<Device> devices) {
        return devices.stream()
                .map(device ->
                        new KnownDevice(device.name(vault), device.platform(), device.isTrusted(), device.lastUsedAt()))
                .toList();
    }

    List<Asked> ofTakeovers(List<Takeover> takeovers) {
        return takeovers.stream()
                .map(asked -> new Asked(asked.id(), asked.state(), asked.askedAt(), asked.endedAt()))
                .toList();
    }
}

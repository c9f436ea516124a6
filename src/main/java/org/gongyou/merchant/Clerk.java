package org.gongyou.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Somebody who serves at some of a merchant's stores. */
@Entity
@Table(name = "merchant_clerk")
@IdClass(Clerk.Key.class)
class Clerk {

    private static final String NAME = "merchant.clerk-name";
    private static final String PHONE = "merchant.clerk-phone";

    record Key(UUID merchantId, UUID id) implements Serializable {}

    @Id
    @Column(name = "merchant_id")
    private UUID merchantId;

    @Id
    private UUID id;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    private byte @Nullable [] name;
    private byte[] phone;
    private String[] stores;
    private Instant since;

    protected Clerk() {}

    Clerk(UUID merchantId, UUID id, UUID accountId, Instant since) {
        this.merchantId = merchantId;
        this.id = id;
        this.accountId = accountId;
        this.since = since;
        this.stores = new String[0];
    }

    void isCalled(@Nullable PersonName person, PhoneNumber number, Vault vault) {
        if (person != null) name = vault.seal(NAME, person.value());
        phone = vault.seal(PHONE, number.e164());
    }

    /** Beside those where the clerk serves already. */
    void serveAt(Collection<UUID> more) {
        stores = Stream.concat(Arrays.stream(stores), more.stream().map(UUID::toString))
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    UUID merchantId() {
        return merchantId;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    @Nullable
    PersonName name(Vault vault) {
        return name == null ? null : new PersonName(vault.open(NAME, name));
    }

    PhoneNumber phone(Vault vault) {
        return new PhoneNumber(vault.open(PHONE, phone));
    }

    List<UUID> stores() {
        return Arrays.stream(stores).map(UUID::fromString).toList();
    }

    Instant since() {
        return since;
    }
}

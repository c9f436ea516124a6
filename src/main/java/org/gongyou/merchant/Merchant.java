package org.gongyou.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** A merchant as its officers keep it; a removed one stays as a trace, without its people. */
@Entity
@Table(name = "merchant")
class Merchant {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String code;

    private String name;
    private @Nullable String phone;

    @Enumerated(EnumType.STRING)
    private MerchantState state;

    @Column(name = "union_id")
    private UUID unionId;

    @Embedded
    private @Nullable OwnerOnFile owner;

    private boolean demo;
    private boolean removed;

    @Version
    private long version;

    protected Merchant() {}

    Merchant(UUID id, String code, UUID unionId, String name, @Nullable String phone) {
        this.id = id;
        this.code = code;
        this.unionId = unionId;
        this.name = name;
        this.phone = phone;
        this.state = MerchantState.ACTIVE;
    }

    void revise(String name, @Nullable String phone, MerchantState state) {
        this.name = name;
        this.phone = phone;
        this.state = state;
    }

    void appoint(UUID account, @Nullable PersonName person, PhoneNumber number, Vault vault) {
        owner = new OwnerOnFile(account, person, number, vault);
    }

    void dismissOwner() {
        owner = new OwnerOnFile();
    }

    void remove() {
        removed = true;
        dismissOwner();
    }

    /** Hibernate leaves out what is embedded when all of its columns are null. */
    OwnerOnFile owner() {
        return owner == null ? new OwnerOnFile() : owner;
    }

    boolean isOwnedBy(List<UUID> accounts) {
        UUID account = owner().id();
        return account != null && accounts.contains(account);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    @Nullable
    String phone() {
        return phone;
    }

    MerchantState state() {
        return state;
    }

    UUID unionId() {
        return unionId;
    }

    boolean isDemo() {
        return demo;
    }

    boolean isRemoved() {
        return removed;
    }

    long version() {
        return version;
    }
}

package org.gongyou.lawyer;

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

/** A lawyer as officers keep them. */
@Entity
@Table(name = "lawyer")
class Lawyer {

    private static final String NAME = "lawyer.name";
    private static final String PHONE = "lawyer.phone";

    @Id
    private UUID id;

    @Column(updatable = false)
    private String code;

    @Column(name = "union_id")
    private UUID unionId;

    @Column(name = "firm_id")
    private @Nullable UUID firmId;

    @Column(name = "account_id")
    private UUID accountId;

    private byte @Nullable [] name;
    private byte @Nullable [] phone;
    private String[] fields;
    private String[] languages;
    private String[] areas;
    private int capacity;

    @Enumerated(EnumType.STRING)
    private LawyerState state;

    @Embedded
    private @Nullable Absence absence;

    private boolean demo;
    private boolean removed;

    @Version
    private long version;

    protected Lawyer() {}

    Lawyer(UUID id, String code, UUID unionId, boolean demo) {
        this.id = id;
        this.code = code;
        this.unionId = unionId;
        this.state = LawyerState.ACTIVE;
        this.demo = demo;
    }

    void isCalled(UUID account, PersonName person, PhoneNumber number, Vault vault) {
        accountId = account;
        name = vault.seal(NAME, person.value());
        phone = vault.seal(PHONE, number.e164());
    }

    void practise(@Nullable UUID firm, Practice practice) {
        firmId = firm;
        fields = practice.fields().toArray(String[]::new);
        languages = practice.languages().toArray(String[]::new);
        areas = practice.areas().toArray(String[]::new);
        capacity = practice.capacity();
    }

    void be(LawyerState wanted) {
        state = wanted;
    }

    void beAway(Absence away) {
        absence = away;
    }

    void remove() {
        removed = true;
        name = null;
        phone = null;
        absence = null;
    }

    /** Removed once; the union has imported the licence again. */
    void comeBack(UUID union) {
        removed = false;
        unionId = union;
        state = LawyerState.ACTIVE;
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    UUID unionId() {
        return unionId;
    }

    @Nullable
    UUID firmId() {
        return firmId;
    }

    UUID accountId() {
        return accountId;
    }

    @Nullable
    PersonName name(Vault vault) {
        return name == null ? null : new PersonName(vault.open(NAME, name));
    }

    @Nullable
    PhoneNumber phone(Vault vault) {
        return phone == null ? null : new PhoneNumber(vault.open(PHONE, phone));
    }

    Practice practice() {
        return new Practice(List.of(fields), List.of(languages), List.of(areas), capacity);
    }

    LawyerState state() {
        return state;
    }

    /** Hibernate leaves out what is embedded when all of its columns are null. */
    Absence absence() {
        return absence == null ? Absence.NONE : absence;
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

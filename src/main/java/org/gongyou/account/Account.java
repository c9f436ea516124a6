package org.gongyou.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.personal.Address;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A person's account. Its id is the {@code worker_id} of everything the person owns. */
@Entity
class Account {

    /** Four characters can be guessed in ten thousand tries: at five a day that takes years. */
    private static final int CONFIRMATION_TRIES = 5;

    private static final Duration CONFIRMATION_LOCK = Duration.ofDays(1);

    @Id
    @Column(updatable = false)
    private UUID workerId;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    private @Nullable UUID successor;
    private byte @Nullable [] phone;
    private byte @Nullable [] formerPhone;
    private byte @Nullable [] name;
    private byte @Nullable [] document;
    private byte @Nullable [] birthDate;

    @Enumerated(EnumType.STRING)
    private @Nullable IdentityLevel identityLevel;

    private @Nullable Instant identityAt;
    private @Nullable String consentVersion;
    private @Nullable Instant consentAt;
    private byte @Nullable [] householdRegister;
    private byte @Nullable [] residence;
    private byte @Nullable [] workPlace;
    private String language;
    private int confirmationTries;
    private @Nullable Instant confirmationLockedUntil;

    @Column(updatable = false)
    private Instant createdAt;

    @Version
    private long version;

    protected Account() {}

    Account(UUID id, PhoneNumber phone, Vault vault, Instant now) {
        this.workerId = id;
        this.state = AccountState.ACTIVE;
        this.phone = vault.seal(Sealed.PHONE, phone.e164());
        this.language = Language.ZH.tag();
        this.createdAt = now;
    }

    UUID id() {
        return workerId;
    }

    long version() {
        return version;
    }

    /** Whether a document is on file, so that a new device has something to confirm with. */
    boolean isKnown() {
        return document != null;
    }

    @Nullable
    PhoneNumber phone(Vault vault) {
        return phone == null ? null : new PhoneNumber(vault.open(Sealed.PHONE, phone));
    }

    Language language() {
        return Language.preferred(language);
    }

    /** It stays known as the former phone, by which the person may show whose account this is. */
    void losePhone() {
        formerPhone = phone;
        phone = null;
    }

    @Nullable
    PersonName name(Vault vault) {
        return name == null ? null : new PersonName(vault.open(Sealed.NAME, name));
    }

    @Nullable
    IdentityDocument document(Vault vault) {
        return document == null ? null : Sealed.document(vault, document);
    }

    @Nullable
    LocalDate birthDate(Vault vault) {
        return birthDate == null ? null : LocalDate.parse(vault.open(Sealed.BIRTH_DATE, birthDate));
    }

    @Nullable
    IdentityLevel identityLevel() {
        return identityLevel;
    }

    /**
     * The person states an identity and agrees to its use.
     *
     * @throws ProblemException 409 when an authority confirmed another name before: an account is not handed on
     */
    void identify(Identity stated, @Nullable String consent, Vault vault, Instant now) {
        boolean confirmed = identityLevel != null && identityLevel.reaches(IdentityLevel.NAME_AND_NUMBER_MATCHED);
        if (confirmed && !stated.name().equals(name(vault))) {
            throw new ProblemException(AccountProblem.IDENTITY_SETTLED);
        }
        identityLevel =
                stated.sameAs(name(vault), document(vault)) ? stated.levelOrBetter(identityLevel) : stated.level();
        name = vault.seal(Sealed.NAME, stated.name().value());
        document = Sealed.document(vault, stated.document());
        birthDate = stated.birthDate() == null
                ? null
                : vault.seal(Sealed.BIRTH_DATE, stated.birthDate().toString());
        identityAt = now;
        consentVersion = consent;
        consentAt = consent == null ? null : now;
    }

    @Nullable
    Address address(AddressKind kind, Vault vault) {
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

    void change(MeChange change, Vault vault) {
        if (change.language() != null) {
            language = change.language();
        }
        change.given().forEach(kind -> settle(kind, change.address(kind), vault));
    }

    /** Somebody who keeps a list of people stated the name; a name the person stated stays. */
    void nameUnlessKnown(PersonName stated, Vault vault) {
        if (name == null) {
            name = vault.seal(Sealed.NAME, stated.value());
            identityLevel = IdentityLevel.STATED;
        }
    }

    boolean isConfirmationLocked(Instant now) {
        return confirmationLockedUntil != null && now.isBefore(confirmationLockedUntil);
    }

    Duration confirmationLockLeft(Instant now) {
        return confirmationLockedUntil == null ? Duration.ZERO : Duration.between(now, confirmationLockedUntil);
    }

    /** @return whether these are the last four characters of the document; a few wrong answers lock the question */
    boolean confirm(String lastFour, Vault vault, Instant now) {
        if (document != null && Sealed.document(vault, document).lastFour().equalsIgnoreCase(lastFour)) {
            confirmationTries = 0;
            return true;
        }
        confirmationTries++;
        if (confirmationTries >= CONFIRMATION_TRIES) {
            confirmationTries = 0;
            confirmationLockedUntil = now.plus(CONFIRMATION_LOCK);
        }
        return false;
    }
}

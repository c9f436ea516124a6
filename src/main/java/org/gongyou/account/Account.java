package org.gongyou.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
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

    /** Hibernate leaves it null while all its columns are. */
    @Embedded
    private @Nullable IdentityOnFile identity;

    @Embedded
    private @Nullable Places places;

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

    boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    @Nullable
    UUID successor() {
        return successor;
    }

    Instant createdAt() {
        return createdAt;
    }

    Language language() {
        return Language.preferred(language);
    }

    /** To read from. */
    IdentityOnFile identity() {
        return identity == null ? new IdentityOnFile() : identity;
    }

    /** To read from. */
    Places places() {
        return places == null ? new Places() : places;
    }

    /** Whether a document is on file, so that a new device has something to confirm with. */
    boolean isKnown() {
        return identity().hasDocument();
    }

    void identify(Identity stated, @Nullable String consent, Vault vault, Instant now) {
        IdentityOnFile known = identity();
        known.state(stated, consent, vault, now);
        identity = known;
    }

    /** Somebody who keeps a list of people stated the name; a name the person stated stays. */
    void nameUnlessKnown(PersonName stated, Vault vault) {
        IdentityOnFile known = identity();
        known.nameUnlessKnown(stated, vault);
        identity = known;
    }

    void change(MeChange change, Vault vault) {
        if (change.language() != null) {
            language = change.language();
        }
        Places known = places();
        change.given().forEach(kind -> known.settle(kind, change.address(kind), vault));
        places = known;
    }

    @Nullable
    PhoneNumber phone(Vault vault) {
        return phone == null ? null : new PhoneNumber(vault.open(Sealed.PHONE, phone));
    }

    /** Whoever waited for the lock may find that the phone has gone elsewhere meanwhile. */
    boolean hasPhone(PhoneNumber asked, Vault vault) {
        return asked.equals(phone(vault));
    }

    boolean hadPhone(PhoneNumber asked, Vault vault) {
        byte[] sealed = phone == null ? formerPhone : phone;
        return sealed != null && asked.e164().equals(vault.open(Sealed.PHONE, sealed));
    }

    /** It stays known as the former phone, by which the person may show whose account this is. */
    void losePhone() {
        formerPhone = phone;
        phone = null;
    }

    void takePhone(PhoneNumber taken, Vault vault) {
        phone = vault.seal(Sealed.PHONE, taken.e164());
    }

    boolean isFrozen() {
        return state == AccountState.FROZEN;
    }

    /** @return whether it was active until now */
    boolean freeze() {
        boolean wasActive = isActive();
        if (wasActive) state = AccountState.FROZEN;
        return wasActive;
    }

    /** @return whether it was frozen until now */
    boolean unfreeze() {
        boolean wasFrozen = isFrozen();
        if (wasFrozen) state = AccountState.ACTIVE;
        return wasFrozen;
    }

    /** Its person goes on with another account. */
    void closeInto(UUID other) {
        state = AccountState.CLOSED;
        successor = other;
    }

    /** The person leaves: what stays is an id, by which no one is found. */
    void erase() {
        state = AccountState.CLOSED;
        phone = null;
        formerPhone = null;
        identity = null;
        places = null;
    }

    boolean isConfirmationLocked(Instant now) {
        return confirmationLockedUntil != null && now.isBefore(confirmationLockedUntil);
    }

    Duration confirmationLockLeft(Instant now) {
        return confirmationLockedUntil == null ? Duration.ZERO : Duration.between(now, confirmationLockedUntil);
    }

    /** @return whether these are the last four characters of the document; a few wrong answers lock the question */
    boolean confirm(String lastFour, Vault vault, Instant now) {
        IdentityDocument document = identity().document(vault);
        if (document != null && document.lastFour().equalsIgnoreCase(lastFour)) {
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

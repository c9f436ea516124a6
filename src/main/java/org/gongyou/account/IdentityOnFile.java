package org.gongyou.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Who an account's person is, as far as we know, and what the person agreed to for it. */
@Embeddable
class IdentityOnFile {

    private byte @Nullable [] name;
    private byte @Nullable [] document;
    private byte @Nullable [] birthDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "identity_level")
    private @Nullable IdentityLevel level;

    @Column(name = "identity_at")
    private @Nullable Instant statedAt;

    private @Nullable String consentVersion;
    private @Nullable Instant consentAt;

    protected IdentityOnFile() {}

    @Nullable
    PersonName name(Vault vault) {
        return name == null ? null : new PersonName(vault.open(Sealed.NAME, name));
    }

    @Nullable
    IdentityDocument document(Vault vault) {
        return document == null ? null : Sealed.document(vault, document);
    }

    boolean hasDocument() {
        return document != null;
    }

    @Nullable
    LocalDate birthDate(Vault vault) {
        return birthDate == null ? null : LocalDate.parse(vault.open(Sealed.BIRTH_DATE, birthDate));
    }

    @Nullable
    IdentityLevel level() {
        return level;
    }

    @Nullable
    Instant statedAt() {
        return statedAt;
    }

    @Nullable
    String consentVersion() {
        return consentVersion;
    }

    @Nullable
    Instant consentAt() {
        return consentAt;
    }

    /** @throws ProblemException 409 when an authority confirmed another name before: an account is not handed on */
    void state(Identity stated, @Nullable String consent, Vault vault, Instant now) {
        boolean confirmed = level != null && level.reaches(IdentityLevel.NAME_AND_NUMBER_MATCHED);
        if (confirmed && !stated.name().equals(name(vault))) {
            throw new ProblemException(AccountProblem.IDENTITY_SETTLED);
        }
        level = stated.sameAs(name(vault), document(vault)) ? stated.levelOrBetter(level) : stated.level();
        name = vault.seal(Sealed.NAME, stated.name().value());
        document = Sealed.document(vault, stated.document());
        LocalDate born = stated.birthDate();
        birthDate = born == null ? null : vault.seal(Sealed.BIRTH_DATE, born.toString());
        statedAt = now;
        consentVersion = consent;
        consentAt = consent == null ? null : now;
    }

    /** Somebody who keeps a list of people stated the name; a name the person stated stays. */
    void nameUnlessKnown(PersonName stated, Vault vault) {
        if (name == null) {
            name = vault.seal(Sealed.NAME, stated.value());
            level = IdentityLevel.STATED;
        }
    }
}

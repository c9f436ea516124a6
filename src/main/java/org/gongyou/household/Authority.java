package org.gongyou.household;

import static org.gongyou.household.HouseholdProblem.NOT_GIVEN;
import static org.gongyou.household.HouseholdProblem.NOT_TO_SIGN;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** One adult's authority to check the finances of the household. */
@Entity
@Table(name = "household_authority")
@IdClass(Authority.Key.class)
class Authority {

    record Key(UUID workerId, UUID id) implements Serializable {}

    @Id
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Id
    private UUID id;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private AuthorityState state;

    @Enumerated(EnumType.STRING)
    private @Nullable SigningManner manner;

    @Column(name = "signer_keys", updatable = false)
    private String[] signerKeys;

    @Column(name = "signed_by")
    private @Nullable UUID signedBy;

    private byte @Nullable [] shown;

    private @Nullable String sha256;

    private UUID[] files;

    @Column(name = "files_by")
    private @Nullable UUID filesBy;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected Authority() {}

    Authority(UUID workerId, UUID memberId, List<String> signerKeys, Instant now) {
        this.workerId = workerId;
        this.id = Ids.next();
        this.memberId = memberId;
        this.signerKeys = signerKeys.toArray(String[]::new);
        this.state = AuthorityState.ASKED;
        this.files = new UUID[0];
        this.askedAt = now;
    }

    /**
     * @param manner how
     * @param by the account of the signer; the officer at a visit, or who compared the paper
     * @param shown the text, sealed; null where nobody has seen one, as of people who are made up
     */
    record Act(SigningManner manner, UUID by, byte @Nullable [] shown, String sha256) {}

    void sign(Act act, Instant now, LocalDate until) {
        boolean ready = state == AuthorityState.ASKED || state == AuthorityState.ON_PAPER;
        if (!ready) throw new ProblemException(NOT_TO_SIGN);
        state = AuthorityState.SIGNED;
        manner = act.manner();
        signedBy = act.by();
        shown = act.shown();
        sha256 = act.sha256();
        signedAt = now;
        validUntil = until;
    }

    /** Photographed; an officer compares it. */
    void photographed(UUID by, List<UUID> photos) {
        if (state != AuthorityState.ASKED && state != AuthorityState.ON_PAPER) throw new ProblemException(NOT_TO_SIGN);
        state = AuthorityState.ON_PAPER;
        attach(by, photos);
    }

    void attach(UUID by, List<UUID> photos) {
        files = photos.toArray(UUID[]::new);
        filesBy = by;
    }

    /** The paper does not do: it is asked for again. */
    void reject() {
        if (state != AuthorityState.ON_PAPER) throw new ProblemException(NOT_TO_SIGN);
        state = AuthorityState.ASKED;
        files = new UUID[0];
        filesBy = null;
    }

    void revoke(Instant now) {
        if (state != AuthorityState.SIGNED && state != AuthorityState.ON_PAPER) throw new ProblemException(NOT_GIVEN);
        state = AuthorityState.REVOKED;
        revokedAt = now;
    }

    void lapse() {
        state = AuthorityState.LAPSED;
    }

    boolean isOf(Collection<String> keys) {
        return keys.isEmpty() ? signerKeys.length == 0 : !Collections.disjoint(signerKeys(), keys);
    }

    boolean isValid(LocalDate on) {
        return state == AuthorityState.SIGNED && validUntil != null && !validUntil.isBefore(on);
    }

    boolean isOver(LocalDate on) {
        return state == AuthorityState.SIGNED && !isValid(on);
    }

    UUID workerId() {
        return workerId;
    }

    UUID id() {
        return id;
    }

    UUID memberId() {
        return memberId;
    }

    AuthorityState state() {
        return state;
    }

    @Nullable
    SigningManner manner() {
        return manner;
    }

    List<String> signerKeys() {
        return List.of(signerKeys);
    }

    byte @Nullable [] shown() {
        return shown;
    }

    @Nullable
    String sha256() {
        return sha256;
    }

    List<UUID> files() {
        return List.of(files);
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    Instant signedAt() {
        return signedAt;
    }

    @Nullable
    LocalDate validUntil() {
        return validUntil;
    }

    @Nullable
    Instant revokedAt() {
        return revokedAt;
    }
}

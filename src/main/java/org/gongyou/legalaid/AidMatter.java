package org.gongyou.legalaid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The intake that all requests of a matter read. */
@Entity
@Table(name = "legal_aid_matter")
@IdClass(AidMatter.Key.class)
class AidMatter {

    record Key(UUID workerId, UUID id) implements Serializable {}

    @Id
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Id
    private UUID id;

    @Column(updatable = false)
    private String number;

    /** An {@link AidRequest} in the clear, sealed; null once it was erased. */
    private byte @Nullable [] content;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "consent_look_on")
    private @Nullable LocalDate consentLookOn;

    protected AidMatter() {}

    AidMatter(UUID workerId, UUID id, String number, byte[] content, Instant now) {
        this.workerId = workerId;
        this.id = id;
        this.number = number;
        this.content = content;
        this.createdAt = now;
    }

    void say(byte[] sealed) {
        content = sealed;
    }

    /** The same last day again changes nothing: nobody is told twice. */
    void watchConsent(@Nullable Consent before, @Nullable Consent after) {
        if (Objects.equals(before, after)) return;
        consentLookOn = after == null ? null : after.remindOn();
    }

    void lookAtConsentOn(@Nullable LocalDate day) {
        consentLookOn = day;
    }

    boolean isConsentToBeLookedAt(LocalDate today) {
        return consentLookOn != null && !consentLookOn.isAfter(today);
    }

    void erase() {
        content = null;
        consentLookOn = null;
    }

    UUID workerId() {
        return workerId;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    byte @Nullable [] content() {
        return content;
    }

    Instant createdAt() {
        return createdAt;
    }
}

package org.gongyou.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.persistence.Ids;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

/** A phone or browser an account is used on, with the session that lives on it, if any. */
@Entity
@Table(name = "account_device")
class Device {

    /** Characters of a keyed hash, six bits each. */
    private static final int MARK = 16;

    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private UUID workerId;

    @Column(updatable = false)
    private String deviceKey;

    private byte @Nullable [] name;
    private @Nullable String platform;
    private boolean trusted;
    private @Nullable UUID sessionId;
    private byte @Nullable [] refreshHash;
    private @Nullable Instant refreshUntil;
    private Instant lastUsedAt;

    @Column(updatable = false)
    private Instant createdAt;

    @Version
    private long version;

    protected Device() {}

    Device(UUID worker, String key, Instant now) {
        this.id = Ids.next();
        this.workerId = worker;
        this.deviceKey = key;
        this.createdAt = now;
        this.lastUsedAt = now;
    }

    /** How the id the app chose is stored and looked for. */
    static List<String> keys(Vault vault, String chosenId) {
        return vault.fingerprints("account.device", chosenId);
    }

    Device carriedOver(UUID otherWorker, Instant now) {
        Device carried = new Device(otherWorker, deviceKey, now);
        carried.name = name;
        carried.platform = platform;
        carried.trusted = true;
        return carried;
    }

    UUID id() {
        return id;
    }

    /** Tells it from other devices whoever is signed in on it, and says nothing of it. */
    String mark() {
        return deviceKey.substring(deviceKey.length() - MARK);
    }

    UUID workerId() {
        return workerId;
    }

    boolean isTrusted() {
        return trusted;
    }

    void trust() {
        trusted = true;
    }

    @Nullable
    UUID session() {
        return sessionId;
    }

    boolean isSignedIn() {
        return sessionId != null;
    }

    @Nullable
    String name(Vault vault) {
        return name == null ? null : vault.open(Sealed.DEVICE_NAME, name);
    }

    @Nullable
    String platform() {
        return platform;
    }

    Instant lastUsedAt() {
        return lastUsedAt;
    }

    void describe(DeviceRequest told, Vault vault) {
        name = told.name() == null ? null : vault.seal(Sealed.DEVICE_NAME, told.name());
        platform = told.platform();
    }

    /** From now on only the token with this hash refreshes the session. */
    void hold(RefreshToken token, Instant until, Instant now) {
        sessionId = token.session();
        refreshHash = token.hash();
        refreshUntil = until;
        lastUsedAt = now;
    }

    /** Whether the token is of the session that lives here; it may still be one that was used already. */
    boolean isLive(RefreshToken token, Instant now) {
        return token.session().equals(sessionId) && refreshUntil != null && now.isBefore(refreshUntil);
    }

    boolean isCurrent(RefreshToken token) {
        return refreshHash != null && MessageDigest.isEqual(refreshHash, token.hash());
    }

    void endSession() {
        sessionId = null;
        refreshHash = null;
        refreshUntil = null;
    }
}

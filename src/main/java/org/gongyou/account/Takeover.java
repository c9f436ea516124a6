package org.gongyou.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.platform.persistence.Ids;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

/** Somebody on a new phone says that an account is theirs. Owned by the account that asks. */
@Entity
class Takeover {

    /** Three days: long enough to read a message after a long shift or a weekend without the phone. */
    static final Duration WAIT = Duration.ofHours(72);

    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private UUID workerId;

    @Column(updatable = false)
    private UUID oldAccount;

    @Enumerated(EnumType.STRING)
    private TakeoverState state;

    @Column(updatable = false)
    private String factor;

    @Column(updatable = false)
    private Instant askedAt;

    @Column(updatable = false)
    private Instant dueAt;

    private @Nullable Instant endedAt;

    @Version
    private long version;

    protected Takeover() {}

    Takeover(UUID claimant, UUID oldAccount, String factor, Instant now) {
        this.id = Ids.next();
        this.workerId = claimant;
        this.oldAccount = oldAccount;
        this.state = TakeoverState.WAITING;
        this.factor = factor;
        this.askedAt = now;
        this.dueAt = now.plus(WAIT);
    }

    UUID id() {
        return id;
    }

    UUID claimant() {
        return workerId;
    }

    UUID holder() {
        return oldAccount;
    }

    TakeoverState state() {
        return state;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    /** The key under which the directory finds who claims an account. */
    String key() {
        return keyOf(oldAccount);
    }

    static String keyOf(UUID holder) {
        return holder.toString();
    }

    boolean isDue(Instant now) {
        return state == TakeoverState.WAITING && !now.isBefore(dueAt);
    }

    void question() {
        state = state.to(TakeoverState.UNDER_REVIEW);
    }

    void end(TakeoverState how, Instant now) {
        state = state.to(how);
        endedAt = now;
    }
}

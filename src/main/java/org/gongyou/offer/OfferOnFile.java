package org.gongyou.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** An offer as it is kept; a removed one stays as a trace, since what was redeemed refers to it. */
@Entity
@Table(name = "offer")
class OfferOnFile {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String code;

    @Column(name = "merchant_id", updatable = false)
    private UUID merchantId;

    @Enumerated(EnumType.STRING)
    private OfferState state;

    private String details;

    @Column(name = "doubtful_since")
    private @Nullable Instant doubtfulSince;

    @Column(name = "task_id")
    private @Nullable UUID taskId;

    @Column(name = "task_owner_id")
    private @Nullable UUID taskOwnerId;

    private boolean demo;
    private boolean removed;

    @Version
    private long version;

    protected OfferOnFile() {}

    /** @param details as {@code OfferJson} writes them */
    OfferOnFile(UUID id, String code, UUID merchantId, OfferState state, String details) {
        this.id = id;
        this.code = code;
        this.merchantId = merchantId;
        this.state = state;
        this.details = details;
    }

    /** By an officer, who thereby has looked: nothing is doubtful any more. */
    void revise(String said) {
        requireDecided();
        details = said;
        doubtfulSince = null;
    }

    void pause(boolean paused) {
        requireDecided();
        state = paused ? OfferState.PAUSED : OfferState.PUBLISHED;
    }

    private void requireDecided() {
        if (state == OfferState.PROPOSED || state == OfferState.REFUSED || state == OfferState.WITHDRAWN) {
            throw new ProblemException(OfferProblem.NOT_EDITABLE);
        }
    }

    /** What the case about it has come to. */
    void decided(OfferState outcome) {
        state = outcome;
    }

    void remove() {
        requireDecided();
        removed = true;
        doubtfulSince = null;
    }

    void doubt(@Nullable Instant since) {
        doubtfulSince = since;
    }

    /** Somebody is asked to look. */
    void ask(UUID owner, UUID task) {
        taskOwnerId = owner;
        taskId = task;
    }

    void askNobody() {
        taskOwnerId = null;
        taskId = null;
    }

    /** The case that asks somebody to look; null when none is open. */
    @Nullable
    UUID taskId() {
        return taskId;
    }

    /** The account, or union, that has it. */
    @Nullable
    UUID taskOwnerId() {
        return taskOwnerId;
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    UUID merchantId() {
        return merchantId;
    }

    OfferState state() {
        return state;
    }

    String details() {
        return details;
    }

    @Nullable
    Instant doubtfulSince() {
        return doubtfulSince;
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

package org.gongyou.representation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.persistence.Ids;
import org.jspecify.annotations.Nullable;

/** A case that a lawyer was asked to take. */
@Entity
@Table(name = "lawyer_offer")
@IdClass(Offer.Key.class)
class Offer {

    record Key(UUID lawyerId, UUID id) implements Serializable {}

    @Id
    @Column(name = "lawyer_id", updatable = false)
    private UUID lawyerId;

    @Id
    private UUID id;

    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    private OfferState state;

    @Column(name = "by_hand", updatable = false)
    private boolean byHand;

    @Column(name = "offered_at", updatable = false)
    private Instant offeredAt;

    @Column(name = "due_at", updatable = false)
    private Instant dueAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private byte @Nullable [] declaration;

    @Column(name = "opponent_keys", updatable = false)
    private String[] opponentKeys;

    @Column(name = "client_keys", updatable = false)
    private String[] clientKeys;

    @Column(name = "look_at")
    private @Nullable Instant lookAt;

    protected Offer() {}

    Offer(UUID lawyerId, WorkCase subject, Brief brief, boolean byHand, Instant now, Instant due) {
        this.lawyerId = lawyerId;
        this.id = Ids.next();
        this.workerId = subject.workerId();
        this.caseId = subject.id();
        this.number = subject.number();
        this.state = OfferState.OPEN;
        this.byHand = byHand;
        this.offeredAt = now;
        this.dueAt = due;
        this.opponentKeys = brief.opponents().stream().sorted().toArray(String[]::new);
        this.clientKeys = brief.clients().stream().sorted().toArray(String[]::new);
    }

    /** @param said sealed */
    void accept(byte[] said, Instant now) {
        state = OfferState.ACCEPTED;
        declaration = said;
        answeredAt = now;
    }

    void end(OfferState how, Instant now) {
        if (answeredAt == null) answeredAt = now;
        state = how;
        endedAt = now;
        lookAt = null;
    }

    void looked() {
        lookAt = null;
    }

    /** Whether it may still be answered. */
    boolean isOpen(Instant now) {
        return state == OfferState.OPEN && dueAt.isAfter(now);
    }

    UUID lawyerId() {
        return lawyerId;
    }

    UUID id() {
        return id;
    }

    UUID workerId() {
        return workerId;
    }

    UUID caseId() {
        return caseId;
    }

    String number() {
        return number;
    }

    OfferState state() {
        return state;
    }

    boolean isByHand() {
        return byHand;
    }

    Instant offeredAt() {
        return offeredAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    byte @Nullable [] declaration() {
        return declaration;
    }
}

package org.gongyou.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.persistence.Ids;
import org.jspecify.annotations.Nullable;

/** Cash or goods that somebody was given at a visit: one officer hands over, another has seen it. */
@Entity
@Table(name = "payment_handover")
@IdClass(Handover.Key.class)
class Handover {

    record Key(UUID budgetId, UUID paymentId, UUID id) implements Serializable {}

    @Id
    @Column(name = "budget_id", updatable = false)
    private UUID budgetId;

    @Id
    @Column(name = "payment_id", updatable = false)
    private UUID paymentId;

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID signature;

    @Column(updatable = false)
    private UUID[] photos;

    @Column(updatable = false)
    private UUID owner;

    @Column(name = "handed_by", updatable = false)
    private UUID handedBy;

    @Column(name = "handed_at", updatable = false)
    private Instant handedAt;

    @Column(name = "witnessed_by")
    private @Nullable UUID witnessedBy;

    @Column(name = "witnessed_at")
    private @Nullable Instant witnessedAt;

    private boolean denied;

    protected Handover() {}

    Handover(Payment payment, HandoverRequest request, UUID owner, UUID by, Instant now) {
        this.budgetId = payment.budgetId();
        this.paymentId = payment.id();
        this.id = Ids.next();
        this.signature = request.signature();
        this.photos = request.photos().toArray(UUID[]::new);
        this.owner = owner;
        this.handedBy = by;
        this.handedAt = now;
    }

    void witness(UUID by, boolean arrived, Instant now) {
        witnessedBy = by;
        witnessedAt = now;
        denied = !arrived;
    }

    UUID id() {
        return id;
    }

    UUID signature() {
        return signature;
    }

    List<UUID> photos() {
        return List.of(photos);
    }

    UUID handedBy() {
        return handedBy;
    }

    Instant handedAt() {
        return handedAt;
    }

    @Nullable
    UUID witnessedBy() {
        return witnessedBy;
    }

    @Nullable
    Instant witnessedAt() {
        return witnessedAt;
    }

    boolean isDenied() {
        return denied;
    }
}

package org.gongyou.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.platform.persistence.Ids;
import org.jspecify.annotations.Nullable;

/** Money put into a budget, or taken out of it; it counts once a second person has said so. */
@Entity
@Table(name = "budget_funding")
@IdClass(Funding.Key.class)
class Funding {

    record Key(UUID budgetId, UUID id) implements Serializable {}

    @Id
    @Column(name = "budget_id", updatable = false)
    private UUID budgetId;

    @Id
    private UUID id;

    @Column(name = "amount_in_fen", updatable = false)
    private long amountInFen;

    @Column(updatable = false)
    private String reference;

    @Column(name = "made_by", updatable = false)
    private UUID madeBy;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "confirmed_by")
    private @Nullable UUID confirmedBy;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    protected Funding() {}

    Funding(UUID budgetId, FundingRequest request, UUID madeBy, Instant now) {
        this.budgetId = budgetId;
        this.id = Ids.next();
        this.amountInFen = request.amountInFen();
        this.reference = request.reference();
        this.madeBy = madeBy;
        this.madeAt = now;
    }

    void confirm(UUID by, Instant now) {
        confirmedBy = by;
        confirmedAt = now;
    }

    boolean isConfirmed() {
        return confirmedBy != null;
    }

    Entry entry(UUID actor) {
        return new Entry(
                budgetId, EntryKind.FUND, id, id, actor, LedgerAccount.SOURCE, LedgerAccount.AVAILABLE, amountInFen);
    }

    UUID budgetId() {
        return budgetId;
    }

    UUID id() {
        return id;
    }

    long amountInFen() {
        return amountInFen;
    }

    String reference() {
        return reference;
    }

    UUID madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    @Nullable
    UUID confirmedBy() {
        return confirmedBy;
    }

    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }
}

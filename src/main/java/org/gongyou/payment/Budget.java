package org.gongyou.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.platform.persistence.Ids;

/** What a union has for a programme or product in a year. How much, the {@link Ledger} knows. */
@Entity
@Table(name = "budget")
class Budget {

    @Id
    private UUID id;

    @Column(name = "union_id", updatable = false)
    private UUID unionId;

    @Column(updatable = false)
    private String programme;

    @Column(updatable = false)
    private int year;

    @Column(updatable = false)
    private String title;

    @Column(name = "made_by", updatable = false)
    private UUID madeBy;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(updatable = false)
    private boolean demo;

    protected Budget() {}

    Budget(UUID unionId, BudgetRequest request, UUID madeBy, Instant now, boolean demo) {
        this.id = Ids.next();
        this.unionId = unionId;
        this.programme = request.programme();
        this.year = request.year();
        this.title = request.title();
        this.madeBy = madeBy;
        this.madeAt = now;
        this.demo = demo;
    }

    UUID id() {
        return id;
    }

    UUID unionId() {
        return unionId;
    }

    String programme() {
        return programme;
    }

    int year() {
        return year;
    }

    String title() {
        return title;
    }

    UUID madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }
}

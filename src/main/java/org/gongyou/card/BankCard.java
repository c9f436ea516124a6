package org.gongyou.card;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.platform.problem.ProblemException;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

/** What the case of the same id asks the bank for, and the card that came of it. */
@Entity
@Table(name = "bank_card")
class BankCard {

    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private UUID workerId;

    private String branch;

    @Column(updatable = false)
    private boolean inPerson;

    private boolean active;
    private @Nullable Instant lostAt;

    @Column(updatable = false)
    private Instant appliedAt;

    @Version
    private long version;

    protected BankCard() {}

    BankCard(UUID workerId, UUID id, String branch, boolean inPerson, Instant now) {
        this.workerId = workerId;
        this.id = id;
        this.branch = branch;
        this.inPerson = inPerson;
        this.appliedAt = now;
    }

    void fetchAt(String other) {
        branch = other;
    }

    void activate() {
        active = true;
    }

    /** Said twice it was lost once. */
    void lose(Instant now) {
        if (!active) {
            throw new ProblemException(CardProblem.NO_BANK_CARD);
        }
        lostAt = lostAt == null ? now : lostAt;
    }

    boolean isInUse() {
        return active && lostAt == null;
    }

    boolean isInPerson() {
        return inPerson;
    }

    UUID id() {
        return id;
    }

    String branch() {
        return branch;
    }

    @Nullable
    Instant lostAt() {
        return lostAt;
    }

    BankOrder order(BankOrder.What what, String number) {
        return new BankOrder(what, id, workerId, number, branch, inPerson);
    }
}

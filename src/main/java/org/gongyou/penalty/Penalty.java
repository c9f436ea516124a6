package org.gongyou.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

/** One penalty of a worker's. */
@Entity
@Table(name = "penalty")
@IdClass(Penalty.Key.class)
class Penalty {

    record Key(UUID workerId, UUID id) implements Serializable {}

    @Id
    @PartitionKey
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Id
    private UUID id;

    @Column(updatable = false)
    private String scope;

    @Column(name = "union_id", updatable = false)
    private UUID unionId;

    @Column(name = "campaign_id", updatable = false)
    private UUID campaignId;

    @Column(updatable = false)
    private String title;

    @Column(name = "title_en", updatable = false)
    private @Nullable String titleEn;

    @Column(updatable = false)
    private int unused;

    @Column(name = "barred_from", updatable = false)
    private Instant barredFrom;

    @Column(name = "barred_until", updatable = false)
    private Instant barredUntil;

    @Column(name = "lifted_at")
    private @Nullable Instant liftedAt;

    private @Nullable String appeal;

    @Version
    private long version;

    protected Penalty() {}

    /** @param unused how many led to it */
    Penalty(UnusedCoupon last, int unused, Instant now) {
        this.workerId = last.worker();
        this.id = Ids.next();
        this.scope = last.scope();
        this.unionId = last.union();
        this.campaignId = last.campaign();
        this.title = last.title();
        this.titleEn = last.titleEn();
        this.unused = unused;
        this.barredFrom = now;
        this.barredUntil = now.plus(Duration.ofDays(last.rule().barredDays()));
    }

    /** The worker objects. @throws ProblemException 409 when that is done already, or of no use any more */
    void requireAppealable(Instant now) {
        if (stateAt(now) != PenaltyState.ACTIVE) throw new ProblemException(PenaltyProblem.OVER);
        if (appeal != null) throw new ProblemException(PenaltyProblem.APPEALED).with("number", appeal);
    }

    void appealedIn(String number) {
        appeal = number;
    }

    void lift(Instant now) {
        if (liftedAt == null) liftedAt = now;
    }

    PenaltyState stateAt(Instant now) {
        if (liftedAt != null) return PenaltyState.LIFTED;
        return now.isBefore(barredUntil) ? PenaltyState.ACTIVE : PenaltyState.OVER;
    }

    UUID workerId() {
        return workerId;
    }

    UUID id() {
        return id;
    }

    String scope() {
        return scope;
    }

    UUID unionId() {
        return unionId;
    }

    UUID campaignId() {
        return campaignId;
    }

    String title() {
        return title;
    }

    String titleEn() {
        return titleEn == null ? title : titleEn;
    }

    int unused() {
        return unused;
    }

    Instant barredFrom() {
        return barredFrom;
    }

    Instant barredUntil() {
        return barredUntil;
    }

    @Nullable
    Instant liftedAt() {
        return liftedAt;
    }

    @Nullable
    String appeal() {
        return appeal;
    }
}

package org.gongyou.warmth;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.payment.Manner;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** People whom a union helps on an occasion. */
@Entity
@Table(name = "warmth_list")
@IdClass(WarmthList.Key.class)
class WarmthList {

    record Key(UUID unionId, UUID id) implements Serializable {}

    @Id
    @Column(name = "union_id", updatable = false)
    private UUID unionId;

    @Id
    private UUID id;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String programme;

    @Column(name = "programme_version", updatable = false)
    private UUID programmeVersion;

    @Column(updatable = false)
    private String occasion;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Manner manner;

    @Column(name = "amount_in_fen", updatable = false)
    private long amountInFen;

    @Column(updatable = false)
    private @Nullable String goods;

    @Column(updatable = false)
    private @Nullable Integer quota;

    @Enumerated(EnumType.STRING)
    private ListState state;

    private int lines;

    @Column(name = "made_by", updatable = false)
    private UUID madeBy;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "approved_by")
    private @Nullable UUID approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Version
    private long version;

    protected WarmthList() {}

    WarmthList(WarmthListRequest request, UUID programmeVersion, UUID madeBy, Instant now) {
        this.unionId = request.unionId();
        this.id = Ids.next();
        this.title = request.title();
        this.programme = request.programmeCode();
        this.programmeVersion = programmeVersion;
        this.occasion = request.occasion();
        this.manner = request.manner();
        this.amountInFen = request.amountInFen();
        this.goods = request.goods();
        this.quota = request.quota();
        this.state = ListState.DRAFT;
        this.madeBy = madeBy;
        this.madeAt = now;
    }

    void requireDraft() {
        if (state != ListState.DRAFT) throw new ProblemException(WarmthProblem.ILLEGAL_STATE);
    }

    void entered(int people) {
        requireDraft();
        lines += people;
    }

    void approve(UUID by, Instant now) {
        requireDraft();
        if (lines == 0) throw new ProblemException(WarmthProblem.NOBODY_ON_IT);
        state = ListState.APPROVED;
        approvedBy = by;
        approvedAt = now;
    }

    void cancel() {
        requireDraft();
        state = ListState.CANCELLED;
    }

    /** Nobody is helped twice on an occasion. */
    String purpose(UUID worker) {
        return WarmthPayments.PREFIX + programme + ":" + occasion + ":" + worker;
    }

    UUID unionId() {
        return unionId;
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    String programme() {
        return programme;
    }

    UUID programmeVersion() {
        return programmeVersion;
    }

    String occasion() {
        return occasion;
    }

    Manner manner() {
        return manner;
    }

    long amountInFen() {
        return amountInFen;
    }

    @Nullable
    String goods() {
        return goods;
    }

    @Nullable
    Integer quota() {
        return quota;
    }

    ListState state() {
        return state;
    }

    int lines() {
        return lines;
    }

    UUID madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    @Nullable
    UUID approvedBy() {
        return approvedBy;
    }

    @Nullable
    Instant approvedAt() {
        return approvedAt;
    }

    long version() {
        return version;
    }
}

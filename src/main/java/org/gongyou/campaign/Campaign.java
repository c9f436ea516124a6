package org.gongyou.campaign;

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

/** A campaign as its officers keep it. */
@Entity
@Table(name = "campaign")
class Campaign {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String code;

    @Column(name = "union_id", updatable = false)
    private UUID unionId;

    @Enumerated(EnumType.STRING)
    private CampaignMode mode;

    @Enumerated(EnumType.STRING)
    private CampaignState state;

    private int quota;
    /** How many numbers are given before papers decide; null in other modes. */
    private @Nullable Integer numbers;

    private @Nullable String series;

    @Column(name = "over_at")
    private @Nullable Instant overAt;

    /** A {@link CampaignContent} as JSON. */
    private String content;

    @Column(updatable = false)
    private boolean demo;

    @Version
    private long version;

    protected Campaign() {}

    Campaign(UUID id, String code, UUID unionId, boolean demo) {
        this.id = id;
        this.code = code;
        this.unionId = unionId;
        this.state = CampaignState.DRAFT;
        this.demo = demo;
    }

    /** @throws ProblemException 409 once people have read it */
    void say(CampaignRequest said, String content) {
        if (state != CampaignState.DRAFT) throw new ProblemException(CampaignProblem.PUBLISHED);
        this.mode = said.mode();
        this.quota = said.quota();
        this.numbers = said.numbers() == null ? null : said.numbers().count();
        this.series = said.series();
        this.overAt = said.coupon().validUntil();
        this.content = content;
    }

    void publish() {
        if (state != CampaignState.DRAFT) throw new ProblemException(CampaignProblem.PUBLISHED);
        state = CampaignState.PUBLISHED;
    }

    /** @throws ProblemException 409 before people have read it, when all can be said anew, and once it is cancelled */
    void raise(int more) {
        if (state != CampaignState.PUBLISHED) throw new ProblemException(CampaignProblem.NOT_PUBLISHED);
        quota += more;
    }

    /** Nothing more is won; what was won stays. */
    void cancel() {
        if (state == CampaignState.CANCELLED) throw new ProblemException(CampaignProblem.NOT_CANCELLABLE);
        state = CampaignState.CANCELLED;
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    UUID unionId() {
        return unionId;
    }

    CampaignMode mode() {
        return mode;
    }

    CampaignState state() {
        return state;
    }

    int quota() {
        return quota;
    }

    @Nullable
    Integer numbers() {
        return numbers;
    }

    @Nullable
    String series() {
        return series;
    }

    String content() {
        return content;
    }

    boolean isDemo() {
        return demo;
    }

    long version() {
        return version;
    }
}

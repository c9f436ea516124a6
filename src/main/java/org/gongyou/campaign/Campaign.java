package org.gongyou.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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
    private @Nullable String series;

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
    void say(CampaignMode mode, int quota, @Nullable String series, String content) {
        if (state != CampaignState.DRAFT) throw new ProblemException(CampaignProblem.PUBLISHED);
        this.mode = mode;
        this.quota = quota;
        this.series = series;
        this.content = content;
    }

    void publish() {
        if (state != CampaignState.DRAFT) throw new ProblemException(CampaignProblem.PUBLISHED);
        state = CampaignState.PUBLISHED;
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

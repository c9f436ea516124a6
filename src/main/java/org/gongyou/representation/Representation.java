package org.gongyou.representation;

import static org.gongyou.representation.RepresentationState.ACTING;
import static org.gongyou.representation.RepresentationState.ENDED;
import static org.gongyou.representation.RepresentationState.NOBODY_LEFT;
import static org.gongyou.representation.RepresentationState.OFFERED;
import static org.gongyou.representation.RepresentationState.SEEKING;

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
import org.gongyou.casework.WorkCase;
import org.jspecify.annotations.Nullable;

/** Who helps in a case. Its row is locked after the case's. */
@Entity
@Table(name = "representation")
@IdClass(Representation.Key.class)
class Representation {

    record Key(UUID workerId, UUID caseId) implements Serializable {}

    @Id
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Column(updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    private RepresentationState state;

    @Column(name = "lawyer_id")
    private @Nullable UUID lawyerId;

    @Column(name = "offer_id")
    private @Nullable UUID offerId;

    @Column(name = "act_at")
    private @Nullable Instant actAt;

    private Instant since;

    @Version
    private long version;

    protected Representation() {}

    Representation(WorkCase subject, Instant now) {
        this.workerId = subject.workerId();
        this.caseId = subject.id();
        this.number = subject.number();
        this.state = SEEKING;
        this.actAt = now;
        this.since = now;
    }

    /** Somebody is to be asked, at once. */
    void seek(Instant now) {
        enter(SEEKING, null, null, now, now);
    }

    /** It goes on waiting. */
    void seekAgainAt(Instant look) {
        actAt = look;
    }

    void offer(Offer offer, Instant now) {
        enter(OFFERED, offer.lawyerId(), offer.id(), offer.dueAt(), now);
    }

    void act(Offer offer, Instant now) {
        enter(ACTING, offer.lawyerId(), offer.id(), null, now);
    }

    void findNobody(Instant now) {
        enter(NOBODY_LEFT, null, null, null, now);
    }

    void end(Instant now) {
        enter(ENDED, null, null, null, now);
    }

    private void enter(
            RepresentationState next,
            @Nullable UUID lawyer,
            @Nullable UUID offer,
            @Nullable Instant look,
            Instant now) {
        state = next;
        lawyerId = lawyer;
        offerId = offer;
        actAt = look;
        since = now;
    }

    boolean is(RepresentationState wanted) {
        return state == wanted;
    }

    boolean isDue(Instant now) {
        return actAt != null && !actAt.isAfter(now);
    }

    UUID workerId() {
        return workerId;
    }

    UUID caseId() {
        return caseId;
    }

    RepresentationState state() {
        return state;
    }

    @Nullable
    UUID lawyerId() {
        return lawyerId;
    }

    @Nullable
    UUID offerId() {
        return offerId;
    }

    @Nullable
    Instant actAt() {
        return actAt;
    }

    Instant since() {
        return since;
    }
}

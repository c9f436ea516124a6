package org.gongyou.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When things happened to a case, and by when the next has to. */
@Embeddable
public class CaseDates {

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "promised_at")
    private @Nullable Instant promisedAt;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    private int escalations;

    protected CaseDates() {}

    CaseDates(Instant openedAt) {
        this.openedAt = openedAt;
        this.changedAt = openedAt;
    }

    void enter(State next, @Nullable Instant due, Instant now) {
        dueAt = due;
        promisedAt = due;
        escalations = 0;
        closedAt = next.isClosed() ? now : null;
    }

    /** Time ran out: a time of its own for the next union; the first promise stays on record. */
    void escalate(@Nullable Instant due) {
        dueAt = due;
        escalations++;
    }

    /** It hurries now: by then, unless it was sooner anyway. */
    void shorten(@Nullable Instant due) {
        if (due == null || (dueAt != null && dueAt.isBefore(due))) return;
        dueAt = due;
        if (escalations == 0) promisedAt = due;
    }

    void change(Instant now) {
        changedAt = now;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable Instant promisedAt() {
        return promisedAt;
    }

    public @Nullable Instant dueAt() {
        return dueAt;
    }

    public boolean isOverdue() {
        return escalations > 0;
    }
}

package org.gongyou.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.MadeUpDecisions;
import org.gongyou.casework.WorkCase;
import org.jspecify.annotations.Nullable;

/**
 * Applicants of a demonstration, who go the way of all others: the same rules, numbers, deadlines and notices. Every call
 * works in the caller's transaction.
 */
@ApplicationScoped
public class MadeUpApplicants {

    private final Joining joining;
    private final Cases cases;
    private final MadeUpDecisions decisions;
    private final Texts texts;

    MadeUpApplicants(Joining joining, Cases cases, MadeUpDecisions decisions, Texts texts) {
        this.joining = joining;
        this.cases = cases;
        this.decisions = decisions;
        this.texts = texts;
    }

    /** Today's, for an application. */
    public Charter charter() {
        return new Charter(texts.charterVersion());
    }

    /** @return the id of the draft */
    public Uni<UUID> draft(UUID worker, JoinRequest request) {
        return joining.begin(worker, request).map(WorkCase::id);
    }

    /** The worker submits, or withdraws. */
    public Uni<Void> act(UUID worker, UUID application, String verb) {
        return cases.locked(worker, application)
                .chain(subject -> cases.takeAsApplicant(subject, verb))
                .replaceWithVoid();
    }

    public Uni<Void> decide(UUID officer, UUID worker, UUID application, String verb, @Nullable String reason) {
        return cases.locked(worker, application)
                .chain(subject -> decisions.decide(officer, subject, verb, reason))
                .replaceWithVoid();
    }
}

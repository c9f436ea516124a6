package org.gongyou.casework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edge about to be taken.
 *
 * @param actorId the account that takes it; null for the system
 * @param reasonCode of the kind's {@link Reason}s
 * @param details what the decision adds, to be checked by the kind; null when nothing was sent
 */
public record Step(
        WorkCase subject,
        Edge edge,
        Actor actor,
        @Nullable UUID actorId,
        @Nullable String reasonCode,
        @Nullable String note,
        @Nullable JsonNode details) {

    public boolean is(String verb) {
        return edge.verb().equals(verb);
    }

    /** The officer behind a decision. */
    public UUID decider() {
        if (actorId == null) {
            throw new IllegalStateException("an officer's edge has an officer");
        }
        return actorId;
    }

    static Step by(Actor actor, @Nullable UUID actorId, WorkCase subject, Edge edge) {
        return new Step(subject, edge, actor, actorId, null, null, null);
    }
}

package org.gongyou.casework;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decisions of a demonstration's officers. Their scope is not asked for; whatever else holds of a decision holds. */
@ApplicationScoped
public class MadeUpDecisions {

    private final Cases cases;

    MadeUpDecisions(Cases cases) {
        this.cases = cases;
    }

    /** In the caller's transaction, about a locked case. */
    public Uni<WorkCase> decide(UUID officer, WorkCase subject, String verb, @Nullable String reason) {
        Edge edge = cases.edge(subject, verb);
        return cases.take(new Step(subject, edge, Actor.HANDLER, officer, reason, null, null));
    }
}

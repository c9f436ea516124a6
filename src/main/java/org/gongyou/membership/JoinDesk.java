package org.gongyou.membership;

import static org.gongyou.membership.MembershipProblem.CHARTER_OUTDATED;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.problem.ProblemException;

/** What an application is held against when it is written: today's charter, the tree of unions, the register of members. */
@ApplicationScoped
class JoinDesk {

    private final Texts texts;
    private final Unions unions;
    private final JoinPatch patch;
    private final Eligibility eligibility;
    private final Clock clock;

    JoinDesk(Texts texts, Unions unions, JoinPatch patch, Eligibility eligibility, Clock clock) {
        this.texts = texts;
        this.unions = unions;
        this.patch = patch;
        this.eligibility = eligibility;
        this.clock = clock;
    }

    JoinRoute route(JoinRequest request) {
        if (!request.charter().version().equals(texts.charterVersion())) {
            throw ProblemException.invalid("/charter/version", CHARTER_OUTDATED);
        }
        return JoinRoute.of(request, unions.tree());
    }

    Uni<Void> requireNoMember(UUID worker) {
        return eligibility.requireNoMember(worker);
    }

    Uni<JoinRequest> patched(JoinRequest current, ObjectNode changes) {
        return patch.merged(current, changes);
    }

    Instant now() {
        return clock.instant();
    }
}

package org.gongyou.membership;

import static org.gongyou.membership.MembershipProblem.CHARTER_OUTDATED;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.MergePatch;

/** What an application is held against when it is written: today's charter, the tree of unions. */
@ApplicationScoped
class JoinDesk {

    private final Texts texts;
    private final Unions unions;
    private final MergePatch patch;
    private final ObjectMapper json;

    JoinDesk(Texts texts, Unions unions, MergePatch patch, ObjectMapper json) {
        this.texts = texts;
        this.unions = unions;
        this.patch = patch;
        this.json = json;
    }

    JoinRoute route(JoinRequest request) {
        if (!request.charter().version().equals(texts.charterVersion())) {
            throw ProblemException.invalid("/charter/version", CHARTER_OUTDATED);
        }
        return JoinRoute.of(request, unions.tree());
    }

    Uni<JoinRequest> patched(JoinRequest current, ObjectNode changes) {
        return patch.merged(json.<ObjectNode>valueToTree(current), changes, JoinRequest.class);
    }
}

package org.gongyou.membership;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.CaseProfile;
import org.gongyou.casework.Reason;
import org.gongyou.casework.StateGraph;
import org.gongyou.casework.Step;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** What all cases about an existing membership have in common. */
@ApplicationScoped
class Requests {

    private final MembershipRepository repository;
    private final Unions unions;

    Requests(MembershipRepository repository, Unions unions) {
        this.repository = repository;
        this.unions = unions;
    }

    static CaseProfile profile(String name, String prefix, Words title, List<Reason> reasons, StateGraph graph) {
        return new CaseProfile(name, prefix, title, OfficerFunction.REVIEW_MEMBERSHIP, reasons, graph);
    }

    Uni<JsonNode> details(UUID worker, UUID caseId) {
        return repository
                .request(worker, caseId)
                .chain(request -> request == null
                        ? Uni.createFrom().item(JsonNodeFactory.instance.objectNode())
                        : repository
                                .membership(worker, request.membershipId())
                                .map(membership -> shown(request, membership)));
    }

    private JsonNode shown(MembershipRequest request, @Nullable Membership membership) {
        ObjectNode details = JsonNodeFactory.instance.objectNode();
        if (membership != null) {
            details.put("memberNumber", membership.memberNumber());
        }
        details.set("from", union(request.fromUnionId()));
        if (request.toUnionId() != null) {
            details.set("to", union(request.toUnionId()));
        }
        if (request.ground() != null) {
            details.put("ground", request.ground());
        }
        return details;
    }

    private ObjectNode union(UUID id) {
        UnionNode union = unions.tree().find(id);
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id.toString())
                .put("name", union == null ? "" : union.name());
    }

    /** The request behind a case about a membership. */
    Uni<MembershipRequest> of(Step step) {
        return repository
                .request(step.subject().workerId(), step.subject().id())
                .map(found -> {
                    if (found == null) {
                        throw new IllegalStateException("a case about a membership has its request");
                    }
                    return found;
                });
    }
}

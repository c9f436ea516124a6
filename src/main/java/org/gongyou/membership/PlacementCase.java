package org.gongyou.membership;

import static org.gongyou.casework.Actor.HANDLER;
import static org.gongyou.casework.Actor.SYSTEM;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.casework.CaseKind;
import org.gongyou.casework.CaseProfile;
import org.gongyou.casework.Holder;
import org.gongyou.casework.StateGraph;
import org.gongyou.casework.Step;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemException;

/** Out of the holding union (周转库): the union above it names a street or industry union, by a date the worker sees. */
@ApplicationScoped
class PlacementCase implements CaseKind {

    private static final String OPEN = "WAITING";
    private static final String PLACE = "place";

    private final Register register;
    private final Requests requests;
    private final Unions unions;
    private final CaseProfile profile;

    PlacementCase(
            Requests requests,
            Unions unions,
            Register register,
            @ConfigProperty(name = "gongyou.membership.placement-days") int placementDays) {
        this.requests = requests;
        this.unions = unions;
        this.profile =
                Requests.profile("PLACEMENT", "PL", new Words("会籍接转", "Placement"), List.of(), graph(placementDays));
        this.register = register;
    }

    static StateGraph graph(int placementDays) {
        return StateGraph.begin()
                .state(
                        OPEN,
                        Holder.UNION,
                        placementDays,
                        new Words("待街道或行业工会接转", "Waiting for a street or industry union"),
                        new Words(
                                "您已是会员，会籍暂存周转库；站点、法律援助、困难帮扶现在即可使用，街道或行业工会将在期限前接转。",
                                "You are a member, held for now. Stations, legal aid and relief work today; a street or industry union"
                                        + " takes over by the date shown."))
                .closed(
                        "PLACED",
                        new Words("已接转", "Placed"),
                        new Words("您的会籍已由新工会接收。", "Your membership is with its union now."))
                .closed(
                        "ENDED",
                        new Words("已终止", "Ended"),
                        new Words("会籍已变更，无需接转。", "The membership changed; nothing to place."))
                .edge(PLACE, OPEN, "PLACED", HANDLER)
                .edge("end", OPEN, "ENDED", SYSTEM, HANDLER)
                .build();
    }

    @Override
    public CaseProfile profile() {
        return profile;
    }

    @Override
    public Uni<JsonNode> details(UUID worker, UUID caseId, Language language) {
        return requests.details(worker, caseId);
    }

    @Override
    public Uni<Void> take(Step step) {
        if (!step.is(PLACE)) {
            return Uni.createFrom().voidItem();
        }
        UUID to = target(step);
        return requests.of(step)
                .chain(request -> register.move(request.workerId(), request.membershipId(), to))
                .invoke(() -> step.subject().reroute(to));
    }

    private UUID target(Step step) {
        JsonNode details = step.details();
        try {
            UUID id = UUID.fromString(
                    details == null ? "" : details.path("unionId").asText());
            return JoinRoute.joinable(id, unions.tree(), "/details/unionId").id();
        } catch (IllegalArgumentException notAnId) {
            throw ProblemException.invalid("/details/unionId", MembershipProblem.UNION_UNKNOWN);
        }
    }
}

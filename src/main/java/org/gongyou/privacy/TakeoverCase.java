package org.gongyou.privacy;

import static org.gongyou.casework.Actor.HANDLER;
import static org.gongyou.casework.Actor.SYSTEM;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.account.TakeoverReview;
import org.gongyou.account.Takeovers;
import org.gongyou.casework.CaseKind;
import org.gongyou.casework.CaseProfile;
import org.gongyou.casework.Cases;
import org.gongyou.casework.Holder;
import org.gongyou.casework.NewCase;
import org.gongyou.casework.Reason;
import org.gongyou.casework.StateGraph;
import org.gongyou.casework.Step;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;

/** A take-over that met an objection, as a kind of case; it has the id of the take-over. */
@ApplicationScoped
class TakeoverCase implements CaseKind, TakeoverReview {

    private static final String WAITING = "WAITING";
    private static final String APPROVE = "approve";
    private static final String REFUSE = "refuse";
    private static final String GIVE_UP = "give-up";

    private static final List<Reason> REASONS = List.of(new Reason(
            "identity-not-shown",
            new Words("未能核实本人身份", "The claimant could not show who they are"),
            new Words("《个人信息保护法》第五十条", "Personal Information Protection Law art. 50"),
            new Words("请携带证件原件到工会窗口办理，或拨打12351。", "Bring the original document to a union's window, or call 12351.")));

    private final Takeovers takeovers;
    private final Cases cases;
    private final Unions unions;
    private final CaseProfile profile;

    TakeoverCase(
            Takeovers takeovers,
            Cases cases,
            Unions unions,
            @ConfigProperty(name = "gongyou.takeover.review-days") int reviewDays) {
        this.takeovers = takeovers;
        this.cases = cases;
        this.unions = unions;
        this.profile = new CaseProfile(
                "TAKEOVER",
                "TK",
                new Words("账号接管核实", "Take-over of an account"),
                OfficerFunction.REVIEW_TAKEOVER,
                REASONS,
                graph(reviewDays));
    }

    static StateGraph graph(int reviewDays) {
        return StateGraph.begin()
                .state(
                        WAITING,
                        Holder.UNION,
                        reviewDays,
                        new Words("核实中", "Being looked into"),
                        new Words(
                                "原手机号提出了异议，工会将在期限内核实，请准备好证件；期间您可照常办理新事项。",
                                "The old phone objected. The union looks into it by the date shown; keep your document at hand. New"
                                        + " cases work meanwhile."))
                .closed(
                        "GRANTED",
                        new Words("已换绑", "Granted"),
                        new Words("账号已换绑到您的新手机号，请重新登录。", "The account is on your new phone. Please sign in again."))
                .closed(
                        "REFUSED",
                        new Words("未通过", "Refused"),
                        new Words(
                                "请查看原因；可携带证件到窗口办理或拨打12351。", "See why; bring your document to a window or call 12351."))
                .closed("GIVEN_UP", new Words("已放弃", "Given up"), new Words("您已放弃接管申请。", "You gave the take-over up."))
                .edge(APPROVE, WAITING, "GRANTED", HANDLER)
                .reasonedEdge(REFUSE, WAITING, "REFUSED", HANDLER)
                .edge(GIVE_UP, WAITING, "GIVEN_UP", SYSTEM)
                .build();
    }

    @Override
    public CaseProfile profile() {
        return profile;
    }

    @Override
    public Uni<Void> take(Step step) {
        return switch (step.edge().verb()) {
            case APPROVE ->
                takeovers.decide(step.subject().workerId(), step.subject().id(), true, step.decider());
            case REFUSE ->
                takeovers.decide(step.subject().workerId(), step.subject().id(), false, step.decider());
            default -> Uni.createFrom().voidItem();
        };
    }

    @Override
    public Uni<Boolean> hasStake(List<UUID> person, UUID claimant, UUID takeover) {
        return takeovers.holder(claimant, takeover).map(person::contains);
    }

    /** The claimant must show who they are; what the account says would only help to pretend it. */
    @Override
    public boolean disclosesPerson() {
        return false;
    }

    /** Nothing about either person: the officer asks for papers, and compares them at the window. */
    @Override
    public Uni<JsonNode> details(UUID worker, UUID caseId, Language language) {
        return Uni.createFrom().item(JsonNodeFactory.instance.objectNode().put("takeoverId", caseId.toString()));
    }

    @Override
    public Uni<Void> begin(UUID takeover, UUID claimant, UUID holder) {
        UnionNode city = unions.tree().root();
        if (city == null) {
            throw new ProblemException(RequestProblem.UNAVAILABLE);
        }
        return cases.open(NewCase.own(takeover, this, claimant, city.id(), null), RequestProblem.IN_PROGRESS)
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> end(UUID takeover, UUID claimant) {
        return cases.locked(claimant, takeover)
                .chain(subject -> cases.takeAsSystem(subject, GIVE_UP))
                .replaceWithVoid();
    }
}

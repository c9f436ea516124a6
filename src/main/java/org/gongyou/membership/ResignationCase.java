package org.gongyou.membership;

import static org.gongyou.casework.Actor.APPLICANT;
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
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;

/** Resignation (退会). Leaving is free (union constitution ch. 1): nobody can refuse it, and silence approves. */
@ApplicationScoped
class ResignationCase implements CaseKind {

    private static final String SUBMITTED = "SUBMITTED";
    private static final String APPROVE = "approve";

    private final Register register;
    private final Requests requests;
    private final CaseProfile profile;

    ResignationCase(
            Requests requests,
            Register register,
            @ConfigProperty(name = "gongyou.membership.review-days") int reviewDays) {
        this.requests = requests;
        this.profile =
                Requests.profile("RESIGNATION", "RS", new Words("退会申请", "Resignation"), List.of(), graph(reviewDays));
        this.register = register;
    }

    static StateGraph graph(int reviewDays) {
        return StateGraph.begin()
                .state(
                        SUBMITTED,
                        Holder.UNION,
                        reviewDays,
                        APPROVE,
                        new Words("已提交", "Submitted"),
                        new Words(
                                "期限届满即办结；在此之前可以撤回。",
                                "It takes effect by the date shown at the latest; until then you can take it back."))
                .closed(
                        "APPROVED",
                        new Words("已退会", "You have left"),
                        new Words(
                                "会员证和会员待遇已停止；您可以随时重新入会。",
                                "Card and benefits have ended. You can join again at any time."))
                .closed("WITHDRAWN", new Words("已撤回", "Withdrawn"), new Words("您仍是会员。", "You are still a member."))
                .edge(APPROVE, SUBMITTED, "APPROVED", HANDLER, SYSTEM)
                .edge("withdraw", SUBMITTED, "WITHDRAWN", APPLICANT)
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
        return step.is(APPROVE)
                ? register.end(step.subject().workerId())
                : Uni.createFrom().voidItem();
    }
}

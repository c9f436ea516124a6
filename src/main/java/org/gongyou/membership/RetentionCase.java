package org.gongyou.membership;

import static org.gongyou.casework.Actor.APPLICANT;
import static org.gongyou.casework.Actor.HANDLER;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.casework.CaseKind;
import org.gongyou.casework.CaseProfile;
import org.gongyou.casework.Holder;
import org.gongyou.casework.Reason;
import org.gongyou.casework.StateGraph;
import org.gongyou.casework.Step;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;

/** Retained membership (保留会籍) of the retired and unemployed: no dues, no vote (R4). A transfer makes it active again. */
@ApplicationScoped
class RetentionCase implements CaseKind {

    private static final String SUBMITTED = "SUBMITTED";
    private static final String APPROVE = "approve";

    private static final List<Reason> REASONS = List.of(new Reason(
            "still-employed",
            new Words("仍在职", "Still employed"),
            new Words("《中国工会会员会籍管理办法》（2016）", "Rules on membership (2016)"),
            new Words("退休或失业后可重新申请。", "Apply again once retired or unemployed.")));

    private final Register register;
    private final Requests requests;
    private final CaseProfile profile;

    RetentionCase(
            Requests requests,
            Register register,
            @ConfigProperty(name = "gongyou.membership.review-days") int reviewDays) {
        this.requests = requests;
        this.profile = Requests.profile(
                "RETENTION", "RT", new Words("保留会籍", "Retained membership"), REASONS, graph(reviewDays));
        this.register = register;
    }

    static StateGraph graph(int reviewDays) {
        return StateGraph.begin()
                .state(
                        SUBMITTED,
                        Holder.UNION,
                        reviewDays,
                        new Words("已提交", "Submitted"),
                        new Words("工会将在期限内确认。", "The union confirms it by the date shown."))
                .closed(
                        "APPROVED",
                        new Words("已保留会籍", "Retained"),
                        new Words(
                                "保留会籍期间免缴会费；再就业后请办理转会。",
                                "No dues while retained. Ask for a transfer when you work again."))
                .closed(
                        "REFUSED",
                        new Words("未通过", "Refused"),
                        new Words("请查看原因；可重新申请或拨打12351。", "See why; apply again or call 12351."))
                .closed(
                        "WITHDRAWN",
                        new Words("已撤回", "Withdrawn"),
                        new Words("您的会籍没有变化。", "Your membership has not changed."))
                .edge(APPROVE, SUBMITTED, "APPROVED", HANDLER)
                .reasonedEdge("refuse", SUBMITTED, "REFUSED", HANDLER)
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
                ? requests.of(step).chain(request -> register.retain(request.workerId(), request.membershipId()))
                : Uni.createFrom().voidItem();
    }
}

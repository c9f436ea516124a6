package org.gongyou.membership;

import static org.gongyou.casework.Actor.APPLICANT;
import static org.gongyou.casework.Actor.HANDLER;
import static org.gongyou.casework.Actor.SYSTEM;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.casework.CaseKind;
import org.gongyou.casework.CaseProfile;
import org.gongyou.casework.Holder;
import org.gongyou.casework.StateGraph;
import org.gongyou.casework.Step;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;

/** Joining as a kind of case. */
@ApplicationScoped
class JoinCase implements CaseKind {

    static final String NAME = "JOIN";
    static final String SLOT = "joining";
    static final String DRAFT = "DRAFT";
    static final String MORE_INFORMATION = "MORE_INFORMATION";
    static final String SUBMIT = "submit";
    static final String WITHDRAW = "withdraw";
    static final String APPROVE = "approve";
    static final String APPROVE_AT_ONCE = "approve-at-once";
    static final String REVOKE = "revoke";
    static final String FORWARD = "forward";

    private static final Words TITLE = new Words("入会申请", "Application to join");

    private final CaseProfile profile;
    private final Eligibility eligibility;
    private final Admissions admissions;
    private final JoinDetails details;

    JoinCase(
            Eligibility eligibility,
            Admissions admissions,
            JoinDetails details,
            @ConfigProperty(name = "gongyou.membership.review-days") int reviewDays,
            @ConfigProperty(name = "gongyou.membership.answer-days") int answerDays) {
        this.eligibility = eligibility;
        this.admissions = admissions;
        this.details = details;
        this.profile = new CaseProfile(
                NAME, "JN", TITLE, OfficerFunction.REVIEW_MEMBERSHIP, JoinReasons.ALL, graph(reviewDays, answerDays));
    }

    static StateGraph graph(int reviewDays, int answerDays) {
        return StateGraph.begin()
                .state(
                        DRAFT,
                        Holder.DRAFT,
                        0,
                        new Words("草稿", "Draft"),
                        new Words("请核对后提交申请。", "Check it and submit it."))
                .state(
                        "SUBMITTED",
                        Holder.UNION,
                        reviewDays,
                        new Words("已提交", "Submitted"),
                        new Words(
                                "工会将在期限内审核，您无需再做什么。", "The union reviews it by the date shown. Nothing for you to do."))
                .state(
                        "UNDER_REVIEW",
                        Holder.UNION,
                        reviewDays,
                        new Words("审核中", "Under review"),
                        new Words("工会正在审核，结果会通知您。", "The union is reviewing it and will tell you."))
                .state(
                        MORE_INFORMATION,
                        Holder.APPLICANT,
                        answerDays,
                        "lapse",
                        new Words("待补充材料", "More information needed"),
                        new Words("请按工会的说明补充后重新提交。", "Add what the union asks for and submit again."))
                .state(
                        "PROVISIONAL",
                        Holder.UNION,
                        reviewDays,
                        new Words("已入会，待核实", "Member, to be checked"),
                        new Words("您已是会员，工会随后核实信息。", "You are a member. The union checks the details afterwards."))
                .closed(
                        "APPROVED",
                        new Words("已通过", "Approved"),
                        new Words(
                                "欢迎加入工会！请在“我的会籍”查看会员号。",
                                "Welcome to the union! See your member number under my membership."))
                .closed(
                        "REFUSED",
                        new Words("未通过", "Refused"),
                        new Words(
                                "请查看原因，改正后可重新申请；不服可向上级工会申诉或拨打12351。",
                                "See why, mend it and apply again; or appeal to the parent union or call 12351."))
                .closed(
                        "WITHDRAWN",
                        new Words("已撤回", "Withdrawn"),
                        new Words("您可以随时重新申请。", "You can apply again at any time."))
                .edge(SUBMIT, DRAFT, "SUBMITTED", APPLICANT)
                .edge(APPROVE_AT_ONCE, "SUBMITTED", "PROVISIONAL", SYSTEM)
                .edge("begin-review", "SUBMITTED", "UNDER_REVIEW", HANDLER)
                .edge(FORWARD, "SUBMITTED", "SUBMITTED", HANDLER)
                .edge(FORWARD, "UNDER_REVIEW", "SUBMITTED", HANDLER)
                .edge(APPROVE, "SUBMITTED", "APPROVED", HANDLER)
                .edge(APPROVE, "UNDER_REVIEW", "APPROVED", HANDLER)
                .edge(APPROVE, "PROVISIONAL", "APPROVED", HANDLER)
                .reasonedEdge("refuse", "SUBMITTED", "REFUSED", HANDLER)
                .reasonedEdge("refuse", "UNDER_REVIEW", "REFUSED", HANDLER)
                .reasonedEdge(REVOKE, "PROVISIONAL", "REFUSED", HANDLER)
                .reasonedEdge("request-information", "SUBMITTED", MORE_INFORMATION, HANDLER)
                .reasonedEdge("request-information", "UNDER_REVIEW", MORE_INFORMATION, HANDLER)
                .edge(SUBMIT, MORE_INFORMATION, "UNDER_REVIEW", APPLICANT)
                .edge("lapse", MORE_INFORMATION, "WITHDRAWN", SYSTEM)
                .edge(WITHDRAW, DRAFT, "WITHDRAWN", APPLICANT)
                .edge(WITHDRAW, "SUBMITTED", "WITHDRAWN", APPLICANT)
                .edge(WITHDRAW, "UNDER_REVIEW", "WITHDRAWN", APPLICANT)
                .edge(WITHDRAW, MORE_INFORMATION, "WITHDRAWN", APPLICANT)
                .build();
    }

    @Override
    public CaseProfile profile() {
        return profile;
    }

    @Override
    public Uni<Void> take(Step step) {
        return switch (step.edge().verb()) {
            case SUBMIT -> eligibility.requireFit(step.subject());
            case FORWARD -> admissions.forward(step);
            case APPROVE_AT_ONCE -> admissions.admit(step.subject());
            case APPROVE ->
                step.edge().from().equals("PROVISIONAL")
                        ? Uni.createFrom().voidItem()
                        : admissions.admit(step.subject());
            case REVOKE -> admissions.revoke(step.subject());
            default -> Uni.createFrom().voidItem();
        };
    }

    @Override
    public Uni<JsonNode> details(UUID worker, UUID caseId, Language language) {
        return details.of(worker, caseId);
    }
}

package org.gongyou.offer;

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
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;

/** A merchant's owner proposes an offer (优惠申报); approval publishes it. */
@ApplicationScoped
class OfferCase implements CaseKind {

    static final String WITHDRAW = "withdraw";

    private static final String SUBMITTED = "SUBMITTED";
    private static final String APPROVE = "approve";
    private static final String REFUSE = "refuse";

    private static final List<Reason> REASONS = List.of(
            new Reason(
                    "no-real-benefit",
                    new Words("优惠力度不足", "It is no real benefit"),
                    new Words("会员优惠应当优于门店对所有顾客的价格。", "Members get something better than every customer does."),
                    new Words("请调整优惠后重新申报。", "Please offer more and propose it again.")),
            new Reason(
                    "unclear",
                    new Words("内容不清楚", "It is not clear"),
                    new Words("优惠条件应当写明，会员到店前就能看懂。", "A member has to understand the terms before coming."),
                    new Words("请写清条件、时段和限量后重新申报。", "Please say terms, times and limits, and propose it again.")),
            new Reason(
                    "not-suitable",
                    new Words("不适合作为会员优惠", "It does not suit members"),
                    new Words("工会只发布合法、健康、与职工生活有关的优惠。", "The union publishes what is lawful and useful to workers."),
                    new Words("可以改报其他优惠。", "You may propose something else.")));

    private final OfferPublication publication;
    private final OfferCases cases;
    private final CaseProfile profile;

    OfferCase(
            OfferPublication publication,
            OfferCases cases,
            @ConfigProperty(name = "gongyou.offer.review-days") int reviewDays) {
        this.publication = publication;
        this.cases = cases;
        this.profile = new CaseProfile(
                "OFFER_PROPOSAL",
                "OP",
                new Words("优惠申报", "Proposal of an offer"),
                OfficerFunction.MANAGE_BENEFITS,
                REASONS,
                graph(reviewDays));
    }

    static StateGraph graph(int reviewDays) {
        return StateGraph.begin()
                .state(
                        SUBMITTED,
                        Holder.UNION,
                        reviewDays,
                        new Words("已申报", "Proposed"),
                        new Words("工会正在审核，通过后立即发布。", "The union looks at it; once approved it is published."))
                .closed(
                        "APPROVED",
                        new Words("已发布", "Published"),
                        new Words("会员现在可以看到这项优惠。", "Members see the offer now."))
                .closed(
                        "REFUSED",
                        new Words("未通过", "Refused"),
                        new Words("请按说明修改后重新申报。", "Please mend what is said and propose it again."))
                .closed(
                        "WITHDRAWN",
                        new Words("已撤回", "Withdrawn"),
                        new Words("您可以随时重新申报。", "You can propose again at any time."))
                .edge(APPROVE, SUBMITTED, "APPROVED", HANDLER)
                .reasonedEdge(REFUSE, SUBMITTED, "REFUSED", HANDLER)
                .edge(WITHDRAW, SUBMITTED, "WITHDRAWN", APPLICANT)
                .build();
    }

    @Override
    public CaseProfile profile() {
        return profile;
    }

    @Override
    public boolean disclosesPerson() {
        return false;
    }

    @Override
    public Uni<JsonNode> details(UUID worker, UUID caseId, Language language) {
        return cases.ofProposal(caseId, language);
    }

    @Override
    public Uni<Void> take(Step step) {
        OfferState outcome =
                step.is(APPROVE) ? OfferState.PUBLISHED : step.is(REFUSE) ? OfferState.REFUSED : OfferState.WITHDRAWN;
        return publication.decided(step.subject().id(), outcome);
    }
}

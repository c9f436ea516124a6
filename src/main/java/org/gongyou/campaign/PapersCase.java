package org.gongyou.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.CaseKind;
import org.gongyou.casework.CaseProfile;
import org.gongyou.casework.Reason;
import org.gongyou.casework.Step;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;

/** Papers for a number. Whoever decides goes by the order of numbers: the kind refuses anything else. */
@ApplicationScoped
class PapersCase implements CaseKind {

    static final String SUBMITTED = "SUBMITTED";
    static final String INFORMATION = "INFORMATION_REQUESTED";
    static final String ACCEPT = "accept";
    static final String REFUSE = "refuse";
    static final String ANSWER = "answer";
    static final String LAPSE = "lapse";
    static final String WITHDRAW = "withdraw";
    static final String EXHAUST = "exhaust";

    private static final List<Reason> REASONS = List.of(
            new Reason(
                    "unreadable",
                    new Words("材料不清晰", "The papers cannot be read"),
                    new Words("材料应当完整、清晰。", "Papers are whole and readable."),
                    new Words("请重新拍摄后补充。", "Take the picture again and hand it in.")),
            new Reason(
                    "incomplete",
                    new Words("材料不齐", "A paper is missing"),
                    new Words("活动说明列明了所需材料。", "The campaign says what is to be shown."),
                    new Words("请按活动说明补齐。", "Hand in what the campaign asks for.")),
            new Reason(
                    "not-met",
                    new Words("不符合条件", "The conditions are not met"),
                    new Words("活动说明列明了参加条件。", "The campaign says who may take part."),
                    new Words("可参加其他活动，或拨打12351。", "Other campaigns may suit; or call 12351.")));

    private final PapersReview review;
    private final PapersDetails details;
    private final CaseProfile profile;

    PapersCase(PapersReview review, PapersDetails details, PapersGraph graph) {
        this.review = review;
        this.details = details;
        this.profile = new CaseProfile(
                "CAMPAIGN_PAPERS",
                "CP",
                new Words("领券材料审核", "Papers for a number"),
                OfficerFunction.MANAGE_BENEFITS,
                REASONS,
                graph.graph());
    }

    @Override
    public CaseProfile profile() {
        return profile;
    }

    @Override
    public Uni<JsonNode> details(UUID worker, UUID caseId, Language language) {
        return details.of(worker, caseId, language);
    }

    @Override
    public Uni<Void> take(Step step) {
        UUID worker = step.subject().workerId();
        UUID id = step.subject().id();
        return switch (step.edge().verb()) {
            case ACCEPT -> review.accept(worker, id);
            case REFUSE -> review.end(worker, id, NumberState.REFUSED);
            case LAPSE -> review.end(worker, id, NumberState.MISSED);
            case WITHDRAW -> review.end(worker, id, NumberState.WITHDRAWN);
            case EXHAUST -> review.end(worker, id, NumberState.FULL);
            default -> Uni.createFrom().voidItem();
        };
    }
}

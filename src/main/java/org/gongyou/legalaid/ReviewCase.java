package org.gongyou.legalaid;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.gongyou.casework.CaseKind;
import org.gongyou.casework.CaseProfile;
import org.gongyou.casework.ReviewGraph;
import org.gongyou.casework.ReviewGraph.Told;
import org.gongyou.casework.StateGraph;
import org.gongyou.casework.Step;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;

/** The union above looks at a refusal; when it does not hold, aid goes on there as a further request of the matter. */
@ApplicationScoped
class ReviewCase implements CaseKind {

    /** As many working days as for the decision itself. */
    private static final int DAYS = 5;

    private final ObjectionBook book;
    private final Regrant regrant;
    private final CaseProfile profile;

    ReviewCase(ObjectionBook book, Regrant regrant) {
        this.book = book;
        this.regrant = regrant;
        this.profile = new CaseProfile(
                "LEGAL_AID_REVIEW",
                "FS",
                new Words("法律援助复核", "Review of a refusal of legal aid"),
                OfficerFunction.HANDLE_LEGAL_AID,
                ObjectionReasons.ALL,
                steps());
    }

    private static StateGraph steps() {
        return ReviewGraph.of(
                DAYS,
                new Told(
                        new Words("已申请复核", "Submitted"),
                        new Words(
                                "由上一级工会在期限内复核，请留意时效仍在计算。",
                                "The union above decides by the date shown. Time limits go on.")),
                new Told(
                        new Words("已改为给予援助", "Aid is granted after all"),
                        new Words("请在新的援助申请中继续办理。", "Go on with the new request of the matter.")),
                new Told(
                        new Words("维持原决定", "The refusal stands"),
                        new Words("请查看理由；可拨打12348向司法行政部门申请。", "See why; the public legal aid office is at 12348.")),
                new Words("需要时可再次申请复核。", "You can ask for it again."));
    }

    @Override
    public CaseProfile profile() {
        return profile;
    }

    @Override
    public Uni<JsonNode> details(UUID worker, UUID caseId, Language language) {
        return book.details(worker, caseId, language);
    }

    @Override
    public Uni<Set<UUID>> answerable(UUID worker, UUID caseId) {
        return book.answerable(worker, caseId);
    }

    @Override
    public Uni<Void> take(Step step) {
        return step.is(ReviewGraph.OVERTURN)
                ? regrant.grant(step)
                : Uni.createFrom().voidItem();
    }
}

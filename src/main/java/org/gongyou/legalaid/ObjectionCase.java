package org.gongyou.legalaid;

import static org.gongyou.casework.Actor.APPLICANT;
import static org.gongyou.casework.Actor.HANDLER;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.gongyou.casework.CaseKind;
import org.gongyou.casework.CaseProfile;
import org.gongyou.casework.Holder;
import org.gongyou.casework.StateGraph;
import org.gongyou.casework.Step;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;

/** The union above looks at the way a request is or was handled. */
@ApplicationScoped
class ObjectionCase implements CaseKind {

    private static final String SUBMITTED = "SUBMITTED";
    private static final int DAYS = 10;

    private final ObjectionBook book;
    private final CaseProfile profile;

    ObjectionCase(ObjectionBook book) {
        this.book = book;
        this.profile = new CaseProfile(
                "LEGAL_AID_OBJECTION",
                "FO",
                new Words("法律援助办理异议", "Objection to how legal aid was handled"),
                OfficerFunction.HANDLE_LEGAL_AID,
                ObjectionReasons.ALL,
                steps());
    }

    private static StateGraph steps() {
        return StateGraph.begin()
                .state(
                        SUBMITTED,
                        Holder.UNION,
                        DAYS,
                        new Words("已提出异议", "Submitted"),
                        new Words(
                                "由上一级工会在期限内答复，不影响援助继续办理。",
                                "The union above answers by the date shown. The help goes on."))
                .closed("REMEDIED", new Words("已纠正", "Put right"), new Words("请查看处理结果。", "See what was done."))
                .closed(
                        "DISMISSED",
                        new Words("异议不成立", "Not upheld"),
                        new Words("请查看理由；可拨打12351。", "See why; you may call 12351."))
                .closed("WITHDRAWN", new Words("已撤回", "Withdrawn"), new Words("需要时可再次提出。", "You can object again."))
                .edge("remedy", SUBMITTED, "REMEDIED", HANDLER)
                .reasonedEdge("dismiss", SUBMITTED, "DISMISSED", HANDLER)
                .edge("withdraw", SUBMITTED, "WITHDRAWN", APPLICANT)
                .build();
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
        return Uni.createFrom().voidItem();
    }
}

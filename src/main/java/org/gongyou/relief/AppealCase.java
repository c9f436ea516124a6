package org.gongyou.relief;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.casework.CaseKind;
import org.gongyou.casework.CaseProfile;
import org.gongyou.casework.Reason;
import org.gongyou.casework.ReviewGraph;
import org.gongyou.casework.ReviewGraph.Told;
import org.gongyou.casework.StateGraph;
import org.gongyou.casework.Step;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;

/** The union above looks at a refusal; when it does not stand, a further application goes on there. */
@ApplicationScoped
class AppealCase implements CaseKind {

    private static final int ANSWER_DAYS = 10;

    private static final Words RULE = new Words("救助项目的规则", "Rules of the programme");
    private static final List<Reason> REASONS = List.of(
            new Reason(
                    "decided-rightly",
                    new Words("原处理符合规则", "It was decided as the rules say"),
                    RULE,
                    new Words("情况变化或有新的材料时可再次申请，或拨打12351。", "Apply again with new facts, or call 12351.")),
            new Reason(
                    "not-shown",
                    new Words("反映的情况无法核实", "What is said cannot be confirmed"),
                    RULE,
                    new Words("可补充能够核实的材料后再次申请。", "Apply again with something that can be confirmed.")));

    private final AppealBook book;
    private final Regrant regrant;
    private final CaseProfile profile;

    AppealCase(AppealBook book, Regrant regrant) {
        this.book = book;
        this.regrant = regrant;
        this.profile = new CaseProfile(
                "RELIEF_APPEAL",
                "JF",
                new Words("救助申诉", "Appeal against a refusal of relief"),
                OfficerFunction.HANDLE_RELIEF,
                REASONS,
                steps());
    }

    private static StateGraph steps() {
        return ReviewGraph.of(
                ANSWER_DAYS,
                new Told(
                        new Words("已申诉", "Submitted"),
                        new Words("由上一级工会在期限内复核。", "The union above decides by the date shown.")),
                new Told(
                        new Words("申诉成立", "The refusal does not stand"),
                        new Words(
                                "已由上级工会重新受理，请在新的申请中查看进展。",
                                "A new application has begun at the union above: see how it goes there.")),
                new Told(
                        new Words("维持原决定", "The refusal stands"),
                        new Words("请查看理由；可拨打12351。", "See why; you may call 12351.")),
                new Words("期限内可再次申诉。", "You can appeal again in time."));
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
    public Uni<Boolean> hasStake(List<UUID> person, UUID worker, UUID caseId) {
        return book.hasStake(person, worker, caseId);
    }

    @Override
    public Uni<Set<UUID>> answerable(UUID worker, UUID caseId) {
        return book.answerable(worker, caseId);
    }

    @Override
    public Uni<Void> take(Step step) {
        return step.is(ReviewGraph.OVERTURN)
                ? regrant.hold(step.subject())
                : Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> taken(Step step) {
        return step.is(ReviewGraph.OVERTURN)
                ? regrant.begin(step.subject())
                : Uni.createFrom().voidItem();
    }
}

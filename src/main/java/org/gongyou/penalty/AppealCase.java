package org.gongyou.penalty;

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

/** A worker objects to a penalty, and an officer decides whether it is lifted. */
@ApplicationScoped
class AppealCase implements CaseKind {

    private static final String SUBMITTED = "SUBMITTED";
    private static final String LIFT = "lift";

    private static final List<Reason> REASONS = List.of(
            new Reason(
                    "could-have-used",
                    new Words("本可使用或提前退回", "It could have been used, or handed back"),
                    new Words(
                            "活动规则在发布时已写明，券可在到期前退回。",
                            "The campaign said so beforehand, and a coupon can be handed back."),
                    new Words(
                            "限制到期后自动解除，下次用不上请提前退回。", "It ends by itself on its date; next time hand it back in time.")),
            new Reason(
                    "not-shown",
                    new Words("说明的情况无法核实", "What is said cannot be confirmed"),
                    new Words("申诉应有可核实的情况。", "An objection says something that can be confirmed."),
                    new Words("可拨打12351反映。", "You may call 12351.")));

    private final AppealFiles files;
    private final CaseProfile profile;

    AppealCase(AppealFiles files, @ConfigProperty(name = "gongyou.penalty.appeal-days") int appealDays) {
        this.files = files;
        this.profile = new CaseProfile(
                "PENALTY_APPEAL",
                "PA",
                new Words("领券限制申诉", "Objection to a penalty"),
                OfficerFunction.MANAGE_BENEFITS,
                REASONS,
                graph(appealDays));
    }

    static StateGraph graph(int appealDays) {
        return StateGraph.begin()
                .state(
                        SUBMITTED,
                        Holder.UNION,
                        appealDays,
                        new Words("已申诉", "Submitted"),
                        new Words(
                                "工会将在期限内决定，其间限制继续有效。",
                                "The union decides by the date shown; until then the penalty stands."))
                .closed(
                        "LIFTED",
                        new Words("限制已解除", "Lifted"),
                        new Words("现在可以照常领券。", "You can claim coupons as before."))
                .closed(
                        "REFUSED",
                        new Words("维持限制", "The penalty stands"),
                        new Words("请查看原因；限制到期后自动解除。", "See why; it ends by itself on its date."))
                .edge(LIFT, SUBMITTED, "LIFTED", HANDLER)
                .reasonedEdge("refuse", SUBMITTED, "REFUSED", HANDLER)
                .build();
    }

    @Override
    public CaseProfile profile() {
        return profile;
    }

    /** Whether somebody had a reason does not depend on who it is. */
    @Override
    public boolean disclosesPerson() {
        return false;
    }

    @Override
    public Uni<JsonNode> details(UUID worker, UUID caseId, Language language) {
        return files.details(worker, caseId, language);
    }

    @Override
    public Uni<Void> take(Step step) {
        return step.is(LIFT)
                ? files.lift(step.subject().workerId(), step.subject().id())
                : Uni.createFrom().voidItem();
    }
}

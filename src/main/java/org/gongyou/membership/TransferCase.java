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
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Transfer (转会): the former union releases within its time, its silence releases too where the city has set it so, then the
 * new union accepts. The membership goes on all the while.
 */
@ApplicationScoped
class TransferCase implements CaseKind {

    static final String SLOT = "membership-change";
    private static final String RELEASING = "RELEASING";
    private static final String ACCEPTING = "ACCEPTING";
    private static final String RELEASE = "release";

    private final Register register;
    private final Requests requests;
    private final CaseProfile profile;

    TransferCase(
            Requests requests,
            Register register,
            @ConfigProperty(name = "gongyou.membership.release-days") int releaseDays,
            @ConfigProperty(name = "gongyou.membership.silence-releases") boolean silenceReleases,
            @ConfigProperty(name = "gongyou.membership.review-days") int reviewDays) {
        this.requests = requests;
        this.profile = Requests.profile(
                "TRANSFER",
                "TF",
                new Words("转会申请", "Transfer"),
                TransferReasons.ALL,
                graph(releaseDays, silenceReleases ? RELEASE : null, reviewDays));
        this.register = register;
    }

    static StateGraph graph(int releaseDays, @Nullable String silence, int reviewDays) {
        return StateGraph.begin()
                .state(
                        RELEASING,
                        Holder.UNION,
                        releaseDays,
                        silence,
                        new Words("待原工会转出", "Waiting for the former union"),
                        silence == null
                                ? new Words(
                                        "原工会须在期限内转出，逾期自动转上级工会办理。会员待遇不受影响。",
                                        "The former union has to release you by the date shown, else its parent takes over. Your benefits go on.")
                                : new Words(
                                        "原工会逾期未答复即视为同意转出。会员待遇不受影响。",
                                        "If the former union says nothing by the date shown, you are released. Your benefits go on."))
                .state(
                        ACCEPTING,
                        Holder.UNION,
                        reviewDays,
                        new Words("待新工会接收", "Waiting for the new union"),
                        new Words(
                                "新工会将在期限内接收。会员待遇不受影响。",
                                "The new union accepts you by the date shown. Your benefits go on."))
                .closed(
                        "TRANSFERRED",
                        new Words("已转会", "Transferred"),
                        new Words("您的会籍已转入新工会。", "Your membership is with the new union now."))
                .closed(
                        "REFUSED",
                        new Words("未通过", "Refused"),
                        new Words(
                                "您的会籍仍在原工会；请查看原因，可重新申请或拨打12351。",
                                "You stay with your union. See why; apply again or call 12351."))
                .closed(
                        "WITHDRAWN",
                        new Words("已撤回", "Withdrawn"),
                        new Words("您的会籍仍在原工会。", "You stay with your union."))
                .edge(RELEASE, RELEASING, ACCEPTING, HANDLER, SYSTEM)
                .reasonedEdge("refuse", RELEASING, "REFUSED", HANDLER)
                .edge("approve", ACCEPTING, "TRANSFERRED", HANDLER)
                .reasonedEdge("refuse", ACCEPTING, "REFUSED", HANDLER)
                .edge("withdraw", RELEASING, "WITHDRAWN", APPLICANT)
                .edge("withdraw", ACCEPTING, "WITHDRAWN", APPLICANT)
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
        if (step.is(RELEASE)) {
            return requests.of(step)
                    .invoke(request -> step.subject().reroute(request.target()))
                    .replaceWithVoid();
        }
        if (step.is("approve")) {
            return requests.of(step)
                    .chain(request -> register.move(request.workerId(), request.membershipId(), request.target()));
        }
        return Uni.createFrom().voidItem();
    }
}

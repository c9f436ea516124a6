package org.gongyou.coverclaim;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.CaseKind;
import org.gongyou.casework.CaseProfile;
import org.gongyou.casework.Step;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** A claim as a kind of case. */
@ApplicationScoped
class CoverClaimCase implements CaseKind {

    private final ClaimRepository claims;
    private final ClaimDesk desk;
    private final ClaimApproval approval;
    private final ClaimDetails details;
    private final CaseProfile profile;

    CoverClaimCase(
            ClaimRepository claims, ClaimDesk desk, ClaimApproval approval, ClaimDetails details, ClaimGraph graph) {
        this.claims = claims;
        this.desk = desk;
        this.approval = approval;
        this.details = details;
        this.profile = new CaseProfile(
                "COVER_CLAIM",
                "CC",
                new Words("保障理赔", "Claim under a cover"),
                OfficerFunction.REVIEW_CLAIMS,
                ClaimReasons.ALL,
                graph.graph());
    }

    @Override
    public CaseProfile profile() {
        return profile;
    }

    @Override
    public Uni<Void> take(Step step) {
        return claims.find(step.subject().workerId(), step.subject().id())
                .map(CoverClaimCase::orNotFound)
                .chain(claim -> take(step, claim));
    }

    private Uni<Void> take(Step step, CoverClaim claim) {
        return switch (step.edge().verb()) {
            case ClaimGraph.SUBMIT -> desk.submit(claim);
            case ClaimGraph.APPROVE -> approval.approve(step, claim);
            case ClaimGraph.STOP -> approval.undo(claim);
            case ClaimGraph.PAY -> desk.end(claim);
            case ClaimGraph.REFUSE, ClaimGraph.WITHDRAW, ClaimGraph.LAPSE -> desk.letGo(claim);
            default -> Uni.createFrom().voidItem();
        };
    }

    static CoverClaim orNotFound(@Nullable CoverClaim found) {
        if (found == null) throw new ProblemException(RequestProblem.NOT_FOUND);
        return found;
    }

    @Override
    public Uni<JsonNode> details(UUID worker, UUID caseId, Language language) {
        return claims.find(worker, caseId).map(claim -> details.of(orNotFound(claim), language));
    }

    /** Whose cover it is decides nothing, be it a relative's claim. */
    @Override
    public Uni<Boolean> hasStake(List<UUID> person, UUID worker, UUID caseId) {
        return claims.find(worker, caseId).map(claim -> {
            UUID insured = claim == null ? null : claim.insured();
            return insured != null && person.contains(insured);
        });
    }
}

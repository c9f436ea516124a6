package org.gongyou.coverclaim;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.account.AccountFreeze;
import org.gongyou.casework.Step;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** An officer approves: with the cover locked it is computed once more, and the money is set aside. */
@ApplicationScoped
class ClaimApproval {

    private final ClaimRepository claims;
    private final ClaimCovers covers;
    private final ClaimDesk desk;
    private final ClaimText text;
    private final ClaimOrders orders;
    private final AccountFreeze freeze;

    ClaimApproval(
            ClaimRepository claims,
            ClaimCovers covers,
            ClaimDesk desk,
            ClaimText text,
            ClaimOrders orders,
            AccountFreeze freeze) {
        this.claims = claims;
        this.covers = covers;
        this.desk = desk;
        this.text = text;
        this.orders = orders;
        this.freeze = freeze;
    }

    Uni<Void> approve(Step step, CoverClaim claim) {
        ClaimRequest request = text.open(claim);
        ApprovalDetails details = ApprovalDetails.of(step.details(), request);
        Assessment shown = text.assessment(claim);
        claim.find(text.seal(details.findings()));
        return covers.insured(claim.workerId(), request)
                .map(ClaimApproval::orNobody)
                .chain(insured -> covers.of(insured, request)
                        .chain(found -> covers.hold(found, request.eventOn()))
                        .call(held -> claims.claimKeys(claim.id(), desk.keys(held, request)))
                        .chain(held -> desk.assess(claim, request, insured, held)
                                .invoke(now -> requireExpected(now, shown, details))
                                .chain(now -> settle(step, claim, held, now))
                                .chain(() -> afterDeath(request, insured, step.decider()))));
    }

    private static UUID orNobody(@Nullable UUID insured) {
        if (insured == null) throw new ProblemException(ClaimProblem.NOT_COVERED);
        return insured;
    }

    /** Nobody approves another amount than the one they saw. */
    private static void requireExpected(Assessment now, @Nullable Assessment shown, ApprovalDetails details) {
        if (now.totalInFen() == 0) throw new ProblemException(ClaimProblem.NOTHING_DUE);
        Long expected = details.totalInFen();
        if (expected == null && shown != null && details.findings().equals(Findings.NONE))
            expected = shown.totalInFen();
        if (expected == null || expected != now.totalInFen())
            throw new ProblemException(ClaimProblem.AMOUNT_CHANGED).with("totalInFen", now.totalInFen());
    }

    private Uni<Void> settle(Step step, CoverClaim claim, Insurance held, Assessment assessment) {
        ClaimRequest request = text.open(claim);
        claim.approve(step.decider());
        List<Long> parts = Shares.of(
                assessment.totalInFen(),
                request.payees().stream().map(ClaimPayee::permille).toList());
        return claims.flush()
                .chain(() -> claims.use(held.cover().id(), held.year(request.eventOn()), claim.id(), assessment))
                .chain(() -> Multi.createFrom()
                        .range(0, parts.size())
                        .onItem()
                        .transformToUniAndConcatenate(
                                i -> orders.reserve(claim, step.subject().number(), held, i, parts.get(i)))
                        .onItem()
                        .ignoreAsUni());
    }

    /** Nobody signs in as the dead; nothing of theirs is lost. */
    private Uni<Void> afterDeath(ClaimRequest request, UUID insured, UUID officer) {
        return request.isAfterDeath()
                ? freeze.freeze(insured, officer)
                : Uni.createFrom().voidItem();
    }

    /** The second person did not release the money: what was approved is reviewed again. */
    Uni<Void> undo(CoverClaim claim) {
        UUID cover = claim.coverId();
        claim.reopen();
        return claims.flush()
                .chain(() -> cover == null ? Uni.createFrom().voidItem() : claims.giveBack(cover, claim.id()));
    }
}

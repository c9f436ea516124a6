package org.gongyou.coverclaim;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.gongyou.account.AccountFreeze;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** A claim as an officer looks at it. In the caller's session; nothing changes. */
@ApplicationScoped
class ClaimInspection {

    private final ClaimRepository claims;
    private final ClaimCovers covers;
    private final ClaimDesk desk;
    private final ClaimText text;
    private final AccountFreeze freeze;

    ClaimInspection(ClaimRepository claims, ClaimCovers covers, ClaimDesk desk, ClaimText text, AccountFreeze freeze) {
        this.claims = claims;
        this.covers = covers;
        this.desk = desk;
        this.text = text;
        this.freeze = freeze;
    }

    Uni<ClaimOfficerView> of(WorkCase subject, CoverClaim claim, Language language) {
        ClaimRequest request = text.open(claim);
        return covers.known(claim)
                .chain(insurance -> assessment(claim, request, insurance).chain(assessment -> frozen(claim)
                        .map(frozen -> new ClaimOfficerView(
                                claim.id(),
                                subject.number(),
                                subject.state(),
                                ClaimedView.of(request, language),
                                claim.insured() != null,
                                insurance == null
                                        ? null
                                        : ClaimOfficerView.CoverFound.of(
                                                insurance, request.eventOn(), desk.today(), language),
                                assessment == null ? null : AssessmentView.of(assessment, claim.isApproved(), language),
                                insurance == null ? Set.of() : ClaimChecks.missing(request, insurance),
                                frozen))));
    }

    private Uni<Boolean> frozen(CoverClaim claim) {
        UUID insured = claim.insured();
        return insured == null ? Uni.createFrom().item(false) : freeze.isFrozen(insured);
    }

    /** What was approved stays; until then it is computed anew. */
    private Uni<@Nullable Assessment> assessment(
            CoverClaim claim, ClaimRequest request, @Nullable Insurance insurance) {
        return insurance == null || claim.isApproved()
                ? Uni.createFrom().item(() -> text.assessment(claim))
                : claims.used(insurance.cover().id(), insurance.year(request.eventOn()), claim.id())
                        .map(used -> ClaimArithmetic.assess(
                                insurance.product().benefitsFor(request.event()),
                                text.findings(claim).facts(request),
                                used));
    }
}

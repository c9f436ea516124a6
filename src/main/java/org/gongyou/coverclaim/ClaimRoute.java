package org.gongyou.coverclaim;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.NewCase;
import org.gongyou.casework.WorkCase;
import org.gongyou.membership.Members;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.problem.ProblemException;

/**
 * Which union has a claim: the member's own; of somebody who is no member the one whose product it is. What is claimed for
 * somebody else goes to the city, so that the way it takes tells nothing of that person.
 */
@ApplicationScoped
class ClaimRoute {

    private final Cases cases;
    private final CoverClaimCase kind;
    private final ClaimCovers covers;
    private final Members members;
    private final Unions unions;

    ClaimRoute(Cases cases, CoverClaimCase kind, ClaimCovers covers, Members members, Unions unions) {
        this.cases = cases;
        this.kind = kind;
        this.covers = covers;
        this.members = members;
        this.unions = unions;
    }

    Uni<WorkCase> open(CoverClaim claim, ClaimRequest request) {
        return union(claim, request)
                .chain(union ->
                        cases.open(NewCase.own(claim.id(), kind, claim.workerId(), union, null), ClaimProblem.EXISTS));
    }

    private Uni<UUID> union(CoverClaim claim, ClaimRequest request) {
        return request.isBySelf()
                ? members.standing(claim.workerId())
                        .chain(member -> member == null
                                ? covers.known(claim)
                                        .map(known -> known == null
                                                ? city()
                                                : known.product().union())
                                : Uni.createFrom().item(member.union()))
                : Uni.createFrom().item(city());
    }

    private UUID city() {
        UnionNode city = unions.tree().root();
        if (city == null) throw new IllegalStateException("no union stands yet");
        return city.id();
    }

    void requireTurn(WorkCase subject) {
        cases.requireTurn(subject, kind);
        // The account is mended by itself; what was approved stays as it was.
        if (cases.isIn(subject, ClaimGraph.ACCOUNT_WRONG)) throw new ProblemException(ClaimProblem.ILLEGAL_STATE);
    }

    Uni<WorkCase> edited(WorkCase subject) {
        return cases.edited(subject);
    }
}

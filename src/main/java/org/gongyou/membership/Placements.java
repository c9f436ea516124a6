package org.gongyou.membership;

import static org.gongyou.membership.MembershipProblem.NOT_A_MEMBER;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.NewCase;
import org.gongyou.organisation.UnionKind;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.persistence.Ids;

/** Whoever lands in a holding union is not left there: the union above it gets a case with a date. */
@ApplicationScoped
class Placements {

    private final MembershipRepository repository;
    private final Unions unions;
    private final Cases cases;
    private final PlacementCase placement;

    Placements(MembershipRepository repository, Unions unions, Cases cases, PlacementCase placement) {
        this.repository = repository;
        this.unions = unions;
        this.cases = cases;
        this.placement = placement;
    }

    /** In the caller's transaction; nothing for whoever has a union to stay in. */
    Uni<Void> await(Membership membership) {
        UnionNode union = unions.tree().find(membership.unionId());
        if (union == null || union.kind() != UnionKind.HOLDING) {
            return Uni.createFrom().voidItem();
        }
        UnionNode above = unions.tree().parent(union.id());
        UUID responsible = above == null ? union.id() : above.id();
        UUID id = Ids.next();
        return cases.open(NewCase.own(id, placement, membership.workerId(), responsible, null), NOT_A_MEMBER)
                .call(opened -> repository.add(MembershipRequest.placement(opened, membership)))
                .invoke(opened -> membership.awaitPlacement(opened.dates().dueAt()))
                .chain(repository::flush);
    }
}

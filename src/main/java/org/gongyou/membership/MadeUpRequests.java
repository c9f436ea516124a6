package org.gongyou.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What members of a demonstration ask for, by the rules of all others and in the caller's transaction. */
@ApplicationScoped
public class MadeUpRequests {

    private final MembershipService memberships;
    private final TransferCase transfer;
    private final ResignationCase resignation;
    private final RetentionCase retention;

    MadeUpRequests(
            MembershipService memberships,
            TransferCase transfer,
            ResignationCase resignation,
            RetentionCase retention) {
        this.memberships = memberships;
        this.transfer = transfer;
        this.resignation = resignation;
        this.retention = retention;
    }

    public Uni<Void> transfer(UUID worker, UUID to) {
        return memberships
                .open(worker, transfer, (subject, membership) -> MembershipRequest.transfer(subject, membership, to))
                .replaceWithVoid();
    }

    public Uni<Void> resign(UUID worker, String ground) {
        return memberships
                .open(
                        worker,
                        resignation,
                        (subject, membership) -> MembershipRequest.about(subject, membership, ground))
                .replaceWithVoid();
    }

    public Uni<Void> retain(UUID worker, RetentionRequest.Ground ground) {
        return memberships
                .open(
                        worker,
                        retention,
                        (subject, membership) -> MembershipRequest.about(subject, membership, ground.name()))
                .replaceWithVoid();
    }
}

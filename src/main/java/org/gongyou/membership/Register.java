package org.gongyou.membership;

import static org.gongyou.membership.MembershipProblem.NOT_A_MEMBER;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.calendar.WorkingCalendar;
import org.gongyou.casework.Cases;
import org.gongyou.casework.NewCase;
import org.gongyou.organisation.UnionKind;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.persistence.Directory;
import org.gongyou.platform.persistence.DirectoryKind;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The register of members: entering, moving, keeping and ending a membership, each within the caller's transaction. */
@ApplicationScoped
class Register {

    private final MembershipRepository repository;
    private final Directory directory;
    private final Unions unions;
    private final Cases cases;
    private final PlacementCase placement;
    private final Clock clock;
    private final int duesRatePermille;

    Register(
            MembershipRepository repository,
            Directory directory,
            Unions unions,
            Cases cases,
            PlacementCase placement,
            Clock clock,
            @ConfigProperty(name = "gongyou.membership.dues-permille") int duesRatePermille) {
        this.repository = repository;
        this.directory = directory;
        this.unions = unions;
        this.cases = cases;
        this.placement = placement;
        this.clock = clock;
        this.duesRatePermille = duesRatePermille;
    }

    Uni<Membership> enter(UUID worker, UUID id, UUID union) {
        Instant now = clock.instant();
        return number(worker, now)
                .map(number -> new Membership(worker, id, number, union, now))
                .call(repository::add)
                .call(membership -> repository.enterUnion(membership, now))
                .call(membership -> repository.stateDues(membership, year(now), duesRatePermille, now))
                .call(this::awaitPlacement);
    }

    private Uni<String> number(UUID worker, Instant now) {
        return repository
                .earlierNumber(worker)
                .chain(earlier -> earlier != null
                        ? Uni.createFrom().item(earlier)
                        : repository
                                .nextNumber()
                                .map(sequence -> MemberNumber.of(year(now), sequence))
                                .call(number -> directory.claim(DirectoryKind.MEMBER_NUMBER, List.of(number), worker)));
    }

    /** Whoever lands in a holding union is not left there: the union above it gets a case with a date. */
    private Uni<Void> awaitPlacement(Membership membership) {
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

    Uni<Void> move(UUID worker, UUID membershipId, UUID to) {
        Instant now = clock.instant();
        return current(worker, membershipId)
                .call(membership -> repository.leaveUnion(membership, now))
                .invoke(membership -> membership.moveTo(to))
                .call(repository::flush)
                .call(membership -> repository.enterUnion(membership, now))
                .replaceWithVoid();
    }

    Uni<Void> retain(UUID worker, UUID membershipId) {
        return current(worker, membershipId).invoke(Membership::retain).chain(repository::flush);
    }

    Uni<Void> end(UUID worker) {
        Instant now = clock.instant();
        return repository
                .current(worker)
                .map(Register::orNone)
                .call(membership -> repository.leaveUnion(membership, now))
                .invoke(membership -> membership.end(now))
                .chain(repository::flush);
    }

    private Uni<Membership> current(UUID worker, UUID membershipId) {
        return repository.current(worker).map(found -> {
            Membership membership = orNone(found);
            if (!membership.id().equals(membershipId)) {
                throw new ProblemException(NOT_A_MEMBER);
            }
            return membership;
        });
    }

    static Membership orNone(@Nullable Membership found) {
        if (found == null) {
            throw new ProblemException(NOT_A_MEMBER);
        }
        return found;
    }

    private static int year(Instant now) {
        return now.atZone(WorkingCalendar.ZONE).getYear();
    }
}

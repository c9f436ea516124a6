package org.gongyou.membership;

import static org.gongyou.membership.MembershipProblem.NOT_A_MEMBER;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.persistence.Directory;
import org.gongyou.platform.persistence.DirectoryKind;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The register of members: entering, moving, keeping and ending a membership, each within the caller's transaction. */
@ApplicationScoped
class Register {

    private final MembershipRepository repository;
    private final Directory directory;
    private final Placements placements;
    private final MembershipNews news;
    private final Clock clock;
    private final int duesRatePermille;

    Register(
            MembershipRepository repository,
            Directory directory,
            Placements placements,
            MembershipNews news,
            Clock clock,
            @ConfigProperty(name = "gongyou.membership.dues-permille") int duesRatePermille) {
        this.repository = repository;
        this.directory = directory;
        this.placements = placements;
        this.news = news;
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
                .call(placements::await)
                .call(news::tell);
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

    Uni<Void> move(UUID worker, UUID membershipId, UUID to) {
        Instant now = clock.instant();
        return current(worker, membershipId)
                .call(membership -> repository.leaveUnion(membership, now))
                .invoke(membership -> membership.moveTo(to))
                .call(repository::flush)
                .call(membership -> repository.enterUnion(membership, now))
                .chain(news::tell);
    }

    Uni<Void> retain(UUID worker, UUID membershipId) {
        return current(worker, membershipId).invoke(Membership::retain).chain(news::tell);
    }

    Uni<Void> end(UUID worker) {
        Instant now = clock.instant();
        return repository
                .current(worker)
                .map(Register::orNone)
                .call(membership -> repository.leaveUnion(membership, now))
                .invoke(membership -> membership.end(now))
                .chain(news::tell);
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
        return now.atZone(ChinaDay.ZONE).getYear();
    }
}

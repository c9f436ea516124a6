package org.gongyou.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** The adults of a household beside their authorities. Every call works in the caller's session. */
@ApplicationScoped
class AuthorityBook {

    private final HouseholdStore households;
    private final Portraits portraits;
    private final AuthorityStore store;

    AuthorityBook(HouseholdStore households, Portraits portraits, AuthorityStore store) {
        this.households = households;
        this.portraits = portraits;
        this.store = store;
    }

    /** @throws ProblemException 409 {@code household.missing} */
    Uni<List<GrownUp>> adults(UUID worker, LocalDate on) {
        return households.required(worker).chain(kept -> portraits.adults(worker, kept.household(), on));
    }

    /** @throws ProblemException 422 at {@code /member}; 409 for a minor */
    Uni<GrownUp> adult(UUID worker, UUID member) {
        return households
                .required(worker)
                .invoke(kept -> {
                    if (kept.household().member(member) == null) throw new ProblemException(RequestProblem.NOT_FOUND);
                })
                .chain(kept -> portraits.adults(worker, kept.household(), portraits.today()))
                .map(adults -> adults.stream()
                        .filter(adult -> adult.adult().id().equals(member))
                        .findFirst()
                        .orElseThrow(() -> new ProblemException(HouseholdProblem.NOT_AN_ADULT)));
    }

    Uni<Boolean> isComplete(UUID worker, LocalDate on) {
        return households
                .find(worker)
                .chain(kept -> kept == null
                        ? Uni.createFrom().item(List.<GrownUp>of())
                        : portraits.adults(worker, kept.household(), on))
                .chain(adults -> store.standing(worker)
                        .map(standing -> !adults.isEmpty()
                                && adults.stream().allMatch(adult -> {
                                    Authority authority = of(standing, adult);
                                    return authority != null && authority.isValid(on);
                                })));
    }

    Uni<List<AuthorityView>> views(UUID worker) {
        LocalDate today = portraits.today();
        return adults(worker, today).chain(adults -> store.standing(worker).map(standing -> adults.stream()
                .map(adult -> view(adult, of(standing, adult), today))
                .toList()));
    }

    /** With another document it is another person, whose word the first one's is not. */
    static @Nullable Authority of(List<Authority> standing, GrownUp adult) {
        return standing.stream()
                .filter(authority -> authority.memberId().equals(adult.adult().id()) && authority.isOf(adult.keys()))
                .findFirst()
                .orElse(null);
    }

    private static AuthorityView view(GrownUp adult, @Nullable Authority authority, LocalDate today) {
        Adult who = adult.adult();
        return new AuthorityView(
                who.id(),
                who.name(),
                adult.relation(),
                who.isApplicant(),
                authority == null ? null : authority.isOver(today) ? AuthorityState.LAPSED : authority.state(),
                authority == null ? null : authority.manner(),
                authority == null ? null : authority.askedAt(),
                authority == null ? null : authority.signedAt(),
                authority == null ? null : authority.validUntil(),
                authority != null && authority.isValid(today),
                authority == null ? List.of() : authority.files(),
                authority == null ? null : authority.sha256());
    }
}

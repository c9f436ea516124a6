package org.gongyou.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Households of people who are made up: the demo's, and those of tests. Every call works in the caller's transaction. */
@ApplicationScoped
public class MadeUpHouseholds {

    private final HouseholdService households;
    private final HouseholdStore store;
    private final Applicants applicants;
    private final Authorities authorities;
    private final AuthorityStore signed;
    private final Clock clock;

    MadeUpHouseholds(
            HouseholdService households,
            HouseholdStore store,
            Applicants applicants,
            Authorities authorities,
            AuthorityStore signed,
            Clock clock) {
        this.households = households;
        this.store = store;
        this.applicants = applicants;
        this.authorities = authorities;
        this.signed = signed;
        this.clock = clock;
    }

    /** As if the worker, whose identity is on file, had said it. */
    public Uni<Void> enter(UUID worker, HouseholdRequest said) {
        return applicants
                .of(worker)
                .chain(applicant -> store.lock(worker).chain(before -> households.enter(applicant, before, said)))
                .replaceWithVoid();
    }

    /** As if every adult had given the authority, on paper that nobody has seen; nobody is told. */
    public Uni<Void> authorise(UUID worker) {
        return authorities
                .ask(worker)
                .chain(() -> signed.standing(worker))
                .invoke(all -> all.stream()
                        .filter(authority -> authority.state() == AuthorityState.ASKED)
                        .forEach(authority -> authority.sign(
                                new Authority.Act(SigningManner.PAPER, worker, null, ""),
                                clock.instant(),
                                authorities.untilIfSignedNow())))
                .chain(signed::flush);
    }
}

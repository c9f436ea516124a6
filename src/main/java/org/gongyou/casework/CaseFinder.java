package org.gongyou.casework;

import static org.gongyou.casework.CaseworkProblem.NOT_FOUND;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiFunction;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Finds cases for their owners and parties; to everybody else there is nothing. In the caller's session. */
@ApplicationScoped
class CaseFinder {

    private final CaseRepository cases;
    private final CaseParties parties;
    private final OfficerAccess access;
    private final PersonAccounts people;

    CaseFinder(CaseRepository cases, CaseParties parties, OfficerAccess access, PersonAccounts people) {
        this.cases = cases;
        this.parties = parties;
        this.access = access;
        this.people = people;
    }

    /** Be it under an account that ended in this one. */
    Uni<WorkCase> lock(UUID worker, UUID id) {
        return people.first(worker, account -> cases.lock(account, id)).map(CaseFinder::orNotFound);
    }

    Uni<WorkCase> lock(UUID worker, String number) {
        String required = CaseNumber.required(number);
        return people.first(worker, account -> cases.lock(account, required)).map(CaseFinder::orNotFound);
    }

    Uni<WorkCase> find(UUID worker, UUID id) {
        return people.first(worker, account -> cases.find(account, id)).map(CaseFinder::orNotFound);
    }

    Uni<WorkCase> find(UUID worker, String number) {
        String required = CaseNumber.required(number);
        return people.first(worker, account -> cases.find(account, required)).map(CaseFinder::orNotFound);
    }

    Uni<WorkCase> lockAsParty(UUID account, String number) {
        return asParty(account, number, cases::lock);
    }

    Uni<WorkCase> findAsParty(UUID account, String number) {
        return asParty(account, number, cases::find);
    }

    private Uni<WorkCase> asParty(UUID account, String typed, BiFunction<UUID, String, Uni<WorkCase>> query) {
        String number = CaseNumber.required(typed);
        return cases.ownerOf(number)
                .chain(worker -> worker == null ? Uni.createFrom().<WorkCase>nullItem() : query.apply(worker, number))
                .map(CaseFinder::orNotFound)
                .call(subject -> requireParty(subject, account));
    }

    /** @throws ProblemException 404 */
    Uni<Boolean> requireParty(WorkCase subject, UUID account) {
        return parties.isParty(subject, account).invoke(party -> {
            if (!party || isExcluded(account, subject)) {
                throw new ProblemException(NOT_FOUND);
            }
        });
    }

    /** Whether the account has a post at a union that must not see the case. */
    boolean isExcluded(UUID account, WorkCase subject) {
        return access.isExcluded(account, subject);
    }

    /** As what somebody acts in a case; null is the system. */
    Uni<Actor> actor(WorkCase subject, @Nullable UUID account) {
        if (account == null) {
            return Uni.createFrom().item(Actor.SYSTEM);
        }
        return people.of(account)
                .chain(person -> subject.concerns(person)
                        ? Uni.createFrom().item(Actor.APPLICANT)
                        : parties.isParty(subject, person).map(party -> party ? Actor.PARTY : Actor.HANDLER));
    }

    static WorkCase orNotFound(@Nullable WorkCase found) {
        if (found == null) {
            throw new ProblemException(NOT_FOUND);
        }
        return found;
    }
}

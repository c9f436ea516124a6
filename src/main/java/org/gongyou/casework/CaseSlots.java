package org.gongyou.casework;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.ProblemType;

/** One open case of the sort a person, not an account: what an account that ended in this one has open counts. */
@ApplicationScoped
class CaseSlots {

    private final CaseRepository cases;
    private final PersonAccounts people;

    CaseSlots(CaseRepository cases, PersonAccounts people) {
        this.cases = cases;
        this.people = people;
    }

    Uni<Void> claim(NewCase wanted, String number, ProblemType whenTaken) {
        if (wanted.slot() == null) {
            return Uni.createFrom().voidItem();
        }
        return people.held(wanted.workerId())
                .chain(person -> cases.claimSlot(wanted, number, person))
                .invoke(holder -> {
                    if (holder != null) {
                        throw new ProblemException(whenTaken).with("number", holder);
                    }
                })
                .replaceWithVoid();
    }

    Uni<Void> release(WorkCase subject) {
        return cases.releaseSlot(subject);
    }
}

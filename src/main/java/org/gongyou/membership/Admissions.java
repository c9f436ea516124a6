package org.gongyou.membership;

import static org.gongyou.membership.MembershipProblem.UNION_UNKNOWN;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.Step;
import org.gongyou.casework.WorkCase;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.platform.problem.ProblemException;

/** Admitting, within the kernel's transaction. */
@ApplicationScoped
class Admissions {

    private final Eligibility eligibility;
    private final Register register;
    private final PersonAccounts people;
    private final Unions unions;

    Admissions(Eligibility eligibility, Register register, PersonAccounts people, Unions unions) {
        this.eligibility = eligibility;
        this.register = register;
        this.people = people;
        this.unions = unions;
    }

    /**
     * Member number and membership, or nothing. They go to the account the person goes on with; since a person may so have
     * two open cases, of two accounts, whoever is approved second waits here and is a member already.
     */
    Uni<Void> admit(WorkCase subject) {
        return people.held(subject.workerId())
                .map(person -> person.get(0))
                .call(eligibility::requireNoMember)
                .chain(worker -> register.enter(worker, subject.id(), subject.unionId()))
                .replaceWithVoid();
    }

    Uni<Void> revoke(WorkCase subject) {
        return people.surviving(subject.workerId()).chain(register::end);
    }

    /** The case goes to the union that should have had it, named in {@code details.unionId}. */
    Uni<Void> forward(Step step) {
        JsonNode details = step.details();
        String id = details == null ? "" : details.path("unionId").asText();
        try {
            step.subject()
                    .reroute(JoinRoute.joinable(UUID.fromString(id), unions.tree(), "/details/unionId")
                            .id());
        } catch (IllegalArgumentException notAnId) {
            throw ProblemException.invalid("/details/unionId", UNION_UNKNOWN);
        }
        return Uni.createFrom().voidItem();
    }
}

package org.gongyou.membership;

import static org.gongyou.membership.MembershipProblem.ALREADY_MEMBER;
import static org.gongyou.membership.MembershipProblem.CHARTER_OUTDATED;
import static org.gongyou.membership.MembershipProblem.IDENTITY_REQUIRED;
import static org.gongyou.membership.MembershipProblem.UNDER_AGE;
import static org.gongyou.membership.MembershipProblem.UNION_UNKNOWN;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.account.IdentityLevel;
import org.gongyou.account.Person;
import org.gongyou.account.Persons;
import org.gongyou.calendar.WorkingCalendar;
import org.gongyou.casework.Step;
import org.gongyou.casework.WorkCase;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Who may be admitted, and admitting. All within the kernel's transaction. */
@ApplicationScoped
class Admissions {

    /** Labour Law art. 15: nobody under 16 may be employed; from 16 on one joins by oneself; there is no upper age. */
    private static final int LOWEST_AGE = 16;

    private final MembershipRepository repository;
    private final Register register;
    private final Persons persons;
    private final Unions unions;
    private final Texts texts;
    private final Clock clock;

    Admissions(
            MembershipRepository repository,
            Register register,
            Persons persons,
            Unions unions,
            Texts texts,
            Clock clock) {
        this.repository = repository;
        this.register = register;
        this.persons = persons;
        this.unions = unions;
        this.texts = texts;
        this.clock = clock;
    }

    /** Before submission: a person with a checked document, old enough, no member yet, who signed today's charter. */
    Uni<Void> requireFit(WorkCase subject) {
        return persons.of(subject.workerId())
                .invoke(this::requirePerson)
                .chain(() -> repository.application(subject.workerId(), subject.id()))
                .invoke(application -> {
                    if (application == null || !application.charterVersion().equals(texts.charterVersion())) {
                        throw ProblemException.invalid("/charter/version", CHARTER_OUTDATED);
                    }
                })
                .chain(() -> requireNoMember(subject.workerId()));
    }

    Uni<Void> requireNoMember(UUID worker) {
        return repository
                .current(worker)
                .invoke(current -> {
                    if (current != null) {
                        throw new ProblemException(ALREADY_MEMBER);
                    }
                })
                .replaceWithVoid();
    }

    private void requirePerson(@Nullable Person person) {
        if (person == null || !person.reaches(IdentityLevel.FORMAT_CHECKED)) {
            throw new ProblemException(IDENTITY_REQUIRED);
        }
        LocalDate born = person.birthDate();
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        if (born != null && born.plusYears(LOWEST_AGE).isAfter(today)) {
            throw new ProblemException(UNDER_AGE);
        }
    }

    /** Member number and membership, or nothing. */
    Uni<Void> admit(WorkCase subject) {
        return requireNoMember(subject.workerId())
                .chain(() -> register.enter(subject.workerId(), subject.id(), subject.unionId()))
                .replaceWithVoid();
    }

    Uni<Void> revoke(WorkCase subject) {
        return register.end(subject.workerId());
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

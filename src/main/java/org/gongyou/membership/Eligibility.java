package org.gongyou.membership;

import static org.gongyou.membership.MembershipProblem.ALREADY_MEMBER;
import static org.gongyou.membership.MembershipProblem.CHARTER_OUTDATED;
import static org.gongyou.membership.MembershipProblem.IDENTITY_REQUIRED;
import static org.gongyou.membership.MembershipProblem.UNDER_AGE;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.account.IdentityLevel;
import org.gongyou.account.Person;
import org.gongyou.account.Persons;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Who may be admitted. */
@ApplicationScoped
class Eligibility {

    /** Labour Law art. 15: nobody under 16 may be employed; from 16 on one joins by oneself; there is no upper age. */
    private static final int LOWEST_AGE = 16;

    private final MembershipRepository repository;
    private final Persons persons;
    private final Texts texts;
    private final Clock clock;

    Eligibility(MembershipRepository repository, Persons persons, Texts texts, Clock clock) {
        this.repository = repository;
        this.persons = persons;
        this.texts = texts;
        this.clock = clock;
    }

    /** Before submission: a person with a checked document, old enough, no member yet, who signed today's charter. */
    Uni<Void> requireFit(WorkCase subject) {
        return persons.of(subject.workerId())
                .map(this::requirePerson)
                .call(() -> requireCharter(subject))
                .chain(person -> requireNoMember(person.worker()));
    }

    private Uni<JoinApplication> requireCharter(WorkCase subject) {
        return repository.application(subject.workerId(), subject.id()).map(application -> {
            if (application == null || !application.charterVersion().equals(texts.charterVersion())) {
                throw ProblemException.invalid("/charter/version", CHARTER_OUTDATED);
            }
            return application;
        });
    }

    /** @param worker the account the person goes on with: only one with an identity gets a membership */
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

    private Person requirePerson(@Nullable Person person) {
        if (person == null || !person.reaches(IdentityLevel.FORMAT_CHECKED)) {
            throw new ProblemException(IDENTITY_REQUIRED);
        }
        LocalDate born = person.birthDate();
        LocalDate today = ChinaDay.today(clock);
        if (born != null && born.plusYears(LOWEST_AGE).isAfter(today)) {
            throw new ProblemException(UNDER_AGE);
        }
        return person;
    }
}

package org.gongyou.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyou.account.IdentityLevel;
import org.gongyou.account.Person;
import org.gongyou.account.Persons;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Who the people behind accounts are, as far as households need it. Every call works in the caller's session. */
@ApplicationScoped
class Applicants {

    private final Persons persons;
    private final HouseholdText text;

    Applicants(Persons persons, HouseholdText text) {
        this.persons = persons;
        this.text = text;
    }

    /**
     * @param keys of the document
     * @param name in the clear
     */
    record Applicant(
            UUID worker,
            List<String> keys,
            String name,
            IdentityDocument document,
            @Nullable LocalDate bornOn) {

        Applicant {
            keys = List.copyOf(keys);
        }

        /** The id alone. */
        @Override
        public String toString() {
            return "Applicant[" + worker + "]";
        }
    }

    /** @throws ProblemException 409 until the person has said who they are */
    Uni<Applicant> of(UUID worker) {
        return find(worker).map(found -> {
            if (found == null) throw new ProblemException(HouseholdProblem.IDENTITY_NEEDED);
            return found;
        });
    }

    Uni<@Nullable Applicant> find(UUID worker) {
        return persons.of(worker).map(this::applicant);
    }

    /** Only whose name and number an authority has matched: others could be anybody. */
    Uni<@Nullable Applicant> verified(UUID worker) {
        return persons.of(worker)
                .map(person -> person != null && person.reaches(IdentityLevel.NAME_AND_NUMBER_MATCHED)
                        ? applicant(person)
                        : null);
    }

    /** The account of whoever has the document and is verified. */
    Uni<@Nullable Applicant> with(IdentityDocument document) {
        return persons.with(document)
                .map(person -> person != null && person.reaches(IdentityLevel.NAME_AND_NUMBER_MATCHED)
                        ? applicant(person)
                        : null);
    }

    private @Nullable Applicant applicant(@Nullable Person person) {
        if (person == null || person.document() == null) return null;
        return new Applicant(
                person.worker(),
                text.keys(person.document()),
                person.name() == null ? "" : person.name().value(),
                person.document(),
                person.birthDate());
    }
}

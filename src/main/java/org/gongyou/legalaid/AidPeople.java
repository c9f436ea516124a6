package org.gongyou.legalaid;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.account.Person;
import org.gongyou.account.Persons;
import org.gongyou.membership.Members;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Who asks, for whom, and to which union they belong. In the caller's session. */
@ApplicationScoped
class AidPeople {

    private final Persons persons;
    private final Members members;

    AidPeople(Persons persons, Members members) {
        this.persons = persons;
        this.members = members;
    }

    Uni<@Nullable Person> of(UUID account) {
        return persons.of(account);
    }

    static @Nullable IdentityDocument document(@Nullable Person person) {
        return person == null ? null : person.document();
    }

    /** @throws ProblemException 409 for whoever has not said who they are */
    Uni<Person> known(UUID worker) {
        return persons.of(worker).map(person -> {
            if (person == null || person.name() == null) throw new ProblemException(AidProblem.IDENTITY_NEEDED);
            return person;
        });
    }

    /** The account of whom it is about, when that is somebody else who has one, by the same name. */
    Uni<@Nullable UUID> concerned(AidRequest request) {
        Concerned named = request.person();
        if (request.asksForSelf() || named == null) return Uni.createFrom().nullItem();
        return persons.with(named.document())
                .map(person -> person != null && named.name().equals(person.name()) ? person.worker() : null);
    }

    Uni<@Nullable UUID> union(UUID worker) {
        return members.standing(worker).map(member -> member == null ? null : member.union());
    }
}

package org.gongyou.cover;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.account.Person;
import org.gongyou.account.Persons;
import org.gongyou.membership.MemberStanding;
import org.gongyou.membership.Members;
import org.gongyou.platform.personal.IdentityDocument;
import org.jspecify.annotations.Nullable;

/** Looks up, in the caller's session, what decides whether somebody may have a product. */
@ApplicationScoped
class FactFinder {

    private final Members members;
    private final Persons persons;

    FactFinder(Members members, Persons persons) {
        this.members = members;
        this.persons = persons;
    }

    Uni<Facts> of(UUID worker) {
        return members.standing(worker).chain(standing -> persons.of(worker).map(person -> facts(standing, person)));
    }

    private static Facts facts(@Nullable MemberStanding standing, @Nullable Person person) {
        IdentityDocument document = person == null ? null : person.document();
        return new Facts(
                standing == null ? null : standing.union(),
                standing == null ? "" : standing.occupation(),
                document != null,
                document == null ? null : document.sex(),
                person == null ? null : person.birthDate());
    }
}

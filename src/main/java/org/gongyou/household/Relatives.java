package org.gongyou.household;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.gongyou.account.Person;
import org.gongyou.account.Persons;
import org.gongyou.platform.personal.IdentityDocument;

/** Who of a household has an account, so that nobody decides in a relative's case. Every call works in the caller's session. */
@ApplicationScoped
public class Relatives {

    private final HouseholdStore households;
    private final HouseholdText text;
    private final Persons persons;

    Relatives(HouseholdStore households, HouseholdText text, Persons persons) {
        this.households = households;
        this.text = text;
        this.persons = persons;
    }

    /** Found by their documents as they are now, whoever named them; none where there is no household. */
    public Uni<Set<UUID>> accounts(UUID worker) {
        return households
                .find(worker)
                .chain(kept -> kept == null
                        ? Uni.createFrom().item(Set.of())
                        : Multi.createFrom()
                                .iterable(kept.household().members().stream()
                                        .map(MemberRequest::document)
                                        .filter(Objects::nonNull)
                                        .toList())
                                .onItem()
                                .transformToUniAndConcatenate(document -> persons.with(IdentityDocument.sought(
                                        document.documentType(), document.number(), document.country())))
                                .map(Person::worker)
                                .collect()
                                .in(HashSet::new, Set::add));
    }

    /** By which the person with the document is known again in any household; under every live key. */
    public List<String> keys(IdentityDocument document) {
        return text.keys(document);
    }
}

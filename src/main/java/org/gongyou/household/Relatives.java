package org.gongyou.household;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.account.Person;
import org.gongyou.account.Persons;
import org.gongyou.household.HouseholdStore.Kept;
import org.gongyou.platform.personal.IdentityDocument;

/**
 * Who is too near to decide in somebody's case: whoever is named with them in one household, be it theirs, the own or a third
 * person's. Every call works in the caller's session.
 */
@ApplicationScoped
public class Relatives {

    private final HouseholdStore households;
    private final NamedPersons named;
    private final Applicants applicants;
    private final HouseholdText text;
    private final Persons persons;

    Relatives(
            HouseholdStore households, NamedPersons named, Applicants applicants, HouseholdText text, Persons persons) {
        this.households = households;
        this.named = named;
        this.applicants = applicants;
        this.text = text;
        this.persons = persons;
    }

    /** Their accounts, found by their documents as they are now; none where no household names the worker. */
    public Uni<Set<UUID>> accounts(UUID worker) {
        return keys(worker)
                .chain(named::naming)
                .map(naming -> {
                    Set<UUID> keepers = new LinkedHashSet<>(naming);
                    keepers.add(worker);
                    return keepers;
                })
                .chain(keepers -> Multi.createFrom()
                        .iterable(keepers)
                        .onItem()
                        .transformToUniAndConcatenate(
                                keeper -> members(keeper).map(found -> Stream.concat(Stream.of(keeper), found.stream())
                                        .toList()))
                        .collect()
                        .in(HashSet<UUID>::new, Set::addAll))
                .map(all -> {
                    all.remove(worker);
                    return all;
                });
    }

    private Uni<List<UUID>> members(UUID keeper) {
        return households.find(keeper).chain(kept -> Multi.createFrom()
                .iterable(kept == null ? List.<IdentityDocument>of() : documents(kept))
                .onItem()
                .transformToUniAndConcatenate(persons::with)
                .map(Person::worker)
                .collect()
                .asList());
    }

    private static List<IdentityDocument> documents(Kept kept) {
        return kept.household().members().stream()
                .map(MemberRequest::document)
                .filter(Objects::nonNull)
                .map(document ->
                        IdentityDocument.sought(document.documentType(), document.number(), document.country()))
                .toList();
    }

    /** Whether they are one, or are or once were named together, whenever either account was opened. */
    public Uni<Boolean> areRelated(UUID account, UUID worker) {
        if (account.equals(worker)) return Uni.createFrom().item(true);
        return keys(account).chain(one -> keys(worker)
                .chain(another -> named.areTogether(one, another))
                .chain(together -> together
                        ? Uni.createFrom().item(true)
                        : named.everNamed(worker).map(all -> !Collections.disjoint(all, one))));
    }

    private Uni<List<String>> keys(UUID worker) {
        return applicants.find(worker).map(found -> found == null ? List.of() : found.keys());
    }

    /** By which the person with the document is known again in any household; under every live key. */
    public List<String> keys(IdentityDocument document) {
        return text.keys(document);
    }
}

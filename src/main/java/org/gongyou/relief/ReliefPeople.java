package org.gongyou.relief;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.account.Person;
import org.gongyou.account.Persons;
import org.gongyou.household.Relatives;
import org.gongyou.legalaid.Concerned;
import org.gongyou.membership.Members;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.programme.Programme;
import org.jspecify.annotations.Nullable;

/** Who applies, for whom, and who is too near to decide. In the caller's session. */
@ApplicationScoped
class ReliefPeople {

    private final Persons persons;
    private final PersonAccounts accounts;
    private final Members members;
    private final Relatives relatives;
    private final Unions unions;

    ReliefPeople(Persons persons, PersonAccounts accounts, Members members, Relatives relatives, Unions unions) {
        this.persons = persons;
        this.accounts = accounts;
        this.members = members;
        this.relatives = relatives;
        this.unions = unions;
    }

    /** @throws ProblemException 409 for whoever has not said who they are */
    Uni<Person> known(UUID worker) {
        return persons.of(worker).map(person -> {
            if (person == null || person.name() == null || person.document() == null)
                throw new ProblemException(ReliefProblem.IDENTITY_NEEDED);
            return person;
        });
    }

    Uni<@Nullable Person> of(UUID worker) {
        return persons.of(worker);
    }

    /** The account of the person to be helped, when that is somebody else who has one, by the same name. */
    Uni<@Nullable UUID> concerned(ReliefRequest request) {
        Concerned named = request.person();
        if (request.isBySelf() || named == null) return Uni.createFrom().nullItem();
        return persons.with(named.document())
                .map(person -> person != null && named.name().equals(person.name()) ? person.worker() : null);
    }

    /** Of the person to be helped. */
    static @Nullable PersonName name(ReliefRequest request, @Nullable Person applicant) {
        Concerned named = request.person();
        if (!request.isBySelf() && named != null) return named.name();
        return applicant == null ? null : applicant.name();
    }

    static PersonName requiredName(ReliefRequest request, Person applicant) {
        PersonName name = name(request, applicant);
        if (name == null) throw new ProblemException(ReliefProblem.IDENTITY_NEEDED);
        return name;
    }

    /** Whoever is of the household at any step remains a relative to the end, though the household be said anew. */
    Uni<Void> meet(ReliefApplication application) {
        return relatives
                .accounts(application.workerId())
                .invoke(application::meet)
                .replaceWithVoid();
    }

    /** Accounts with a stake: of whom it is for, and of whoever is or was of the household. */
    Uni<Set<UUID>> stakeholders(ReliefApplication application) {
        UUID whom = application.concerned();
        return relatives.accounts(application.workerId()).map(related -> {
            Set<UUID> all = new HashSet<>(related);
            all.addAll(application.kin());
            if (whom != null) all.add(whom);
            return all;
        });
    }

    /** Whoever is helped, and whoever is or was of the household, be it before the application or before there was an account. */
    Uni<Boolean> hasStake(List<UUID> person, ReliefApplication application) {
        return stakeholders(application)
                .chain(all -> Collections.disjoint(person, all)
                        ? isRelated(person, application.workerId())
                        : Uni.createFrom().item(true));
    }

    private Uni<Boolean> isRelated(List<UUID> person, UUID worker) {
        return Multi.createFrom()
                .iterable(person)
                .onItem()
                .transformToUniAndConcatenate(account -> relatives.areRelated(account, worker))
                .collect()
                .asList()
                .map(each -> each.contains(true));
    }

    Uni<@Nullable UUID> union(UUID worker) {
        return members.standing(worker).map(member -> member == null ? null : member.union());
    }

    /** Where an application goes when it is handed in. */
    Uni<ReliefRoute> route(UUID worker, ReliefRequest request, Programme programme) {
        return persons.of(worker).chain(person -> union(worker)
                .map(own ->
                        ReliefRoute.of(own, request.isAgainstEmployer(), person, programme.union(), unions.tree())));
    }

    /** Where somebody belongs: the own union; of whoever has none that of the street or district they live or work in. */
    Uni<@Nullable UUID> place(UUID worker) {
        return union(worker)
                .chain(own -> own != null
                        ? Uni.createFrom().item(own)
                        : persons.of(worker).map(person -> ReliefRoute.street(person, null, unions.tree())));
    }

    /** All accounts of the person. */
    Uni<List<UUID>> accounts(UUID worker) {
        return accounts.of(worker);
    }

    /** The account the person goes on with. */
    Uni<UUID> surviving(UUID account) {
        return accounts.surviving(account);
    }
}

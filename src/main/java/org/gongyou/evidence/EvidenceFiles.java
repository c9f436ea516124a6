package org.gongyou.evidence;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.casework.CaseParties;
import org.gongyou.casework.Cases;
import org.gongyou.casework.OfficerAccess;
import org.gongyou.casework.WorkCase;
import org.gongyou.file.FileHolders;
import org.gongyou.file.FileReaders;
import org.gongyou.platform.personal.PersonAccounts;

/** Evidence is read by whoever sees one of the cases its locker belongs to; and it is needed as long as it lies there. */
@ApplicationScoped
class EvidenceFiles implements FileReaders, FileHolders {

    private final LockerRepository lockers;
    private final Cases cases;
    private final CaseParties parties;
    private final OfficerAccess officers;
    private final PersonAccounts people;

    EvidenceFiles(
            LockerRepository lockers, Cases cases, CaseParties parties, OfficerAccess officers, PersonAccounts people) {
        this.lockers = lockers;
        this.cases = cases;
        this.parties = parties;
        this.officers = officers;
        this.people = people;
    }

    @Override
    public Uni<Boolean> mayRead(UUID reader, UUID owner, UUID file) {
        return person(owner).chain(person -> lockers.casesOf(person, file)).chain(found -> Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(place -> cases.found(place.workerId(), place.id()))
                .onItem()
                .transformToUniAndConcatenate(subject -> sees(reader, subject))
                .filter(seen -> seen)
                .toUni()
                .map(Boolean.TRUE::equals));
    }

    private Uni<Boolean> sees(UUID reader, WorkCase subject) {
        if (officers.isExcluded(reader, subject)) return Uni.createFrom().item(false);
        return officers.mayAct(reader, subject)
                .chain(may -> may ? Uni.createFrom().item(true) : parties.isParty(subject, reader));
    }

    @Override
    public Uni<Set<UUID>> held(UUID owner, Collection<UUID> files) {
        return person(owner).chain(person -> lockers.held(person, files)).map(Set::copyOf);
    }

    /** A file may have been uploaded with another account of the worker's than the one that has the case. */
    private Uni<List<UUID>> person(UUID account) {
        return people.surviving(account).chain(people::of);
    }
}

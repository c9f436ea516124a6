package org.gongyou.casework;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyou.casework.CaseFileRepository.Owned;
import org.gongyou.file.FileReaders;
import org.gongyou.file.WorkerFiles;
import org.gongyou.platform.personal.PersonAccounts;

/** Files that lie in cases: whoever may see the case may read them. Every call works in the caller's transaction. */
@ApplicationScoped
public class CaseFiles implements FileReaders {

    private final CaseFileRepository rows;
    private final WorkerFiles files;
    private final CaseRepository cases;
    private final OfficerAccess access;
    private final CaseParties parties;
    private final PersonAccounts people;

    CaseFiles(
            CaseFileRepository rows,
            WorkerFiles files,
            CaseRepository cases,
            OfficerAccess access,
            CaseParties parties,
            PersonAccounts people) {
        this.rows = rows;
        this.files = files;
        this.cases = cases;
        this.access = access;
        this.parties = parties;
        this.people = people;
    }

    /**
     * Puts files of the uploader into the case, where they stay until they are taken out or erased.
     *
     * @param pointer of the list that names them
     * @throws org.gongyou.platform.problem.ProblemException 422 that points at those that are not the uploader's
     */
    public Uni<Void> attach(WorkCase subject, UUID uploader, List<UUID> ids, String pointer) {
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : files.attach(uploader, ids, pointer).chain(owners -> rows.add(subject, owners));
    }

    /** The same; the uploader's other files are taken out of the case, and age again unless another case has them. */
    public Uni<Void> replace(WorkCase subject, UUID uploader, List<UUID> ids, String pointer) {
        return attach(subject, uploader, ids, pointer)
                .chain(() -> people.of(uploader))
                .chain(person -> rows.keepOnly(subject, person, ids))
                .chain(this::release);
    }

    private Uni<Void> release(List<Owned> unused) {
        return Multi.createFrom()
                .iterable(unused.stream()
                        .collect(Collectors.groupingBy(
                                Owned::worker, Collectors.mapping(Owned::id, Collectors.<UUID>toList())))
                        .entrySet())
                .onItem()
                .transformToUniAndConcatenate(of -> files.detach(of.getKey(), of.getValue()))
                .onItem()
                .ignoreAsUni();
    }

    /** Erases what the worker uploaded for cases of his own. */
    Uni<Void> erase(UUID worker) {
        return people.surviving(worker)
                .chain(people::of)
                .chain(person -> rows.remove(worker, person))
                .chain(ids -> files.erase(worker, ids));
    }

    @Override
    public Uni<Boolean> mayRead(UUID reader, UUID owner, UUID file) {
        return rows.cases(owner, file)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(false)
                        : people.of(reader).chain(person -> mayRead(reader, person, found)));
    }

    private Uni<Boolean> mayRead(UUID reader, Collection<UUID> person, List<Owned> found) {
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(row -> cases.find(row.worker(), row.id()))
                .onItem()
                .transformToUniAndConcatenate(subject -> mayRead(reader, person, subject))
                .filter(allowed -> allowed)
                .toUni()
                .map(allowed -> allowed != null);
    }

    private Uni<Boolean> mayRead(UUID reader, Collection<UUID> person, WorkCase subject) {
        if (person.contains(subject.workerId())) return Uni.createFrom().item(true);
        return access.mayAct(reader, subject)
                .chain(may -> may
                        ? Uni.createFrom().item(true)
                        : parties.isParty(subject, person).map(party -> party && !access.isExcluded(reader, subject)));
    }
}

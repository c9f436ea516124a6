package org.gongyou.file;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;

/**
 * Files as features use them; every call works in the caller's transaction. The worker is the account that uploaded the
 * file: for papers an officer sends in for somebody, the officer.
 */
@ApplicationScoped
public class WorkerFiles {

    private final FileRepository files;
    private final Captions captions;
    private final PersonAccounts people;
    private final List<FileHolders> holders;
    private final Clock clock;

    WorkerFiles(
            FileRepository files,
            Captions captions,
            PersonAccounts people,
            @All List<FileHolders> holders,
            Clock clock) {
        this.files = files;
        this.captions = captions;
        this.people = people;
        this.holders = holders;
        this.clock = clock;
    }

    /**
     * Keeps the files until somebody {@linkplain #erase erases} or {@linkplain #detach detaches} them. Doing so again changes
     * nothing. The feature remembers the ids itself and answers {@link FileReaders} for them.
     *
     * @param pointer of the list that names them
     * @return the account that uploaded each, by file: the worker's own or one that ended in it
     * @throws ProblemException 422 {@code request.invalid} with {@code file.unknown} at each place in the list that names a file
     *     which is not the worker's
     */
    public Uni<Map<UUID, UUID>> attach(UUID worker, List<UUID> ids, String pointer) {
        Set<UUID> distinct = Set.copyOf(ids);
        return files.lock(List.of(worker), distinct)
                .chain(own -> own.size() == distinct.size()
                        ? Uni.createFrom().item(own)
                        : people.of(worker).chain(person -> files.lock(person, distinct)))
                .invoke(found -> requireAll(ids, found, pointer))
                .invoke(found -> found.forEach(file -> file.attach(clock.instant())))
                .map(found -> found.stream().collect(Collectors.toMap(StoredFile::id, StoredFile::workerId)));
    }

    private static void requireAll(List<UUID> ids, List<StoredFile> found, String pointer) {
        Set<UUID> known = found.stream().map(StoredFile::id).collect(Collectors.toSet());
        List<FieldError> unknown = IntStream.range(0, ids.size())
                .filter(i -> !known.contains(ids.get(i)))
                .mapToObj(i -> new FieldError(pointer + '/' + i, FileProblem.UNKNOWN))
                .toList();
        if (!unknown.isEmpty()) throw ProblemException.invalid(unknown);
    }

    /** A feature needs these files no more: unless another holds them, they age like any that nobody attached. */
    public Uni<Void> detach(UUID worker, Collection<UUID> ids) {
        return Multi.createFrom()
                .iterable(holders)
                .onItem()
                .transformToUniAndConcatenate(port -> port.held(worker, ids))
                .collect()
                .<Set<UUID>>in(HashSet::new, Set::addAll)
                .map(held -> ids.stream().filter(id -> !held.contains(id)).toList())
                .chain(free -> free.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : files.detach(worker, free).replaceWithVoid());
    }

    /** Those of the files that the worker has, oldest first. */
    public Uni<List<FileView>> describe(UUID worker, Collection<UUID> ids) {
        return files.ofWorker(worker, ids)
                .map(found -> found.stream().map(captions::view).toList());
    }

    /** Erases files that nobody needs any more, attached or not; ids that are not the worker's are passed over. */
    public Uni<Void> erase(UUID worker, Collection<UUID> ids) {
        return files.ofWorker(worker, ids).chain(found -> eraseKnown(worker, found));
    }

    Uni<Void> eraseKnown(UUID worker, List<StoredFile> known) {
        List<UUID> ids = known.stream().map(StoredFile::id).toList();
        if (ids.isEmpty()) return Uni.createFrom().voidItem();
        return files.delete(worker, ids)
                .chain(() -> files.forget(worker, ids))
                .chain(() -> files.enterLeftovers(worker, ids, clock.instant()));
    }
}

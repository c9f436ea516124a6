package org.gongyou.file;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.platform.problem.ProblemException;

/**
 * Files as features use them; every call works in the caller's transaction. The worker is the account that uploaded the
 * file: for papers an officer sends in for somebody, the officer.
 */
@ApplicationScoped
public class WorkerFiles {

    private final FileRepository files;
    private final Captions captions;
    private final Clock clock;

    WorkerFiles(FileRepository files, Captions captions, Clock clock) {
        this.files = files;
        this.captions = captions;
        this.clock = clock;
    }

    /**
     * Keeps the files until somebody {@linkplain #erase erases} them. Doing so again changes nothing. The feature remembers
     * the ids itself and answers {@link FileReaders} for them.
     *
     * @param pointer of the field that names them
     * @throws ProblemException 422 {@code request.invalid} with {@code file.unknown} at the pointer when one of them is not
     *     the worker's
     */
    public Uni<Void> attach(UUID worker, Collection<UUID> ids, String pointer) {
        Set<UUID> distinct = Set.copyOf(ids);
        if (distinct.isEmpty()) return Uni.createFrom().voidItem();
        return files.attach(worker, distinct, clock.instant())
                .invoke(known -> {
                    if (known < distinct.size()) throw ProblemException.invalid(pointer, FileProblem.UNKNOWN);
                })
                .replaceWithVoid();
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

package org.gongyou.file;

import static org.gongyou.platform.problem.RequestProblem.NOT_FOUND;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.ratelimit.RateLimiter;
import org.gongyou.platform.ratelimit.RatePolicy;

/** Who may send and read, and the trail of it. */
@ApplicationScoped
class FileAccess {

    private final List<FileReaders> readers;
    private final PersonAccounts people;
    private final Audit audit;
    private final RateLimiter limiter;

    FileAccess(@All List<FileReaders> readers, PersonAccounts people, Audit audit, RateLimiter limiter) {
        this.readers = readers;
        this.people = people;
        this.audit = audit;
        this.limiter = limiter;
    }

    Uni<Void> mayUpload(UUID worker) {
        return limiter.check(RatePolicy.UPLOADS_PER_ACCOUNT, worker.toString());
    }

    /** The hash in the audit's chain proves later that a paper was there, and was this one. */
    Uni<Void> uploaded(StoredFile file) {
        return audit.record(
                file.workerId(),
                file.workerId(),
                "file.uploaded",
                file.id(),
                Map.of("mediaType", file.kind().mediaType(), "size", file.size(), "sha256", file.sha256()));
    }

    /**
     * What one uploaded with an account that ended in the present one is one's own.
     *
     * @throws ProblemException 404 for whoever may not read it, as if there were none
     */
    Uni<Void> check(UUID reader, StoredFile file) {
        if (reader.equals(file.workerId())) return Uni.createFrom().voidItem();
        return people.of(reader)
                .chain(person ->
                        person.contains(file.workerId()) ? Uni.createFrom().voidItem() : checkAnothers(reader, file));
    }

    private Uni<Void> checkAnothers(UUID reader, StoredFile file) {
        return isAllowed(reader, file)
                .invoke(allowed -> {
                    if (!allowed) throw new ProblemException(NOT_FOUND);
                })
                .chain(() -> audit.record(file.workerId(), reader, "file.read", file.id(), Map.of()));
    }

    private Uni<Boolean> isAllowed(UUID reader, StoredFile file) {
        return Multi.createFrom()
                .iterable(readers)
                .onItem()
                .transformToUniAndConcatenate(port -> port.mayRead(reader, file.workerId(), file.id()))
                .filter(allowed -> allowed)
                .toUni()
                .map(Boolean.TRUE::equals);
    }
}

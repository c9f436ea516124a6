package org.gongyou.file;

import static org.gongyou.platform.problem.RequestProblem.NOT_FOUND;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.gongyou.file.FileRepository.Key;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Uploading and reading. */
@ApplicationScoped
class FileService {

    /** Far longer than any upload lives: a blob whose row is not there by then will never have one. */
    private static final Duration UPLOAD = Duration.ofHours(1);

    private final FileRepository files;
    private final FileDesk desk;
    private final Captions captions;
    private final Idempotency idempotency;
    private final FileAccess access;
    private final Clock clock;

    FileService(
            FileRepository files,
            FileDesk desk,
            Captions captions,
            Idempotency idempotency,
            FileAccess access,
            Clock clock) {
        this.files = files;
        this.desk = desk;
        this.captions = captions;
        this.idempotency = idempotency;
        this.access = access;
        this.clock = clock;
    }

    /** What makes two requests the same. */
    private record Asked(String sha256, @Nullable String caption) {}

    /** The store first, then the row: a row never lacks its bytes. A repetition leaves its bytes to the sweep. */
    Uni<FileView> upload(UUID worker, IdempotencyKey key, Path upload, @Nullable String caption) {
        return upload(worker, key, upload, caption, any -> true);
    }

    Uni<FileView> uploadPhoto(UUID owner, IdempotencyKey key, Path upload) {
        return upload(owner, key, upload, null, FileKind::isPhoto);
    }

    private Uni<FileView> upload(
            UUID worker, IdempotencyKey key, Path upload, @Nullable String caption, Predicate<FileKind> taken) {
        UUID id = Ids.next();
        return access.mayUpload(worker)
                .chain(() -> announce(worker, id))
                .chain(() -> desk.store(id, upload, taken))
                .chain(content -> idempotency.once(
                        worker,
                        key,
                        new Asked(content.uploadedSha256(), caption),
                        FileView.class,
                        () -> enter(worker, content, caption)));
    }

    /** Whatever becomes of the upload, its bytes are known of before they exist. */
    private Uni<Void> announce(UUID worker, UUID id) {
        Instant due = clock.instant().plus(UPLOAD);
        return Panache.withTransaction(() -> files.enterLeftovers(worker, List.of(id), due));
    }

    private Uni<FileView> enter(UUID worker, StoredContent content, @Nullable String caption) {
        StoredFile file = new StoredFile(worker, clock.instant(), content, captions.seal(caption));
        return files.removeLeftover(new Key(worker, file.id()))
                .invoke(inTime -> {
                    if (!inTime) throw new IllegalStateException("the upload outlasted its blob");
                })
                .chain(() -> files.enter(file))
                .chain(() -> access.uploaded(file))
                .replaceWith(() -> captions.view(file));
    }

    @WithTransaction
    Uni<StoredFile> find(UUID reader, UUID id) {
        return files.find(id)
                .map(file -> {
                    if (file == null) throw new ProblemException(NOT_FOUND);
                    return file;
                })
                .call(file -> access.check(reader, file));
    }

    /** Outside any transaction. */
    Uni<byte[]> content(StoredFile file) {
        return desk.load(file);
    }
}

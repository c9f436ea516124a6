package org.gongyou.file;

import static org.gongyou.file.FileProblem.EMPTY;
import static org.gongyou.file.FileProblem.NOT_A_PHOTO;
import static org.gongyou.file.FileProblem.TOO_LARGE;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.platform.crypto.Sha256;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.RequestDeadline;

/** Everything that takes a file's bytes into memory: checks, strips, seals and stores them, and brings them back. */
@ApplicationScoped
class FileDesk {

    private static final String PURPOSE = "file";
    private static final String PIECE = "file-piece";

    /** A file of the largest size needs up to four times its size for a moment: so few at once bound the memory. */
    private static final int AT_ONCE = 2;

    private final FileStore store;
    private final Vault vault;
    private final WorkerExecutor workers;
    private final RequestDeadline deadline;
    private final long maxSize;

    FileDesk(
            FileStore store,
            Vault vault,
            Vertx vertx,
            RequestDeadline deadline,
            @ConfigProperty(name = "gongyou.file.max-size") MemorySize maxSize) {
        this.store = store;
        this.vault = vault;
        this.workers = vertx.createSharedWorkerExecutor("files", AT_ONCE);
        this.deadline = deadline;
        this.maxSize = maxSize.asLongValue();
    }

    /**
     * @param taken kinds that are, where it was sent to
     * @throws ProblemException of {@link FileProblem} when it is not a file we take
     */
    Uni<StoredContent> store(UUID id, Path upload, Predicate<FileKind> taken) {
        deadline.takeTime();
        return workers.executeBlocking(() -> storeNow(id, upload, taken), false).invoke(deadline::hurry);
    }

    /** A picture of the program's own. */
    Uni<StoredContent> storePicture(UUID id, byte[] png) {
        return workers.executeBlocking(
                () -> {
                    store.put(id, vault.sealBytes(PURPOSE, png));
                    return new StoredContent(id, FileKind.PNG, png.length, Sha256.hex(png), Sha256.hex(png));
                },
                false);
    }

    /** The bytes as they are served. */
    Uni<byte[]> load(StoredFile file) {
        return workers.executeBlocking(() -> loadNow(file), false);
    }

    Uni<Void> storePiece(UUID id, byte[] piece) {
        return workers.executeBlocking(
                        () -> {
                            store.put(id, vault.sealBytes(PIECE, piece));
                            return id;
                        },
                        false)
                .replaceWithVoid();
    }

    Uni<byte[]> loadPiece(UUID id) {
        return workers.executeBlocking(() -> vault.openBytes(PIECE, store.get(id)), false);
    }

    Uni<Void> delete(UUID id) {
        return workers.executeBlocking(
                        () -> {
                            store.delete(id);
                            return id;
                        },
                        false)
                .replaceWithVoid();
    }

    private StoredContent storeNow(UUID id, Path upload, Predicate<FileKind> taken) throws IOException {
        long size = Files.size(upload);
        if (size == 0) throw new ProblemException(EMPTY);
        if (size > maxSize) throw new ProblemException(TOO_LARGE);
        byte[] uploaded = Files.readAllBytes(upload);
        FileKind kind = FileKind.of(uploaded);
        if (!taken.test(kind)) throw new ProblemException(NOT_A_PHOTO);
        String uploadedSha256 = Sha256.hex(uploaded);
        byte[] content = kind.stripped(uploaded);
        store.put(id, vault.sealBytes(PURPOSE, content));
        return new StoredContent(id, kind, content.length, Sha256.hex(content), uploadedSha256);
    }

    private byte[] loadNow(StoredFile file) throws IOException {
        byte[] content = vault.openBytes(PURPOSE, store.get(file.id()));
        if (!Sha256.hex(content).equals(file.sha256())) {
            throw new IllegalStateException("the store has other bytes than were put under " + file.id());
        }
        return content;
    }
}

package org.gongyou.file;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gongyou.file.FileRepository.Key;
import org.gongyou.platform.persistence.Ids;

/**
 * Things too large for one file, such as a pack of evidence, in pieces of some megabytes that are sealed and stored like files.
 * Whoever makes them remembers their ids.
 */
@ApplicationScoped
public class SealedPieces {

    /** A piece whose row is not there by then will never have one. */
    private static final Duration SOON = Duration.ofHours(1);

    private final FileRepository files;
    private final FileDesk desk;
    private final Clock clock;

    SealedPieces(FileRepository files, FileDesk desk, Clock clock) {
        this.files = files;
        this.desk = desk;
        this.clock = clock;
    }

    /** Outside any transaction; it goes again unless it is {@linkplain #keep kept} soon. @return the id of the piece */
    public Uni<UUID> put(UUID worker, byte[] piece) {
        UUID id = Ids.next();
        return Panache.withTransaction(() -> files.enterLeftovers(
                        worker, List.of(id), clock.instant().plus(SOON)))
                .chain(() -> desk.storePiece(id, piece))
                .replaceWith(id);
    }

    /** In the transaction that enters the row which names it. */
    public Uni<Void> keep(UUID worker, UUID id) {
        return files.removeLeftover(new Key(worker, id))
                .invoke(inTime -> {
                    if (!inTime) throw new IllegalStateException("the row came too late for its piece");
                })
                .replaceWithVoid();
    }

    /** Outside any transaction. */
    public Uni<byte[]> get(UUID id) {
        return desk.loadPiece(id);
    }

    /** In the transaction that removes the rows. */
    public Uni<Void> erase(UUID worker, Collection<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().voidItem() : files.enterLeftovers(worker, ids, clock.instant());
    }
}

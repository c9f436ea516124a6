package org.gongyou.file;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.file.FileRepository.Key;
import org.jboss.logging.Logger;

/** Erases files nobody attached to anything, and blobs without a row. Several instances may sweep at once. */
@ApplicationScoped
class FileSweep {

    private static final Logger LOG = Logger.getLogger(FileSweep.class);

    private final FileRepository files;
    private final FileDesk desk;
    private final Clock clock;
    private final Duration loose;

    FileSweep(
            FileRepository files,
            FileDesk desk,
            Clock clock,
            @ConfigProperty(name = "gongyou.file.loose-retention") Duration loose) {
        this.files = files;
        this.desk = desk;
        this.clock = clock;
        this.loose = loose;
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> sweep() {
        return eraseLoose().chain(this::eraseLeftovers).onFailure().recoverWithUni(away -> {
            LOG.debugf("Files not swept: %s", away.getClass().getName());
            return Uni.createFrom().voidItem();
        });
    }

    Uni<Void> eraseLoose() {
        return Panache.withSession(() -> files.looseSince(clock.instant().minus(loose)))
                .chain(keys -> each(keys, key -> Panache.withTransaction(() -> eraseLoose(key))));
    }

    private Uni<Void> eraseLoose(Key key) {
        return files.deleteLoose(key)
                .chain(deleted -> deleted
                        ? files.forget(key.worker(), List.of(key.id()))
                                .chain(() -> files.enterLeftovers(key.worker(), List.of(key.id()), clock.instant()))
                        : Uni.createFrom().voidItem());
    }

    /** The blob first: if that is as far as it gets, the entry brings us back. */
    Uni<Void> eraseLeftovers() {
        return Panache.withSession(() -> files.dueLeftovers(clock.instant()))
                .chain(keys -> each(keys, key -> desk.delete(key.id())
                        .chain(() -> Panache.withTransaction(() -> files.removeLeftover(key)))
                        .replaceWithVoid()));
    }

    private static Uni<Void> each(List<Key> keys, Function<Key, Uni<Void>> erase) {
        return Multi.createFrom()
                .iterable(keys)
                .onItem()
                .transformToUniAndConcatenate(erase::apply)
                .collect()
                .last()
                .replaceWithVoid();
    }
}

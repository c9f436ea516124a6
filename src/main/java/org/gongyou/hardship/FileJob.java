package org.gongyou.hardship;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.gongyou.hardship.FileRepository.Place;
import org.gongyou.programme.Programme;
import org.gongyou.programme.Programmes;
import org.jboss.logging.Logger;

/**
 * Looks at edge files whose day has come, or whose programme has another version. Which is due stands in the rows: what one
 * instance does not finish another does.
 */
@ApplicationScoped
class FileJob {

    private static final Logger LOG = Logger.getLogger(FileJob.class);
    private static final int BATCH = 200;

    private final FileRepository files;
    private final FileWriter writer;
    private final FileRecheck recheck;
    private final Programmes programmes;

    /** Versions for which this instance has brought forward the files of earlier ones; once more by another does no harm. */
    private final Set<UUID> swept = ConcurrentHashMap.newKeySet();

    FileJob(FileRepository files, FileWriter writer, FileRecheck recheck, Programmes programmes) {
        this.files = files;
        this.writer = writer;
        this.recheck = recheck;
        this.programmes = programmes;
    }

    @Scheduled(every = "5s", delayed = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> run() {
        return bringForward()
                .chain(() -> Panache.withSession(() -> files.toLookAt(writer.today(), BATCH)))
                .chain(this::look)
                .onFailure()
                .invoke(away -> LOG.debugf(
                        "Files of hardship not looked at: %s", away.getClass().getName()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> bringForward() {
        List<Programme> fresh = programmes.open(null, writer.today()).stream()
                .filter(programme -> !swept.contains(programme.id()))
                .toList();
        return Multi.createFrom()
                .iterable(fresh)
                .onItem()
                .transformToUniAndConcatenate(programme -> Panache.withTransaction(
                                () -> files.lookAgain(programme.code(), programme.id(), writer.today()))
                        .invoke(() -> swept.add(programme.id())))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> look(List<Place> places) {
        return Multi.createFrom()
                .iterable(places)
                .onItem()
                .transformToUniAndConcatenate(this::one)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> one(Place place) {
        return Panache.withTransaction(() -> files.lock(place).chain(recheck::look))
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "File %s not looked at: %s",
                        place.id(), failure.getClass().getName()))
                .onFailure()
                .recoverWithNull();
    }
}

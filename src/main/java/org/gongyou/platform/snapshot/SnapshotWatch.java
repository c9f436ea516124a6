package org.gongyou.platform.snapshot;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Looks once a second whether something moved; the instance is ready when everything has been read once. */
@Readiness
@ApplicationScoped
class SnapshotWatch implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(SnapshotWatch.class);

    /** A connection that a vanished server left half open would otherwise hold up every later look. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SnapshotVersions versions;
    private final List<Snapshot<?>> snapshots;
    private final LastLook lastLook;
    private final AtomicBoolean failing = new AtomicBoolean();

    SnapshotWatch(SnapshotVersions versions, @All List<Snapshot<?>> snapshots, LastLook lastLook) {
        this.versions = versions;
        this.snapshots = snapshots;
        this.lastLook = lastLook;
    }

    /** The port opens after this, so that no first request finds an empty memory; without a server it opens unready. */
    void start(@Observes StartupEvent started) throws Throwable {
        VertxContextSupport.subscribeAndAwait(this::look);
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> look() {
        Instant begun = lastLook.begin();
        return versions.all()
                .chain(this::renewAll)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .invoke(() -> {
                    lastLook.succeeded(begun);
                    if (failing.compareAndSet(true, false)) LOG.info("snapshots are renewed again");
                })
                .onFailure()
                .recoverWithUni(this::sayOnce);
    }

    private Uni<Void> renewAll(Map<String, Long> current) {
        return Multi.createFrom()
                .iterable(snapshots)
                .onItem()
                .transformToUniAndConcatenate(snapshot -> snapshot.renew(current.getOrDefault(snapshot.name(), 0L)))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> sayOnce(Throwable failure) {
        if (failing.compareAndSet(false, true)) LOG.warn("snapshots cannot be renewed; the last ones go on", failure);
        return Uni.createFrom().voidItem();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("snapshots")
                .status(snapshots.stream().allMatch(Snapshot::isLoaded))
                .build();
    }
}

package org.gongyou.station;

import static java.util.Objects.requireNonNull;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.gongyou.platform.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** The stations of one instance's memory. Only what changed is read: most changes are one station's. */
@Singleton
class StationSnapshot extends Snapshot<StationBook> {

    static final String NAME = "stations";

    private final StationRepository stations;
    private final StationListing listing;
    private volatile StationBook latest = StationBook.EMPTY;

    StationSnapshot(StationRepository stations, StationListing listing) {
        super(NAME);
        this.stations = stations;
        this.listing = listing;
    }

    @Override
    protected Uni<StationBook> load() {
        StationBook known = latest;
        return stations.changedAfter(known.lastChange(), listing::of)
                .chain(changed -> onWorker(() -> keep(known.with(changed))));
    }

    /**
     * Sorting 20,000 stations into an index takes longer than the event loop may be held up. An idle pool of workers goes on
     * holding its last task; so that the old book and the list do not stay in memory beside the new one, the task lets go
     * of them.
     */
    private static Uni<StationBook> onWorker(Supplier<StationBook> work) {
        AtomicReference<@Nullable Supplier<StationBook>> task = new AtomicReference<>(work);
        return Uni.createFrom()
                .item(() -> requireNonNull(task.getAndSet(null)).get())
                .runSubscriptionOn(Infrastructure.getDefaultExecutor());
    }

    /** Two may load at once; the book that knows more stays. */
    private synchronized StationBook keep(StationBook next) {
        if (next.lastChange() > latest.lastChange()) latest = next;
        return latest;
    }
}

package org.gongyou.station;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import org.gongyou.platform.snapshot.Snapshot;

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
                // Sorting 20,000 stations into an index takes longer than the event loop may be held up.
                .emitOn(Infrastructure.getDefaultExecutor())
                .map(known::with)
                .map(this::keep);
    }

    /** Two may load at once; the book that knows more stays. */
    private synchronized StationBook keep(StationBook next) {
        if (next.lastChange() > latest.lastChange()) latest = next;
        return latest;
    }
}

package org.gongyou.penalty;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.gongyou.platform.snapshot.Snapshot;

/** Who is barred, in the memory of every instance. */
@Singleton
class BarSnapshot extends Snapshot<BarBook> {

    static final String NAME = "penalties";

    private final BarRepository bars;

    BarSnapshot(BarRepository bars) {
        super(NAME);
        this.bars = bars;
    }

    @Override
    protected Uni<BarBook> load() {
        return bars.all().map(BarBook::new);
    }
}

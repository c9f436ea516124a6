package org.gongyou.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ends the take-overs of an account that is erased, on either side. Every call works in the caller's transaction. */
@ApplicationScoped
class TakeoverEnd {

    private final TakeoverRepository takeovers;
    private final TakeoverBook book;
    private final TakeoverDispute dispute;
    private final Clock clock;

    TakeoverEnd(TakeoverRepository takeovers, TakeoverBook book, TakeoverDispute dispute, Clock clock) {
        this.takeovers = takeovers;
        this.book = book;
        this.dispute = dispute;
        this.clock = clock;
    }

    Uni<Void> endAll(UUID worker) {
        return takeovers
                .open(worker)
                .chain(this::lapse)
                .chain(() -> book.against(worker))
                .chain(this::lapse)
                .chain(() -> takeovers.deleteOf(worker))
                .replaceWithVoid();
    }

    private Uni<Void> lapse(@Nullable Takeover open) {
        return open == null
                ? Uni.createFrom().voidItem()
                : dispute.settle(open).chain(() -> book.close(open, TakeoverState.LAPSED, clock.instant()));
    }
}

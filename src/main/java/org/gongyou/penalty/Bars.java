package org.gongyou.penalty;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether somebody may take part in campaigns, as far as penalties go. */
@ApplicationScoped
public class Bars {

    private final BarSnapshot memory;
    private final BarRepository bars;
    private final Clock clock;

    Bars(BarSnapshot memory, BarRepository bars, Clock clock) {
        this.memory = memory;
        this.bars = bars;
        this.clock = clock;
    }

    /** From memory, as of at most two seconds ago. @param series of the campaign; null when it is of none */
    public boolean mayBeBarred(UUID worker, UUID union, @Nullable String series) {
        return memory.value().isBarred(worker, PenaltyScope.all(union, series), clock.instant());
    }

    /**
     * Until when; null for whoever may take part. Only those whom memory names are looked up, outside any session, so that a
     * penalty lifted a moment ago bars nobody.
     */
    public Uni<@Nullable Instant> until(UUID worker, UUID union, @Nullable String series) {
        if (!mayBeBarred(worker, union, series)) return Uni.createFrom().nullItem();
        List<String> scopes = PenaltyScope.all(union, series);
        return bars.until(worker, scopes)
                .map(until -> until == null || !clock.instant().isBefore(until) ? null : until);
    }
}

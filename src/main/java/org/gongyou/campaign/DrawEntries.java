package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Writes who entered. Until it is drawn, an entry counts in its series like a coupon. */
@ApplicationScoped
class DrawEntries {

    private final DrawRepository draws;
    private final SeriesRepository series;
    private final DrawSeeds seeds;

    DrawEntries(DrawRepository draws, SeriesRepository series, DrawSeeds seeds) {
        this.draws = draws;
        this.series = series;
        this.seeds = seeds;
    }

    Uni<@Nullable Entry> of(UUID campaign, UUID worker) {
        return draws.entry(campaign, worker);
    }

    /** The one entry of the worker, new or from before. */
    Uni<Entry> enter(ListedCampaign campaign, UUID worker, IdempotencyKey key, Instant now) {
        Entry entry = new Entry(worker, seeds.ticket(), key.value(), now);
        return draws.inTransaction(writer -> enter(writer, campaign, entry));
    }

    private Uni<Entry> enter(SqlConnection writer, ListedCampaign campaign, Entry entry) {
        return series.hold(writer, campaign, List.of(entry.worker())).chain(uses -> draws.hold(
                        writer, campaign.id(), false)
                .invoke(DrawEntries::requireOpen)
                .chain(() -> draws.enter(writer, campaign.id(), entry))
                .chain(isNew -> isNew
                        ? use(writer, campaign, entry, uses)
                        : draws.entry(writer, campaign.id(), entry.worker()).map(Objects::requireNonNull)));
    }

    private Uni<Entry> use(SqlConnection writer, ListedCampaign campaign, Entry entry, SeriesUses uses) {
        int nth = uses.nextOf(entry.worker());
        if (campaign.isBeyondSeries(nth)) throw new ProblemException(CampaignProblem.SERIES_FULL);
        return series.use(writer, campaign, Map.of(entry.worker(), nth)).replaceWith(entry);
    }

    private static void requireOpen(DrawRepository.@Nullable Held held) {
        if (held == null || held.draw().isDrawn()) throw new ProblemException(CampaignProblem.OVER);
        if (held.cancelled()) throw new ProblemException(CampaignProblem.CANCELLED);
    }
}

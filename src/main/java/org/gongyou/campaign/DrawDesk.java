package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Entering a draw. */
@ApplicationScoped
class DrawDesk {

    private final DrawRecords records;
    private final DrawRepository draws;
    private final Entitlements entitlements;
    private final DrawSeeds seeds;
    private final ClaimDoor door;
    private final Clock clock;

    DrawDesk(
            DrawRecords records,
            DrawRepository draws,
            Entitlements entitlements,
            DrawSeeds seeds,
            ClaimDoor door,
            Clock clock) {
        this.records = records;
        this.draws = draws;
        this.entitlements = entitlements;
        this.seeds = seeds;
        this.door = door;
        this.clock = clock;
    }

    /** Whoever has entered gets the same ticket again, whatever the key. */
    Uni<EntryView> enter(UUID worker, IdempotencyKey key, UUID id) {
        return door.letIn().chain(() -> records.campaign(id)).chain(campaign -> draws.entry(id, worker)
                .chain(known -> known == null
                        ? enterNew(campaign, worker, key)
                        : Uni.createFrom().item(known))
                .map(entry -> EntryView.waiting(entry, campaign)));
    }

    private Uni<Entry> enterNew(ListedCampaign campaign, UUID worker, IdempotencyKey key) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (campaign.isCancelled()) throw new ProblemException(CampaignProblem.CANCELLED);
        if (campaign.openAt(now) == null) throw closed(campaign, now);
        Entry entry = new Entry(worker, seeds.ticket(), key.value(), now);
        return entitlements
                .require(campaign, worker)
                .chain(() -> draws.inTransaction(writer -> enter(writer, campaign, entry)));
    }

    private Uni<Entry> enter(SqlConnection writer, ListedCampaign campaign, Entry entry) {
        return draws.hold(writer, campaign.id(), false)
                .invoke(held -> requireOpen(held))
                .chain(() -> draws.enter(writer, campaign.id(), entry))
                .chain(() -> draws.entry(writer, campaign.id(), entry.worker()))
                .map(entered -> entered == null ? entry : entered);
    }

    private static void requireOpen(DrawRepository.@Nullable Held held) {
        if (held == null || held.draw().isDrawn()) throw new ProblemException(CampaignProblem.OVER);
        if (held.cancelled()) throw new ProblemException(CampaignProblem.CANCELLED);
    }

    private static ProblemException closed(ListedCampaign campaign, Instant now) {
        Window next = campaign.nextAfter(now);
        return next == null
                ? new ProblemException(CampaignProblem.OVER)
                : new ProblemException(CampaignProblem.NOT_OPEN)
                        .retryAfter(Pauses.after(Duration.between(now, next.opensAt()), 3));
    }
}

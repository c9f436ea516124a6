package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.problem.ProblemException;

/** Entering a draw. */
@ApplicationScoped
class DrawDesk {

    private final DrawRecords records;
    private final DrawEntries entries;
    private final Entitlements entitlements;
    private final ClaimDoor door;
    private final Clock clock;

    DrawDesk(DrawRecords records, DrawEntries entries, Entitlements entitlements, ClaimDoor door, Clock clock) {
        this.records = records;
        this.entries = entries;
        this.entitlements = entitlements;
        this.door = door;
        this.clock = clock;
    }

    /** Whoever has entered gets the same ticket again, whatever the key. */
    Uni<EntryView> enter(UUID worker, IdempotencyKey key, UUID id) {
        return door.letIn().chain(() -> records.campaign(id)).chain(campaign -> entries.of(id, worker)
                .chain(known -> known == null
                        ? enterNew(campaign, worker, key)
                        : Uni.createFrom().item(known))
                .map(entry -> EntryView.waiting(entry, campaign)));
    }

    private Uni<Entry> enterNew(ListedCampaign campaign, UUID worker, IdempotencyKey key) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (campaign.isCancelled()) throw new ProblemException(CampaignProblem.CANCELLED);
        if (campaign.openAt(now) == null) throw closed(campaign, now);
        return entitlements.require(campaign, worker).chain(() -> entries.enter(campaign, worker, key, now));
    }

    private static ProblemException closed(ListedCampaign campaign, Instant now) {
        Window next = campaign.nextAfter(now);
        return next == null
                ? new ProblemException(CampaignProblem.OVER)
                : new ProblemException(CampaignProblem.NOT_OPEN)
                        .retryAfter(Pauses.after(Duration.between(now, next.opensAt()), 3));
    }
}

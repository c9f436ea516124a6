package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** Getting in line for what is handed back, and seeing how far one has come. */
@ApplicationScoped
class WaitingDesk {

    private final CampaignFinder campaigns;
    private final WaitingRepository waiting;
    private final SlotRepository slots;
    private final Entitlements entitlements;
    private final ClaimDoor door;
    private final Clock clock;

    WaitingDesk(
            CampaignFinder campaigns,
            WaitingRepository waiting,
            SlotRepository slots,
            Entitlements entitlements,
            ClaimDoor door,
            Clock clock) {
        this.campaigns = campaigns;
        this.waiting = waiting;
        this.slots = slots;
        this.entitlements = entitlements;
        this.door = door;
        this.clock = clock;
    }

    /** Whoever waits already keeps the place, whatever the key. */
    Uni<WaitingView> join(UUID worker, IdempotencyKey key, UUID id) {
        return door.letIn().chain(() -> campaigns.require(id)).chain(campaign -> waiting.of(id, worker)
                .chain(known -> known != null && known.state() == Waiting.State.WAITING
                        ? Uni.createFrom().item(known)
                        : joinNew(campaign, worker, key))
                .chain(place -> view(campaign, place)));
    }

    private Uni<Waiting> joinNew(ListedCampaign campaign, UUID worker, IdempotencyKey key) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        requireUseful(campaign, now);
        return entitlements
                .require(campaign, worker)
                .chain(() -> slots.inTransaction(writer -> requireNoSlot(writer, campaign, worker)
                        .chain(() -> lot(writer, campaign, worker, now))
                        .chain(lot -> waiting.join(writer, campaign.id(), worker, lot, key.value(), now))));
    }

    private static void requireUseful(ListedCampaign campaign, Instant now) {
        if (campaign.mode() == CampaignMode.NUMBERS) throw new ProblemException(CampaignProblem.NO_WAITING_LIST);
        if (campaign.isCancelled()) throw new ProblemException(CampaignProblem.CANCELLED);
        if (!now.isBefore(campaign.over())) throw new ProblemException(CampaignProblem.OVER);
        if (now.isBefore(campaign.begin()))
            throw new ProblemException(CampaignProblem.NOT_OPEN)
                    .retryAfter(Pauses.after(Duration.between(now, campaign.begin()), 3));
    }

    private Uni<Void> requireNoSlot(SqlConnection writer, ListedCampaign campaign, UUID worker) {
        return slots.of(writer, campaign.id(), List.of(worker))
                .invoke(had -> {
                    if (!had.isEmpty()) throw new ProblemException(CampaignProblem.ALREADY_CLAIMED);
                })
                .replaceWithVoid();
    }

    /** After a draw, where the worker's ticket came; null where whoever arrives takes the last place. */
    private Uni<@Nullable Integer> lot(SqlConnection writer, ListedCampaign campaign, UUID worker, Instant now) {
        Window open = campaign.openAt(now);
        if (campaign.mode() == CampaignMode.DRAW) return waiting.lot(writer, campaign.id(), worker);
        return open == null
                ? Uni.createFrom().nullItem()
                : waiting.requireSoldOut(writer, campaign.id(), open.number()).replaceWith((Integer) null);
    }

    /** @throws ProblemException 404 for whoever never waited */
    Uni<WaitingView> mine(UUID worker, UUID id) {
        return campaigns.require(id).chain(campaign -> waiting.of(id, worker).chain(place -> {
            if (place == null) throw new ProblemException(RequestProblem.NOT_FOUND);
            return view(campaign, place);
        }));
    }

    private Uni<WaitingView> view(ListedCampaign campaign, Waiting place) {
        boolean over = campaign.isCancelled() || !clock.instant().isBefore(campaign.over());
        Waiting.State state = over && place.state() == Waiting.State.WAITING ? Waiting.State.OVER : place.state();
        return switch (state) {
            case WAITING ->
                waiting.position(campaign.id(), place).map(position -> WaitingView.of(place, campaign, position, null));
            case WON ->
                slots.of(campaign.id(), place.worker()).map(slot -> WaitingView.of(place, campaign, null, slot));
            case LEFT, OVER -> Uni.createFrom().item(WaitingView.of(place.as(state), campaign, null, null));
        };
    }

    Uni<Void> leave(UUID worker, UUID id) {
        return campaigns.require(id).chain(() -> waiting.leave(id, worker));
    }
}

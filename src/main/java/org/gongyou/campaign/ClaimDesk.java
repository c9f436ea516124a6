package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Where claims come in: what is clear is answered from memory, everything else by the database. */
@ApplicationScoped
class ClaimDesk {

    private record Opening(UUID campaign, int window) {}

    /** More than any city opens at once. */
    private static final int MOST_QUEUES = 100;

    private final CampaignFinder campaigns;
    private final Holders holders;
    private final ClaimWriter writer;
    private final SlotRepository slots;
    private final ClaimDoor door;
    private final Clock clock;
    private final Map<Opening, ClaimQueue> queues = new ConcurrentHashMap<>();

    ClaimDesk(
            CampaignFinder campaigns,
            Holders holders,
            ClaimWriter writer,
            SlotRepository slots,
            ClaimDoor door,
            Clock clock) {
        this.campaigns = campaigns;
        this.holders = holders;
        this.writer = writer;
        this.slots = slots;
        this.door = door;
        this.clock = clock;
    }

    /** @throws ProblemException 409 of {@link CampaignProblem} for whoever wins nothing */
    Uni<Claimed> claim(UUID worker, IdempotencyKey key, UUID id, CampaignMode mode) {
        return door.letIn()
                .chain(() -> campaigns.require(id))
                .invoke(campaign -> requireMode(campaign, mode))
                .chain(campaign -> decided(campaign, new Claim(worker, key.value())))
                .invoke(ClaimDesk::refuseLosers);
    }

    private static void requireMode(ListedCampaign campaign, CampaignMode mode) {
        if (campaign.mode() != mode)
            throw new ProblemException(
                    mode == CampaignMode.RUSH ? CampaignProblem.NOT_RUSH : CampaignProblem.NOT_NUMBERS);
    }

    Uni<ListedCampaign> campaign(UUID id) {
        return campaigns.require(id);
    }

    private Uni<Claimed> decided(ListedCampaign campaign, Claim claim) {
        Instant now = clock.instant();
        Window open = campaign.openAt(now);
        if (open == null || campaign.isCancelled()) return afterwards(campaign, claim, now);
        if (holders.hasSurelyLost(campaign, open.number(), claim.worker()))
            throw new ProblemException(CampaignProblem.SOLD_OUT);
        return door.mayBeBarred(campaign, claim.worker())
                ? door.requireNotBarred(campaign, claim.worker())
                        .chain(() -> queue(campaign, open).join(claim))
                : queue(campaign, open).join(claim);
    }

    /** Nothing is given now; but whoever won and never heard of it hears it. */
    private Uni<Claimed> afterwards(ListedCampaign campaign, Claim claim, Instant now) {
        Instant first = campaign.windows().get(0).opensAt();
        if (now.isBefore(first)) throw notOpen(Duration.between(now, first));
        return slots.of(campaign.id(), claim.worker()).map(slot -> {
            if (slot == null) throw closed(campaign, now);
            return slot.key().equals(claim.key()) ? Claimed.won(slot, true) : Claimed.lost(Claimed.Outcome.HAS_ONE);
        });
    }

    private static ProblemException closed(ListedCampaign campaign, Instant now) {
        Window next = campaign.nextAfter(now);
        if (campaign.isCancelled()) return new ProblemException(CampaignProblem.CANCELLED);
        return next == null
                ? new ProblemException(CampaignProblem.OVER)
                : notOpen(Duration.between(now, next.opensAt()));
    }

    private static ProblemException notOpen(Duration wait) {
        return new ProblemException(CampaignProblem.NOT_OPEN).retryAfter(Pauses.after(wait, 3));
    }

    /** A queue without claims is made again when one comes. */
    private ClaimQueue queue(ListedCampaign campaign, Window window) {
        if (queues.size() > MOST_QUEUES) queues.values().removeIf(ClaimQueue::isEmpty);
        return queues.computeIfAbsent(
                new Opening(campaign.id(), window.number()),
                opening -> new ClaimQueue(claims -> write(opening, claims)));
    }

    private Uni<ClaimRound.Result> write(Opening opening, java.util.List<Claim> claims) {
        return campaigns.require(opening.campaign()).chain(campaign -> {
            Window window = campaign.window(opening.window());
            return writer.decide(campaign, window, claims).invoke(result -> {
                if (result.soldOut()) holders.soldOut(campaign, window.number());
            });
        });
    }

    private static void refuseLosers(Claimed claimed) {
        CampaignProblem problem = problem(claimed.outcome());
        if (problem != null) throw new ProblemException(problem);
    }

    private static @Nullable CampaignProblem problem(Claimed.Outcome outcome) {
        return switch (outcome) {
            case WON -> null;
            case HAS_ONE -> CampaignProblem.ALREADY_CLAIMED;
            case SOLD_OUT -> CampaignProblem.SOLD_OUT;
            case NOT_ENTITLED -> CampaignProblem.NOT_ENTITLED;
            case SERIES_FULL -> CampaignProblem.SERIES_FULL;
            case CANCELLED -> CampaignProblem.CANCELLED;
        };
    }
}

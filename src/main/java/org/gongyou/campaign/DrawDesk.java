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
import org.gongyou.platform.ratelimit.RateLimiter;
import org.gongyou.platform.ratelimit.RatePolicy;
import org.jspecify.annotations.Nullable;

/** Entering a draw, and seeing what became of it. */
@ApplicationScoped
class DrawDesk {

    private final CampaignSnapshot campaigns;
    private final DrawRepository draws;
    private final SlotRepository slots;
    private final Entitlements entitlements;
    private final DrawSeeds seeds;
    private final RateLimiter limiter;
    private final Clock clock;

    DrawDesk(
            CampaignSnapshot campaigns,
            DrawRepository draws,
            SlotRepository slots,
            Entitlements entitlements,
            DrawSeeds seeds,
            RateLimiter limiter,
            Clock clock) {
        this.campaigns = campaigns;
        this.draws = draws;
        this.slots = slots;
        this.entitlements = entitlements;
        this.seeds = seeds;
        this.limiter = limiter;
        this.clock = clock;
    }

    /** Whoever has entered gets the same ticket again, whatever the key. */
    Uni<EntryView> enter(UUID worker, IdempotencyKey key, UUID id) {
        ListedCampaign campaign = require(id);
        return limiter.check(RatePolicy.CLAIMS_PER_ACCOUNT, worker.toString())
                .chain(() -> draws.entry(id, worker))
                .chain(known -> known == null
                        ? enterNew(campaign, worker, key)
                        : Uni.createFrom().item(known))
                .map(entry -> EntryView.waiting(entry, campaign));
    }

    private Uni<Entry> enterNew(ListedCampaign campaign, UUID worker, IdempotencyKey key) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (campaign.state() == CampaignState.CANCELLED) throw new ProblemException(CampaignProblem.CANCELLED);
        if (campaign.openAt(now) == null) throw closed(campaign, now);
        Entry entry = new Entry(worker, seeds.ticket(), key.value(), now);
        return entitlements.of(campaign.content().rules(), List.of(worker)).chain(entitled -> {
            if (!entitled.contains(worker)) throw new ProblemException(CampaignProblem.NOT_ENTITLED);
            return draws.inTransaction(writer -> enter(writer, campaign, entry));
        });
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

    /** @throws ProblemException 404 for whoever did not enter */
    Uni<EntryView> mine(UUID worker, UUID id) {
        ListedCampaign campaign = require(id);
        return draws.entry(id, worker).chain(entry -> {
            if (entry == null) throw new ProblemException(RequestProblem.NOT_FOUND);
            return draws.of(id)
                    .chain(draw -> draw == null || !draw.isDrawn()
                            ? Uni.createFrom().item(EntryView.waiting(entry, campaign))
                            : slots.of(id, worker).map(slot -> EntryView.drawn(entry, campaign, slot)));
        });
    }

    Uni<DrawView> draw(UUID id) {
        ListedCampaign campaign = require(id);
        return draws.of(id).map(draw -> {
            if (draw == null) throw new ProblemException(RequestProblem.NOT_FOUND);
            return DrawView.of(campaign, draw, draw.isDrawn() ? seeds.open(draw.seed()) : null);
        });
    }

    /** Every ticket, once no more are given. */
    Uni<String> list(UUID id) {
        return drawn(id)
                .chain(draw -> draws.entries(id))
                .map(entries ->
                        DrawRules.list(entries.stream().map(Entry::ticket).toList()));
    }

    /** The tickets that won, the first first. */
    Uni<String> winners(UUID id) {
        ListedCampaign campaign = require(id);
        return drawn(id).chain(draw -> draws.entries(id)
                .map(entries -> String.join(
                                "\n",
                                DrawRules.winners(
                                        seeds.open(draw.seed()),
                                        entries.stream().map(Entry::ticket).toList(),
                                        campaign.quota()))
                        + "\n"));
    }

    private Uni<Draw> drawn(UUID id) {
        require(id);
        return draws.of(id).map(draw -> {
            if (draw == null || !draw.isDrawn()) throw new ProblemException(RequestProblem.NOT_FOUND);
            return draw;
        });
    }

    private ListedCampaign require(UUID id) {
        ListedCampaign campaign = campaigns.value().require(id);
        if (campaign.mode() != CampaignMode.DRAW) throw new ProblemException(CampaignProblem.NOT_DRAW);
        return campaign;
    }
}

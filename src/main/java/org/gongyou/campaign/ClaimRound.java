package org.gongyou.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyou.campaign.Claimed.Outcome;
import org.gongyou.campaign.SlotRepository.Stock;
import org.gongyou.platform.persistence.Ids;

/** Claims decided one after the other while nobody else gives slots of the window. */
final class ClaimRound {

    /**
     * @param claimed of each claim, in the order in which they were decided
     * @param soldOut whether nothing is left for anybody
     */
    record Result(List<Claimed> claimed, boolean soldOut) {}

    private final ListedCampaign campaign;
    private final Stock stock;
    private final Set<UUID> entitled;
    private final Map<UUID, Slot> slots;
    private final SeriesUses uses;
    private final Instant now;
    private final List<Slot> won = new ArrayList<>();
    private final List<Claimed> claimed = new ArrayList<>();
    private final Map<UUID, Integer> newUses = new HashMap<>();
    private int next;

    /** @param had slots of the campaign that the workers have already, or had */
    ClaimRound(
            ListedCampaign campaign,
            Stock stock,
            Set<UUID> entitled,
            Map<UUID, Slot> had,
            SeriesUses uses,
            Instant now) {
        this.campaign = campaign;
        this.stock = stock;
        this.entitled = entitled;
        this.slots = new HashMap<>(had);
        this.uses = uses;
        this.now = now;
        this.next = stock.next();
    }

    void decide(Claim claim) {
        claimed.add(outcome(claim));
    }

    private Claimed outcome(Claim claim) {
        Slot has = slots.get(claim.worker());
        if (has != null) return has.key().equals(claim.key()) ? Claimed.won(has, true) : hasOne();
        if (stock.cancelled()) return Claimed.lost(Outcome.CANCELLED);
        if (next > stock.last()) return Claimed.lost(Outcome.SOLD_OUT);
        if (!entitled.contains(claim.worker())) return Claimed.lost(Outcome.NOT_ENTITLED);
        int nth = uses.nextOf(claim.worker());
        if (campaign.isBeyondSeries(nth)) return Claimed.lost(Outcome.SERIES_FULL);
        newUses.put(claim.worker(), nth);
        Slot slot = new Slot(campaign.id(), next++, claim.worker(), claim.key(), Ids.next(), now, false);
        slots.put(claim.worker(), slot);
        won.add(slot);
        return Claimed.won(slot, false);
    }

    private static Claimed hasOne() {
        return Claimed.lost(Outcome.HAS_ONE);
    }

    /** Slots that are new. */
    List<Slot> won() {
        return won;
    }

    int next() {
        return next;
    }

    int size() {
        return stock.size();
    }

    /** Which in the series each new slot is, by worker. */
    Map<UUID, Integer> newUses() {
        return newUses;
    }

    Result result() {
        return new Result(List.copyOf(claimed), next > stock.last());
    }
}
